package org.claimboard.leaderboard;

import java.util.List;

/**
 * One leaderboard. It knows of its claims what ranks them; {@link #inFull} reads the rest of those that somebody looks at.
 *
 * @param title e.g. "LLM inference: inference latency, improvement factor, on NVIDIA A100"
 * @param ranked best first
 * @param bestCase claims of which only the best case is known ("up to 3x"), best advertised number first; they have no
 *     rank and stand under the ranked ones. Empty in the headline view
 * @param notRanked all other claims of the task and metric that the narrowing admits, each with its reason; on the board
 *     of claims that state no dataset these come first, by their numbers
 * @param listedSize how many of these are claims that a board of "dataset not stated" is about
 * @param choices the sibling boards, the one with most claims first within its form
 * @param facets what it can be filtered by
 * @param elsewhere how many shown claims of the task and metric stand on the boards of the other {@link BoardOrigin}
 * @param lines where its lines are read in full
 * @param ledgerNumber the ledger's entry that the board is made from, or a later one
 */
public record Board(
        BoardQuery query,
        String title,
        List<BoardRow> ranked,
        List<BoardRow> bestCase,
        List<NotRanked> notRanked,
        int listedSize,
        List<BoardChoice> choices,
        Facets facets,
        long elsewhere,
        BoardLines lines,
        long ledgerNumber) {

    /** How many claims it shows in all its sections. */
    public int size() {
        return ranked.size() + bestCase.size() + notRanked.size();
    }

    /** True where no claim stands on it, neither ranked nor as a best case. */
    public boolean isEmpty() {
        return ranked.isEmpty() && bestCase.isEmpty();
    }

    /**
     * The claims that a board of "dataset not stated" is about. They are listed with all their fields, since "not
     * stated" is a value that can be asked for, but never ranked: nobody knows that they were measured on the same thing.
     */
    public List<NotRanked> listed() {
        return notRanked.subList(0, listedSize);
    }

    /** What it compares, in its order: ranked claims, then best cases. */
    public List<BoardRow> compared() {
        return LazyList.both(ranked, bestCase);
    }

    /** Some of the rows that it compares with all that their claims say. */
    public List<BoardLine> inFull(List<BoardRow> rows) {
        return lines.of(rows.stream().map(BoardSpot::compared).toList());
    }

    /** The same, of which is known that it is still right at a later entry of the ledger. */
    Board at(long laterNumber) {
        return laterNumber == ledgerNumber
                ? this
                : new Board(
                        query,
                        title,
                        ranked,
                        bestCase,
                        notRanked,
                        listedSize,
                        choices,
                        facets,
                        elsewhere,
                        lines,
                        laterNumber);
    }
}
