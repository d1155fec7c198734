package org.claimboard.claim;

/**
 * A row of a foreign collection as it is to be stored.
 *
 * @param identity 64 hexadecimal digits that tell it from every row of every source, whatever its value
 */
public record ImportedRow(String identity, String paper, ClaimContent content, ClaimSource source) {}
