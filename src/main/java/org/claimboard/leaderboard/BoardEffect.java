package org.claimboard.leaderboard;

/**
 * What a change of one claim would do to one board.
 *
 * @param title the board's, for readers
 * @param path the board's page
 * @param before where the claim stands now
 * @param after where it would stand
 * @param firstChanges true where other claims than now could be first
 */
public record BoardEffect(String title, String path, BoardPlace before, BoardPlace after, boolean firstChanges) {}
