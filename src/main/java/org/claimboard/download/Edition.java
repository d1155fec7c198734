package org.claimboard.download;

import java.time.Instant;
import java.util.Optional;

/**
 * Of which state of the data a table is made.
 *
 * @param ledgerNumber the last entry that counts
 * @param beside whatever else the rows depend on
 * @param changedAt when they changed last; empty where nobody can say
 */
record Edition(long ledgerNumber, String beside, Optional<Instant> changedAt) {
    Edition and(Object more) {
        return new Edition(ledgerNumber, beside + "|" + more, changedAt);
    }

    /** The same for rows that may change without an entry in the ledger. */
    Edition ofUnknownTime() {
        return new Edition(ledgerNumber, beside, Optional.empty());
    }
}
