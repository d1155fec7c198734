/**
 * Leaderboards: which claims stand on one board, in what order, with which ranks, and why the others do not.
 *
 * <p>Owns {@link org.claimboard.leaderboard.Ranking} (pure Java: intervals in, rank ranges out), the assembly of a
 * board, the index of the boards that exist, and their JSON. May use {@code claim}, {@code ledger}, {@code listing},
 * {@code problem} and the pure core; never an entity.
 */
package org.claimboard.leaderboard;
