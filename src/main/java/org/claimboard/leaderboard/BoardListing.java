package org.claimboard.leaderboard;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.claimboard.claim.BoardClaim;
import org.claimboard.leaderboard.BoardLine.Section;
import org.claimboard.listing.Page;
import org.claimboard.listing.PageRequest;

/**
 * A board as one list in the order asked for: ranked claims, then best cases, then what is not ranked. The page and the
 * JSON show a part of it, the CSV all of it; so they never differ.
 *
 * @param spots every place on it, in order
 */
public record BoardListing(Board board, BoardSort sort, List<BoardSpot> spots) {
    /** So many are read in full at once, where all of them are wanted. */
    private static final int CHUNK = 500;

    public static BoardListing of(Board board, BoardSort sort) {
        int listed = board.listedSize();
        List<NotRanked> outside = board.notRanked();
        // the reasons below a board are no table with heads to sort by
        List<NotRanked> reasons = outside.subList(listed, outside.size());
        List<BoardSpot> compared = LazyList.both(
                sorted(board.ranked(), sort, BoardRow::claim, BoardSpot::compared),
                sorted(board.bestCase(), sort, BoardRow::claim, BoardSpot::compared));
        List<BoardSpot> others = LazyList.both(
                sorted(board.listed(), sort, NotRanked::claim, one -> BoardSpot.outside(one, true)),
                LazyList.of(reasons.size(), index -> BoardSpot.outside(reasons.get(index), false)));
        return new BoardListing(board, sort, LazyList.both(compared, others));
    }

    private static <T> List<BoardSpot> sorted(
            List<T> rows, BoardSort sort, Function<T, BoardClaim> claim, Function<T, BoardSpot> spot) {
        if (sort.equals(BoardSort.DEFAULT)) {
            return LazyList.of(rows.size(), index -> spot.apply(rows.get(index)));
        }
        int[] order = sort.order(LazyList.of(rows.size(), index -> claim.apply(rows.get(index))));
        return LazyList.of(order.length, index -> spot.apply(rows.get(order[index])));
    }

    /**
     * Some lines in full, by two questions.
     *
     * @throws org.claimboard.problem.ProblemException for a page behind the last one
     */
    public Page<BoardLine> page(PageRequest request) {
        Page<BoardSpot> page = Page.of(spots, request);
        return new Page<>(board.lines().of(page.items()), page.page(), page.size(), page.total());
    }

    /** Hands over every line in full, some hundred at a time. */
    public void forEach(Consumer<BoardLine> each) {
        forEach(spots, each);
    }

    /** The same for the lines of one section. */
    public void forEach(Section section, Consumer<BoardLine> each) {
        int ranked = board.ranked().size();
        int compared = ranked + board.bestCase().size();
        forEach(
                switch (section) {
                    case RANKED -> spots.subList(0, ranked);
                    case BEST_CASE -> spots.subList(ranked, compared);
                    case NOT_RANKED -> spots.subList(compared, spots.size());
                },
                each);
    }

    private void forEach(List<BoardSpot> some, Consumer<BoardLine> each) {
        for (int from = 0; from < some.size(); from += CHUNK) {
            board.lines()
                    .of(some.subList(from, Math.min(some.size(), from + CHUNK)))
                    .forEach(each);
        }
    }

    /** The same, of which is known that it is still right at a later entry of the ledger. */
    BoardListing at(long laterNumber) {
        return laterNumber == board.ledgerNumber() ? this : new BoardListing(board.at(laterNumber), sort, spots);
    }
}
