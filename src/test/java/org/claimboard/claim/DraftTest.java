package org.claimboard.claim;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.claimboard.paper.PaperRecord;
import org.claimboard.paper.Papers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** What an extractor was not sure of waits, and only a person lets it out. */
@QuarkusTest
class DraftTest {
    private static final String ABSTRACT = "Ours is 3x faster.";
    private static final String BOARD = "/api/v1/leaderboards/llm-inference/inference-latency";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    ClaimService claims;

    @Inject
    Papers papers;

    @Inject
    ExtractionConfig config;

    private String paper;

    @BeforeEach
    void aPaperOfItsOwn() {
        paper = "draft-" + NUMBER.incrementAndGet();
        papers.add(new PaperRecord(paper, "A paper", ABSTRACT, null, "2026", "https://example.org", null));
    }

    /** Other tests count the claims that are shown. */
    @AfterEach
    void takeEverythingOffTheBoards() {
        ids("all").forEach(id -> claims.retract(id, person("retract")));
    }

    @ParameterizedTest
    @CsvSource({"0.49, draft", "0.50, published", "0.99, published"})
    void theThresholdParts(String confidence, String status) {
        assertThat(config.publishFrom()).isEqualByComparingTo("0.5");
        long id = propose(confidence);
        given().get("/api/v1/claims/" + id)
                .then()
                .statusCode(200)
                .body("claim.status", is(status))
                .body("confidence", is(Float.parseFloat(confidence)));
    }

    @Test
    void aDraftIsFoundByThoseWhoAskForItOnly() {
        long id = propose("0.31");
        assertThat(ids("")).isEmpty();
        assertThat(ids("published")).isEmpty();
        assertThat(ids("draft")).containsExactly(id);
        assertThat(ids("all")).containsExactly(id);
        given().get("/claims.csv?status=draft&paper=" + paper).then().body(containsString("Draftable"));
        given().get("/claims.csv?paper=" + paper).then().body(not(containsString("Draftable")));
        given().accept("text/html")
                .get("/claims?status=draft&paper=" + paper)
                .then()
                .body(containsString("<option value=\"draft\" selected>"), containsString("/claims/" + id));
        given().accept("text/html")
                .get("/papers/" + paper)
                .then()
                .statusCode(200)
                .body(not(containsString("Draftable")), containsString(">1 draft</a>"))
                .body(not(containsString("No number in this abstract is a claim")));
    }

    @Test
    void noBoardShowsADraft() {
        propose("0.31");
        given().get(BOARD).then().statusCode(200).body(not(containsString(paper)));
        propose("0.91");
        given().get(BOARD).then().statusCode(200).body(containsString(paper));
    }

    @Test
    void thePageAndTheLedgerSayThatItWaits() {
        long id = propose("0.31");
        given().accept("text/html")
                .get("/claims/" + id)
                .then()
                .statusCode(200)
                .body(containsString("tag-draft"), containsString("read with confidence 0.31"));
        given().get("/api/v1/claims/" + id + "/history")
                .then()
                .body("[0].reason", containsString("With confidence 0.31, under 0.5, it is a draft"))
                .body("[0].after.status", is("draft"));
    }

    @Test
    void aPersonWhoConfirmsItPublishesIt() {
        long id = propose("0.31");
        claims.confirm(id, person("confirm"));
        given().get("/api/v1/claims/" + id)
                .then()
                .body("claim.status", is("published"))
                .body("claim.revision", is(2));
        given().get(BOARD).then().body(containsString(paper));
    }

    @Test
    void aPersonWhoWordsItAnewPublishesItWithoutAConfidence() {
        long id = propose("0.31");
        ClaimContent read = Contents.threeTimesFaster(ABSTRACT, null);
        claims.revise(id, read, person("curate"));
        given().get("/api/v1/claims/" + id)
                .then()
                .body("claim.status", is("published"))
                .body("confidence", nullValue());
    }

    @Test
    void confirmingARetractedClaimDoesNotBringItBack() {
        long id = propose("0.91");
        claims.retract(id, person("retract"));
        claims.confirm(id, person("confirm"));
        assertThat(ids("retracted")).containsExactly(id);
    }

    private long propose(String confidence) {
        Provenance machine = new Provenance("extractor/0", "extract", "Read.", Origin.EXTRACTED, "extractor 0");
        return claims.propose(paper, Contents.threeTimesFaster(ABSTRACT, confidence), machine);
    }

    private List<Long> ids(String status) {
        return given().get("/api/v1/claims?paper=" + paper + "&status=" + status)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", Long.class);
    }

    private static Provenance person(String action) {
        return new Provenance("curator", action, "A person says so.", Origin.CURATED, "test");
    }
}
