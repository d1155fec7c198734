package org.claimboard.leaderboard;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.claimboard.claim.ClaimService;
import org.claimboard.claim.Contents;
import org.claimboard.claim.Origin;
import org.claimboard.claim.Provenance;
import org.claimboard.ledger.Ledger;
import org.claimboard.paper.PaperRecord;
import org.claimboard.paper.Papers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class AsOfTest {
    private static final String ABSTRACT = "Ours is 3x faster.";
    private static final String BOARD = "/leaderboards/llm-inference/inference-latency";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Papers papers;

    @Inject
    ClaimService claims;

    @Inject
    Ledger ledger;

    private int claim;
    private long before;
    private long shown;
    private Instant whenShown;

    @BeforeEach
    void aClaimThatCameAndWent() {
        String paper = "re-extraction-as-of-" + NUMBER.incrementAndGet();
        papers.add(new PaperRecord(paper, "A paper", ABSTRACT, null, "2026", "https://example.org", null));
        before = ledger.number();
        claim = (int) claims.publish(paper, Contents.threeTimesFaster(ABSTRACT, null), by("curate"));
        shown = ledger.number();
        whenShown = ledger.after(shown - 1, 1).get(0).recordedAt();
        claims.retract(claim, by("retract"));
    }

    @AfterEach
    void theLedgerIsWhole() {
        assertThat(ledger.verify()).isEmpty();
    }

    @Test
    void showsABoardAsItWasAtAnEntry() {
        board(Long.toString(before))
                .body("ranked.claim.id", not(hasItem(claim)), "notRanked.claim.id", not(hasItem(claim)));
        board(Long.toString(shown)).body("ranked.claim.id", hasItem(claim), "asOf", is((int) shown));
        board("").body("ranked.claim.id", not(hasItem(claim)), "notRanked.claim.id", hasItem(claim));
    }

    @Test
    void showsABoardAsItWasAtATime() {
        board(whenShown.toString()).body("ranked.claim.id", hasItem(claim));
        board(whenShown.minus(1, ChronoUnit.MICROS).toString()).body("ranked.claim.id", not(hasItem(claim)));
        board("1999-12-31").body("ranked.size()", is(0), "asOf", is(0));
    }

    @Test
    void saysSoOnThePageInTheCsvAndInTheChart() {
        given().accept("text/html")
                .get(BOARD + "?form=ratio&asOf=" + shown)
                .then()
                .statusCode(200)
                .body(containsString("This is the board as it was"), containsString("asOf=" + shown))
                .body(containsString("/claims/" + claim + "\""));
        given().get(BOARD + ".csv?form=ratio&asOf=" + shown)
                .then()
                .statusCode(200)
                .body(containsString("Draftable"));
        given().get("/charts/llm-inference/inference-latency.svg?form=ratio&asOf=" + shown)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "-1", "1.5", "999999999999", "9999-01-01", "2026-13-01", "2026-01-01T00:00"})
    void refusesWhatIsNoMoment(String asOf) {
        for (String address :
                List.of("/api/v1" + BOARD, BOARD, BOARD + ".csv", "/charts/llm-inference/inference-latency.svg")) {
            given().queryParam("asOf", asOf).get(address).then().statusCode(400).body(containsString("asOf"));
        }
    }

    private static ValidatableResponse board(String asOf) {
        return given().queryParam("form", "ratio")
                .queryParam("asOf", asOf)
                .queryParam("size", "500")
                .get("/api/v1" + BOARD)
                .then()
                .statusCode(200);
    }

    private static Provenance by(String action) {
        return new Provenance("curator", action, "For a test.", Origin.CURATED, "test");
    }
}
