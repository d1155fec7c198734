package org.claimboard.leaderboard;

import org.claimboard.claim.ClaimRow;

/**
 * A claim of a board's task and metric that is not compared with the others.
 *
 * @param reason one sentence for readers
 */
public record NotRanked(ClaimRow row, String reason) {}
