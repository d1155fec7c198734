package org.claimboard.ledger;

/** The numbers of the first and the last entry about a subject. */
public record LedgerSpan(String subject, long first, long last) {}
