package org.claimboard.correction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a correction stands. */
public enum CorrectionStatus {
    OPEN,
    /** One moderator agreed; another one has to. */
    WAITING,
    ACCEPTED,
    REFUSED,
    WITHDRAWN,
    /** It was accepted, and a moderator took that back later. */
    UNDONE;

    /** Those that nobody has decided yet. */
    static final List<CorrectionStatus> UNDECIDED = List.of(OPEN, WAITING);

    boolean isUndecided() {
        return UNDECIDED.contains(this);
    }

    /** The word used in JSON and addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CorrectionStatus> of(String id) {
        return Arrays.stream(values()).filter(status -> status.id().equals(id)).findFirst();
    }
}
