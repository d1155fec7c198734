package org.claimboard.leaderboard;

import java.util.List;

/**
 * One leaderboard.
 *
 * @param title e.g. "LLM inference: inference latency, improvement factor, on NVIDIA A100"
 * @param ranked best first
 * @param bestCase claims of which only the best case is known ("up to 3x"), best advertised number first; they have no
 *     rank and stand under the ranked ones. Empty in the headline view
 * @param notRanked all other claims of the task and metric, each with its reason
 * @param choices the sibling boards, the one with most claims first within its form
 * @param ledgerNumber the ledger's entry that the board is made from, or a later one
 */
public record Board(
        BoardQuery query,
        String title,
        List<BoardRow> ranked,
        List<BoardRow> bestCase,
        List<NotRanked> notRanked,
        List<BoardChoice> choices,
        long ledgerNumber) {
    public Board {
        ranked = List.copyOf(ranked);
        bestCase = List.copyOf(bestCase);
        notRanked = List.copyOf(notRanked);
        choices = List.copyOf(choices);
    }

    /** True where no claim stands on it, neither ranked nor as a best case. */
    public boolean isEmpty() {
        return ranked.isEmpty() && bestCase.isEmpty();
    }
}
