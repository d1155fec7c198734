package org.claimboard.claim;

/**
 * How many of some claims share these names, as papers write them.
 *
 * @param system null where none is stated, like the others
 */
public record ClaimNames(String system, String model, String dataset, long claims) {}
