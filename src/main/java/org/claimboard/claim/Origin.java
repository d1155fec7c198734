package org.claimboard.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a claim's present wording came from. */
public enum Origin {
    EXTRACTED,
    CURATED,
    IMPORTED,
    SUBMITTED;

    /** The word used in JSON, CSV and addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Origin> of(String id) {
        return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
    }
}
