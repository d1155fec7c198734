package org.claimboard.download;

import java.time.Instant;

/**
 * Of which state of the data a table is made.
 *
 * @param ledgerNumber the last entry that counts
 * @param beside whatever else the rows depend on
 * @param changedAt when they changed last
 */
record Edition(long ledgerNumber, String beside, Instant changedAt) {
    Edition and(Object more) {
        return new Edition(ledgerNumber, beside + "|" + more, changedAt);
    }

    /** The same for rows that may change without an entry in the ledger, and did at some time. */
    Edition changed(Instant at) {
        return new Edition(ledgerNumber, beside + "|" + at, at.isAfter(changedAt) ? at : changedAt);
    }
}
