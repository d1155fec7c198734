package org.claimboard.normalise;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The shape of a claim's value: {@code absolute} (the value itself), {@code delta} (a signed difference, positive where
 * the number went up) or {@code ratio} (an improvement factor, greater than 1 is better whatever the metric's direction).
 */
public enum Form {
    ABSOLUTE,
    DELTA,
    RATIO;

    /** The word used in JSON, CSV and addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Form> of(String id) {
        return Arrays.stream(values()).filter(form -> form.id().equals(id)).findFirst();
    }
}
