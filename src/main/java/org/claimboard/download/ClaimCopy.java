package org.claimboard.download;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

import org.claimboard.claim.ClaimSort;
import org.claimboard.claim.ClaimStatus;

/**
 * A shorter way of a database to give away every claim as CSV, with the same bytes as {@link CsvText} makes. Not every
 * database has one.
 */
interface ClaimCopy {
    /** @param sort one that {@link org.claimboard.claim.ClaimPass#serves} allows */
    void write(Set<ClaimStatus> statuses, ClaimSort sort, boolean raw, OutputStream out) throws IOException;
}
