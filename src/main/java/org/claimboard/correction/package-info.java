/**
 * Corrections: what somebody says is wrong with a claim, with evidence, and what moderators decide about it. May use
 * {@code leaderboard}, {@code claim} and what is below them, and {@code moderator}; a correction touches a claim only through
 * {@code ClaimService}, and each of its steps is an entry of the ledger.
 *
 * <pre>
 * from      by                step                 to
 * -         anybody           send                 open
 * open      its sender        amend                open
 * open      its sender        withdraw             withdrawn
 * open      a moderator       accept               accepted, or waiting where a second one has to agree
 * waiting   another moderator accept the same      accepted
 * waiting   a moderator       accept with changes  waiting, for anybody but them
 * open, waiting   a moderator refuse               refused
 * accepted  a moderator       undo                 undone
 * </pre>
 *
 * Nothing else leads anywhere: it is answered 409, and where it is the same moderator who agreed first, 403.
 */
package org.claimboard.correction;
