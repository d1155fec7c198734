package org.claimboard.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.claimboard.bulk.BulkTable;

/** One change, never altered once written. */
@Entity
@Table(name = "ledger_entry")
class LedgerEntry {
    /** For many at once. */
    static final BulkTable ROWS = BulkTable.of(
            "ledger_entry",
            "entry_number",
            "recorded_at",
            "actor",
            "action",
            "subject",
            "reason",
            "before_state",
            "after_state",
            "previous_hash",
            "entry_hash");

    @Id
    @Column(name = "entry_number")
    private long number;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private String actor;
    private String action;
    private String subject;
    private String reason;

    @Column(name = "before_state")
    private String before;

    @Column(name = "after_state")
    private String after;

    @Column(name = "previous_hash")
    private String previousHash;

    @Column(name = "entry_hash")
    private String hash;

    protected LedgerEntry() {}

    LedgerEntry(LedgerHead head, Instant recordedAt, Change change) {
        this.number = head.number() + 1;
        this.recordedAt = recordedAt;
        this.actor = change.actor();
        this.action = change.action();
        this.subject = change.subject();
        this.reason = change.reason();
        this.before = change.before();
        this.after = change.after();
        this.previousHash = head.hash();
        this.hash = computeHash();
    }

    /**
     * SHA-256 over every field and the hash before. Each field is preceded by its length (-1 for none), so that no two
     * entries with different fields have the same bytes.
     */
    String computeHash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<String> fields = Arrays.asList(
                    Long.toString(number),
                    recordedAt.toString(),
                    actor,
                    action,
                    subject,
                    reason,
                    before,
                    after,
                    previousHash);
            for (String field : fields) {
                byte[] bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
                digest.update(((field == null ? -1 : bytes.length) + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    long number() {
        return number;
    }

    String previousHash() {
        return previousHash;
    }

    String hash() {
        return hash;
    }

    Object[] row() {
        return new Object[] {
            number,
            recordedAt.atOffset(ZoneOffset.UTC),
            actor,
            action,
            subject,
            reason,
            before,
            after,
            previousHash,
            hash
        };
    }

    LedgerRecord toRecord() {
        return new LedgerRecord(number, recordedAt, actor, action, subject, reason, before, after, previousHash, hash);
    }
}
