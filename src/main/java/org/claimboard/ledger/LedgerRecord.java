package org.claimboard.ledger;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonRawValue;

/** An entry as the change feed and the pages show it; {@code before} and {@code after} are JSON objects or null. */
public record LedgerRecord(
        long number,
        Instant recordedAt,
        String actor,
        String action,
        String subject,
        String reason,
        @JsonRawValue String before,
        @JsonRawValue String after,
        String previousHash,
        String hash) {}
