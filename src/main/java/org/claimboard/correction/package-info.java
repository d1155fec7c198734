/**
 * Corrections: what somebody says is wrong with a claim, with evidence. May use {@code leaderboard}, {@code claim} and
 * what is below them; a correction touches a claim only through {@code ClaimService}.
 */
package org.claimboard.correction;
