package org.claimboard.correction;

import java.util.Arrays;
import java.util.Locale;

/** What a moderator said about a correction. */
enum Verdict {
    /** Agreed, where a second moderator has to agree too. */
    APPROVED,
    ACCEPTED,
    REFUSED,
    /** What was accepted was taken back. */
    UNDONE;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static boolean isId(String word) {
        return Arrays.stream(values()).anyMatch(verdict -> verdict.id().equals(word));
    }
}
