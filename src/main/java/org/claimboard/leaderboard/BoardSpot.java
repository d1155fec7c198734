package org.claimboard.leaderboard;

import java.util.Optional;

import org.claimboard.claim.BoardClaim;
import org.claimboard.leaderboard.BoardLine.Section;
import org.claimboard.normalise.Interval;

/**
 * A place in a board's listing, before anybody read the claim that stands there in full.
 *
 * @param rankFrom null where it has no rank, as is {@code rankTo}
 * @param interval what the true value may be; empty for a claim that is not compared
 * @param why null for a claim that is compared, as is {@code reason}
 * @param inTable true where it stands in a table, with what its paper claims beside it
 */
public record BoardSpot(
        Section section,
        BoardClaim claim,
        Integer rankFrom,
        Integer rankTo,
        Optional<Interval> interval,
        NotRanked.Why why,
        String reason,
        boolean inTable) {

    static BoardSpot compared(BoardRow row) {
        return new BoardSpot(
                row.rankFrom() == null ? Section.BEST_CASE : Section.RANKED,
                row.claim(),
                row.rankFrom(),
                row.rankTo(),
                Optional.of(row.interval()),
                null,
                null,
                true);
    }

    static BoardSpot outside(NotRanked one, boolean listed) {
        return new BoardSpot(
                Section.NOT_RANKED, one.claim(), null, null, Optional.empty(), one.why(), one.reason(), listed);
    }

    /** "2" where the rank is certain, "2–4" where it is not, empty where there is none. */
    String rank() {
        return interval.map(value -> new BoardRow(rankFrom, rankTo, claim, value).rank())
                .orElse("");
    }
}
