/**
 * Systems side by side, metric by metric, with what can't be compared said. {@link
 * org.claimboard.compare.Comparability} decides it and is plain Java. May use {@code leaderboard}'s ranking, {@code claim}
 * and what is below.
 */
package org.claimboard.compare;
