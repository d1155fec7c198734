package org.claimboard.claim;

import org.claimboard.paper.StoredPaper;

/**
 * A row of a foreign collection as it is to be stored.
 *
 * @param identity 64 hexadecimal digits that tell it from every row of every source, whatever its value
 * @param paper null where the row is only looked at, and its paper is not here
 */
public record ImportedRow(String identity, StoredPaper paper, ClaimContent content, ClaimSource source) {}
