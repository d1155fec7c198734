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
 *
 * <p>Each step's entry holds all that is public of the correction after it, and by its id the row of the decision or amendment
 * that the step made; so {@code CorrectionVerification} compares row by row with a chain that is hashed already, and neither
 * a table nor a digest had to be added. The contact and the hash of the secret link are in no entry: the one is deleted in
 * time, the other is nobody's business. Nor is how many sent the same, which is counted and stated by nobody. Entries from
 * before this held fewer fields (no dates, nor what a moderator changed), and vouch for those alone.
 */
package org.claimboard.correction;
