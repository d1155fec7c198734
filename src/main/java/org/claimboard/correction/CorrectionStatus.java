package org.claimboard.correction;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a correction stands. */
public enum CorrectionStatus {
    OPEN,
    ACCEPTED,
    REFUSED,
    WITHDRAWN;

    /** The word used in JSON and addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CorrectionStatus> of(String id) {
        return Arrays.stream(values()).filter(status -> status.id().equals(id)).findFirst();
    }
}
