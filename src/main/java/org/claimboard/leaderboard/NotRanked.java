package org.claimboard.leaderboard;

import java.util.List;
import java.util.Locale;

import org.claimboard.claim.ClaimRow;
import org.claimboard.claim.ClaimView;

/**
 * A claim of a board's task and metric that is not compared with the others.
 *
 * @param reason one sentence for readers
 * @param companions what its paper claims on the other side, for a claim that is listed in a table; else empty
 */
public record NotRanked(ClaimRow row, Why why, String reason, List<ClaimView> companions) {
    public NotRanked {
        companions = List.copyOf(companions);
    }

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
