package org.claimboard.ledger;

import java.time.Instant;

/** When an entry was written, and its hash, which no other entry of any ledger has. */
public record LedgerStamp(long number, Instant recordedAt, String hash) {}
