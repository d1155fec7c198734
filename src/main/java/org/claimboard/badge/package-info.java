/**
 * What one claim says, as a small picture for pages elsewhere: its value, and its rank on the board of its own coordinates.
 * May use {@code chart} for its fonts and words, {@code leaderboard}, {@code claim} and what is below them.
 */
package org.claimboard.badge;
