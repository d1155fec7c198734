package org.claimboard.claim;

import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.claimboard.paper.PaperRecord;
import org.claimboard.paper.Papers;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ClaimVerificationTest {
    private static final String ABSTRACT = "It is 3x faster.";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    ClaimVerification verification;

    @Inject
    ClaimService claims;

    @Inject
    ClaimQueries queries;

    @Inject
    Papers papers;

    @Inject
    EntityManager entityManager;

    private long claim;
    private long lastEntry;

    @BeforeEach
    void aClaimWithAHistory() {
        PaperRecord paper = new PaperRecord(
                "re-extraction-verified-" + NUMBER.incrementAndGet(),
                "A paper",
                ABSTRACT,
                null,
                "2026",
                "https://example.org",
                null);
        papers.add(paper);
        claim = claims.propose(paper.paper(), Contents.threeTimesFaster(ABSTRACT, "0.91"), by("extract"));
        claims.retract(claim, by("retract"));
        var history = queries.history(claim);
        lastEntry = history.get(history.size() - 1).number();
    }

    @Test
    void whatNobodyTouchedIsSound() {
        assertThat(verification.verify()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "value_high, 30, high",
        "system_name, 'Draftible', system",
        "status, 'PUBLISHED', status",
        "hardware_id, 'gpu', fingerprint",
        "confidence, 0.92, fingerprint",
        "origin_detail, 'extractor 9', fingerprint"
    })
    void namesAClaimWhoseRowWasChanged(String column, String value, String field) {
        tampered("claim", column, value, "id = " + claim, () -> assertThat(verification.verify())
                .contains("Entry " + lastEntry + ": claim " + claim
                        + ", which it changed last, no longer agrees with it (" + field + ")."));
    }

    @ParameterizedTest
    @CsvSource({"value_low, 2.5, low", "status, 'DRAFT', status", "explanation, 'because', fingerprint"})
    void namesARevisionThatWasChanged(String column, String value, String field) {
        tampered("claim_revision", column, value, "revision = 1 and claim_id = " + claim, () -> assertThat(
                        verification.verify())
                .contains("Entry " + (lastEntry - 1) + ": revision 1 of claim " + claim + " no longer agrees with it ("
                        + field + ")."));
    }

    @ParameterizedTest
    @CsvSource({"after_state, '{}'", "reason, 'Another.'", "actor, 'nobody'", "entry_hash, '0'"})
    void namesAnEntryThatWasChanged(String column, String value) {
        tampered("ledger_entry", column, value, "entry_number = " + lastEntry, () -> assertThat(verification.verify())
                .contains("Entry " + lastEntry + " was changed after it was written."));
    }

    private void tampered(String table, String column, String value, String where, Runnable check) {
        Object was = QuarkusTransaction.requiringNew().call(() -> entityManager
                .createNativeQuery("select " + column + " from " + table + " where " + where)
                .getSingleResult());
        set(table, column, where, value);
        try {
            check.run();
        } finally {
            set(table, column, where, was);
        }
        assertThat(verification.verify()).isEmpty();
    }

    private void set(String table, String column, String where, Object value) {
        QuarkusTransaction.requiringNew().run(() -> entityManager
                .createNativeQuery("update " + table + " set " + column + " = cast(?1 as "
                        + (column.startsWith("value") || column.equals("confidence") ? "decimal(38, 12)" : "varchar")
                        + ") where " + where)
                .setParameter(1, value == null ? null : value.toString())
                .executeUpdate());
    }

    private static Provenance by(String action) {
        return new Provenance("extractor/0", action, "For a test.", Origin.EXTRACTED, "extractor 0");
    }
}
