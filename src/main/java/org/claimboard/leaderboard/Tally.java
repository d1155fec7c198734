package org.claimboard.leaderboard;

import org.claimboard.claim.BoardClaim;

/** Counts claims that have something in common, and keeps the oldest: it decides the spelling, so that a name does not change as claims come. */
final class Tally {
    private long claims;
    private BoardClaim first;

    void add(BoardClaim claim) {
        claims++;
        if (first == null || BoardAssembly.OLDEST_FIRST.compare(claim, first) < 0) {
            first = claim;
        }
    }

    long claims() {
        return claims;
    }

    /** Null where none was counted. */
    BoardClaim first() {
        return first;
    }
}
