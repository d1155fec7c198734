package org.claimboard.claim;

import org.claimboard.ledger.LedgerStamp;

/**
 * A claim with when it came and when it last changed.
 *
 * @param shown the entry by which everybody saw it first; not that of a draft
 * @param changed the entry that made its present revision
 */
public record NewClaim(ClaimView claim, LedgerStamp shown, LedgerStamp changed) {}
