package org.claimboard.leaderboard;

/**
 * Where one claim stands on a board.
 *
 * @param section {@code ranked}, {@code best-case}, {@code not-ranked}, or {@code absent} where the board has no such claim
 * @param rankFrom the best rank it may have; null where it is not ranked
 * @param rankTo the worst rank it may have; null where it is not ranked
 * @param of how many claims the board ranks
 * @param reason why it is not ranked; null elsewhere
 */
public record BoardPlace(String section, Integer rankFrom, Integer rankTo, int of, String reason) {

    static BoardPlace on(Board board, long claimId) {
        int ranked = board.ranked().size();
        for (BoardRow row : board.ranked()) {
            if (row.claim().id() == claimId) {
                return new BoardPlace("ranked", row.rankFrom(), row.rankTo(), ranked, null);
            }
        }
        for (BoardRow row : board.bestCase()) {
            if (row.claim().id() == claimId) {
                return new BoardPlace("best-case", null, null, ranked, null);
            }
        }
        return board.notRanked().stream()
                .filter(outside -> outside.claim().id() == claimId)
                .findFirst()
                .map(outside -> new BoardPlace("not-ranked", null, null, ranked, outside.reason()))
                .orElse(new BoardPlace("absent", null, null, ranked, null));
    }
}
