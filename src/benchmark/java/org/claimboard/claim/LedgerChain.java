package org.claimboard.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

import org.claimboard.ledger.Change;
import org.claimboard.ledger.LedgerRecord;

/**
 * Chains entries as {@code ledger.csv} says that they are: the SHA-256 of all fields in order, each as its length in
 * bytes (-1 for none), a colon and its UTF-8. Made anew here, so that {@code verify} compares two ways to do it.
 */
final class LedgerChain {
    private static final Instant BEGINNING = Instant.parse("2025-07-25T08:00:00.000001Z");
    private static final long MILLIS_BETWEEN = 37;

    private final MessageDigest digest;
    private long number;
    private String hash = "0".repeat(64);

    LedgerChain() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    LedgerRecord append(Change change) {
        number++;
        Instant at = at(number);
        String previous = hash;
        for (String field : Arrays.asList(
                Long.toString(number),
                at.toString(),
                change.actor(),
                change.action(),
                change.subject(),
                change.reason(),
                change.before(),
                change.after(),
                previous)) {
            byte[] bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
            digest.update(((field == null ? -1 : bytes.length) + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        hash = HexFormat.of().formatHex(digest.digest());
        return new LedgerRecord(
                number,
                at,
                change.actor(),
                change.action(),
                change.subject(),
                change.reason(),
                change.before(),
                change.after(),
                previous,
                hash);
    }

    /** When an entry is said to have been written. */
    static Instant at(long entry) {
        return BEGINNING.plusMillis(entry * MILLIS_BETWEEN);
    }

    long number() {
        return number;
    }

    String hash() {
        return hash;
    }
}
