package org.claimboard.normalise;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a paper hedges a number: "up to 3x", "over 3x", "about 3x", "3x on average", or plainly "3x". */
public enum Qualifier {
    EXACT,
    UP_TO,
    AT_LEAST,
    ABOUT,
    AVERAGE;

    /** The word used in JSON, CSV and addresses, e.g. {@code up_to}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Qualifier> of(String id) {
        return Arrays.stream(values())
                .filter(qualifier -> qualifier.id().equals(id))
                .findFirst();
    }
}
