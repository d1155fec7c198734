/**
 * Every table as a CSV at its own address with {@code .csv} behind it, in the same order and with the same filter. May
 * use {@code correction}, {@code leaderboard}, {@code claim} and what is below them, and sees records only.
 */
package org.claimboard.download;
