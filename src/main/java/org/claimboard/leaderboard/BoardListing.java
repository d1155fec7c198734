package org.claimboard.leaderboard;

import java.util.List;
import java.util.stream.Stream;

import org.claimboard.leaderboard.BoardLine.Section;
import org.claimboard.listing.Page;
import org.claimboard.listing.PageRequest;

/**
 * A board as one list in the order asked for: ranked claims, then best cases, then what is not ranked. The page and the
 * JSON show a part of it, the CSV all of it; so they never differ.
 */
public record BoardListing(Board board, BoardSort sort, List<BoardLine> lines) {
    public BoardListing {
        lines = List.copyOf(lines);
    }

    public static BoardListing of(Board board, BoardSort sort) {
        List<BoardLine> ranked = board.ranked().stream()
                .map(row -> BoardLine.compared(Section.RANKED, row))
                .toList();
        List<BoardLine> bestCase = board.bestCase().stream()
                .map(row -> BoardLine.compared(Section.BEST_CASE, row))
                .toList();
        List<BoardLine> outside =
                board.notRanked().stream().map(BoardLine::outside).toList();
        int listed = board.listed().size();
        // the reasons below a board are no table with heads to sort by
        return new BoardListing(
                board,
                sort,
                Stream.of(
                                sort.sorted(ranked, BoardLine::claim),
                                sort.sorted(bestCase, BoardLine::claim),
                                sort.sorted(outside.subList(0, listed), BoardLine::claim),
                                outside.subList(listed, outside.size()))
                        .flatMap(List::stream)
                        .toList());
    }

    /** @throws org.claimboard.problem.ProblemException for a page behind the last one */
    public Page<BoardLine> page(PageRequest request) {
        return Page.of(lines, request);
    }
}
