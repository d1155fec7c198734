package org.claimboard.leaderboard;

import org.claimboard.claim.BoardClaim;
import org.claimboard.normalise.Interval;

/**
 * A claim on a board.
 *
 * @param rankFrom the best rank it may have; null for a best-case row, which has none
 * @param rankTo the worst rank it may have; null for a best-case row
 * @param interval what the true value may be; ranks follow from it
 */
public record BoardRow(Integer rankFrom, Integer rankTo, BoardClaim claim, Interval interval) {

    /** "2" where the rank is certain, "2–4" where it is not, empty for a best-case row. */
    public String rank() {
        if (rankFrom == null) {
            return "";
        }
        return rankFrom.equals(rankTo) ? rankFrom.toString() : rankFrom + "–" + rankTo;
    }
}
