package org.claimboard.correction;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.claimboard.claim.ClaimService;
import org.claimboard.claim.Contents;
import org.claimboard.claim.Origin;
import org.claimboard.claim.Provenance;
import org.claimboard.moderator.Accounts;
import org.claimboard.paper.PaperRecord;
import org.claimboard.paper.Papers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class CorrectionVerificationTest {
    private static final String ABSTRACT = "It is 3x faster.";
    private static final String CORRECTIONS = "/api/v1/corrections";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    CorrectionVerification verification;

    @Inject
    ClaimService claims;

    @Inject
    Papers papers;

    @Inject
    Accounts accounts;

    @Inject
    EntityManager entityManager;

    private long claim;
    private long correction;

    /** It was amended by its sender, and accepted with other changes than its sender's. */
    @BeforeEach
    void aCorrectionWithAHistory() {
        String paper = "re-extraction-desk-" + NUMBER.incrementAndGet();
        papers.add(new PaperRecord(paper, "A paper", ABSTRACT, null, "2026", "https://example.org", null));
        claim = claims.publish(paper, Contents.threeTimesFaster(ABSTRACT, null), curator("curate"));
        JsonPath sent = post(given(), CORRECTIONS, proposal("Llama"));
        correction = sent.getLong("id");
        post(
                given(),
                CORRECTIONS + "/" + correction + "/amend",
                Map.of("token", sent.getString("followToken"), "correction", proposal("Llama 3")));
        post(
                accounts.signedIn().program(),
                CORRECTIONS + "/" + correction + "/accept",
                Map.of("reason", "It says so.", "changes", Map.of("model", "Llama 3 8B")));
    }

    @AfterEach
    void takeItOffTheBoards() {
        claims.retract(claim, curator("retract"));
    }

    @Test
    void whatNobodyTouchedIsSound() {
        assertThat(verification.verify()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kind, varchar, WRONG_COORDINATE, kind",
        "status, varchar, REFUSED, status",
        "claim_id, bigint, 1, claim",
        "claim_revision, integer, 7, claimRevision",
        "paper_id, bigint, 1, paper",
        "changes, varchar, '[]', changes",
        "changes, varchar, 'no JSON', changes",
        "evidence_quote, varchar, 3x faste, evidenceQuote",
        "evidence_url, varchar, https://example.com/, evidenceUrl",
        "note, varchar, See table 3., note",
        "submitted_at, timestamp with time zone, 2026-01-01 00:00:00+00, submittedAt",
        "closed_at, timestamp with time zone, 2026-01-01 00:00:00+00, closedAt",
        "open_seconds, bigint, 99999, openSeconds"
    })
    void namesACorrectionWhoseRowWasChanged(String column, String type, String value, String field) {
        tampered("correction", "id", column, type, value, "correction " + correction, field);
    }

    @ParameterizedTest
    @CsvSource({
        "verdict, varchar, REFUSED, verdict",
        "moderator, varchar, nobody, moderator",
        "reason, varchar, It says so!, reason",
        "changes, varchar, '[]', changes",
        "claim_id, bigint, 1, claim",
        "claim_revision, integer, 7, claimRevision",
        "decided_at, timestamp with time zone, 2026-01-01 00:00:00+00, decidedAt"
    })
    void namesADecisionWhoseRowWasChanged(String column, String type, String value, String field) {
        tampered("correction_decision", "correction_id", column, type, value, "of correction " + correction, field);
    }

    @ParameterizedTest
    @CsvSource({
        "kind, varchar, WRONG_VALUE, kind",
        "changes, varchar, '[]', changes",
        "evidence_quote, varchar, faster, evidenceQuote",
        "evidence_url, varchar, https://example.com/, evidenceUrl",
        "note, varchar, See table 3., note",
        "amended_at, timestamp with time zone, 2026-01-01 00:00:00+00, amendedAt"
    })
    void namesAnEarlierWordingWhoseRowWasChanged(String column, String type, String value, String field) {
        tampered("correction_amendment", "correction_id", column, type, value, "of correction " + correction, field);
    }

    @Test
    void namesADecisionThatIsNotThereAndOneThatWasNeverTaken() {
        String moved = "update correction_decision set correction_id = ?1 where correction_id = ?2";
        long another = post(given(), CORRECTIONS, proposal("another")).getLong("id");
        execute(moved, another, correction);
        assertThat(verification.verify()).hasValueSatisfying(broken -> assertThat(broken)
                .contains("its decision of correction " + correction + " is not there"));
        execute(moved, correction, another);

        execute(
                "insert into correction_decision (id, correction_id, verdict, moderator, reason, changes, decided_at)"
                        + " select -id, ?1, verdict, moderator, reason, changes, decided_at from correction_decision"
                        + " where correction_id = ?2",
                another,
                correction);
        assertThat(verification.verify()).hasValueSatisfying(broken -> assertThat(broken)
                .startsWith("No entry of the ledger made decision")
                .contains("of correction " + another));
        execute("delete from correction_decision where correction_id = ?1 and id < ?2", another, 0);
        assertThat(verification.verify()).isEmpty();
    }

    @Test
    void namesACorrectionThatNobodySentAndOneThatIsGone() {
        String copied = "insert into correction (id, kind, status, paper_id, changes, submitted_at)"
                + " select ?1, kind, status, paper_id, changes, submitted_at from correction where id = ?2";
        long forged = 1_000_000_000L;
        execute(copied, forged, correction);
        assertThat(verification.verify()).contains("Correction " + forged + " is in no entry of the ledger.");
        execute("delete from correction where id = ?1 and id > ?2", forged, correction);

        long lost = post(given(), CORRECTIONS, proposal("lost")).getLong("id");
        QuarkusTransaction.begin();
        try {
            for (String table : List.of("correction_follower where correction_id", "correction where id")) {
                entityManager
                        .createNativeQuery("delete from " + table + " = " + lost)
                        .executeUpdate();
            }
            assertThat(verification.verify()).hasValueSatisfying(broken -> assertThat(broken)
                    .endsWith(" is the last of correction/" + lost + ", which is not there."));
        } finally {
            QuarkusTransaction.rollback();
        }
        assertThat(verification.verify()).isEmpty();
    }

    private void tampered(
            String table, String key, String column, String type, String value, String named, String field) {
        String where = " where " + key + " = " + correction;
        Object was = QuarkusTransaction.requiringNew().call(() -> entityManager
                .createNativeQuery("select cast(" + column + " as varchar) from " + table + where)
                .getSingleResult());
        String set = "update " + table + " set " + column + " = cast(?1 as " + type + ")" + where;
        execute(set, value);
        try {
            assertThat(verification.verify()).hasValueSatisfying(broken -> assertThat(broken)
                    .startsWith("Entry ")
                    .contains(named)
                    .endsWith("no longer agrees with it (" + field + ")."));
        } finally {
            execute(set, was);
        }
        assertThat(verification.verify()).isEmpty();
    }

    private void execute(String sql, Object... parameters) {
        QuarkusTransaction.requiringNew().run(() -> {
            var statement = entityManager.createNativeQuery(sql);
            for (int i = 0; i < parameters.length; i++) {
                statement.setParameter(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        });
    }

    private Map<String, Object> proposal(String model) {
        return Map.of(
                "kind",
                "wrong-coordinates",
                "claim",
                claim,
                "changes",
                Map.of("model", model),
                "evidenceQuote",
                "3x faster",
                "evidenceUrl",
                "https://example.org/" + model.replace(" ", ""),
                "note",
                "See table 2.");
    }

    private static JsonPath post(RequestSpecification by, String address, Map<String, Object> body) {
        var answer = by.contentType(ContentType.JSON).body(body).post(address);
        assertThat(answer.statusCode()).isIn(200, 201);
        return answer.jsonPath();
    }

    private static Provenance curator(String action) {
        return new Provenance("curator", action, "For a test.", Origin.CURATED, "test");
    }
}
