package org.claimboard.leaderboard;

import java.util.Locale;

import org.claimboard.claim.BoardClaim;

/**
 * A claim of a board's task and metric that is not compared with the others.
 *
 * @param reason one sentence for readers
 */
public record NotRanked(BoardClaim claim, Why why, String reason) {

    /** The kinds of reason, the one that matters most first. */
    public enum Why {
        RETRACTED,
        OTHER_FORM,
        NO_DATASET,
        OTHER_DATASET,
        NO_HARDWARE,
        OTHER_HARDWARE,
        OTHER_UNIT;

        /** The word used in JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
