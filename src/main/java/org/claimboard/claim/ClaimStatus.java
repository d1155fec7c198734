package org.claimboard.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a claim is shown and ranked: {@code disputed} while a correction is open, {@code retracted} claims are kept, not
 * ranked, and a {@code draft} waits for a person because the extractor was not sure enough of it.
 */
public enum ClaimStatus {
    PUBLISHED,
    DISPUTED,
    RETRACTED,
    DRAFT;

    /** The word used in JSON, CSV and addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ClaimStatus> of(String id) {
        return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
    }
}
