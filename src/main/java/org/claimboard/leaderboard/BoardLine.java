package org.claimboard.leaderboard;

import java.util.List;
import java.util.Optional;

import org.claimboard.claim.ClaimRow;
import org.claimboard.claim.ClaimView;
import org.claimboard.normalise.Interval;

/**
 * A claim on a board's page, whichever section it stands in.
 *
 * @param rank "2", "2–4", or empty where it has none
 * @param rankFrom null where it has no rank, as is {@code rankTo}
 * @param interval what the true value may be; empty for a claim that is not compared
 * @param companions what the same paper claims on the other side: quality beside efficiency, efficiency beside quality
 * @param why null for a claim that is compared, as is {@code reason}
 */
public record BoardLine(
        Section section,
        ClaimRow row,
        String rank,
        Integer rankFrom,
        Integer rankTo,
        Optional<Interval> interval,
        List<ClaimView> companions,
        NotRanked.Why why,
        String reason) {

    /** The parts of a board, in the order in which they are shown. */
    public enum Section {
        RANKED("ranked"),
        BEST_CASE("best-case"),
        NOT_RANKED("not-ranked");

        private final String id;

        Section(String id) {
            this.id = id;
        }

        /** The word used in CSV. */
        public String id() {
            return id;
        }
    }

    public BoardLine {
        companions = List.copyOf(companions);
    }

    public ClaimView claim() {
        return row.claim();
    }

    static BoardLine of(BoardSpot spot, ClaimRow row, List<ClaimView> companions) {
        return new BoardLine(
                spot.section(),
                row,
                spot.rank(),
                spot.rankFrom(),
                spot.rankTo(),
                spot.interval(),
                companions,
                spot.why(),
                spot.reason());
    }
}
