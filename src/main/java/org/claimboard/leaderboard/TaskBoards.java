package org.claimboard.leaderboard;

import java.util.List;

/**
 * The boards of one task, summed up.
 *
 * @param area id of the task's area
 * @param boards how many there are
 * @param claims how many shown claims they have together
 * @param newest the latest publication date among them
 * @param first some of them, the one with most claims first
 */
public record TaskBoards(
        String task, String name, String area, int boards, long claims, String newest, List<BoardSummary> first) {
    public TaskBoards {
        first = List.copyOf(first);
    }

    /** How many boards are not among the first. */
    public int more() {
        return boards - first.size();
    }
}
