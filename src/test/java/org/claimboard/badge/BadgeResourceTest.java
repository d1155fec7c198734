package org.claimboard.badge;

import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import org.claimboard.claim.ClaimService;
import org.claimboard.claim.Contents;
import org.claimboard.claim.Origin;
import org.claimboard.claim.Provenance;
import org.claimboard.paper.PaperRecord;
import org.claimboard.paper.Papers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

/** Badges say what the boards say. */
@QuarkusTest
class BadgeResourceTest {
    private static final String ABSTRACT = "Ours is 3x faster.";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Papers papers;

    @Inject
    ClaimService claims;

    @Test
    void aRankedClaimTellsItsRankOnItsBoard() {
        JsonPath board = given().get("/api/v1/leaderboards/llm-inference/inference-latency?form=ratio")
                .jsonPath();
        int id = board.getInt("ranked[0].claim.id");
        int total = board.getInt("rankedTotal");
        int to = board.getInt("ranked[0].rankTo");
        String rank = to == 1 ? "rank 1 of " + total : "rank 1–" + to + " of " + total;
        assertThat(badge(id)).contains("×, " + rank + "</text>", ">LLM inference: inference latency</text>");
    }

    @Test
    void aBestCaseSaysUpToAndHasNoRank() {
        int id = given().get("/api/v1/leaderboards/long-context-training/training-time?form=ratio")
                .jsonPath()
                .getInt("bestCase[0].claim.id");
        assertThat(badge(id)).contains(">up to ", ", no rank</text>").doesNotContain(", rank ");
    }

    @Test
    void aClaimWithoutDatasetHasNoRank() {
        int id = given().get("/api/v1/leaderboards/long-context-training/mfu?dataset=not-stated&form=absolute")
                .jsonPath()
                .getInt("notRanked.find { it.why == 'no-dataset' }.claim.id");
        assertThat(badge(id)).contains("no rank</text>");
    }

    @Test
    void aDraftDisputedOrRetractedClaimSaysSo() {
        String paper = "re-extraction-badge-" + NUMBER.incrementAndGet();
        papers.add(new PaperRecord(paper, "A paper", ABSTRACT, null, "2026", "https://example.org", null));
        long claim = claims.propose(paper, Contents.threeTimesFaster(ABSTRACT, "0.1"), curator("extract"));
        assertThat(badge(claim)).contains("no rank, draft</text>");
        claims.confirm(claim, curator("confirm"));
        assertThat(badge(claim)).contains(">3×, rank ").doesNotContain("draft");
        claims.dispute(claim, "corrector", "a test");
        assertThat(badge(claim)).contains(">3×, rank ", ", disputed</text>");
        claims.retract(claim, curator("retract"));
        assertThat(badge(claim)).contains(">3×, no rank, retracted</text>");
    }

    @Test
    void staysOnOtherPagesWithoutBeingSentAgain() {
        String tag = given().get("/badges/claims/1.svg")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .header("Content-Security-Policy", containsString("sandbox"))
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag).get("/badges/claims/1.svg").then().statusCode(304);
        given().get("/badges/claims/999999999.svg").then().statusCode(404);
    }

    @Test
    void aClaimsPageGivesItsBadgeToCopy() {
        given().accept("text/html")
                .get("/claims/1")
                .then()
                .body(
                        containsString("<img src=\"/badges/claims/1.svg\" width=\""),
                        containsString("&lt;img src=&quot;http://localhost:"),
                        containsString("/badges/claims/1.svg)](http://localhost:"),
                        not(containsString("<details class=\"snippets no-print\" open")));
    }

    private static String badge(long id) {
        return given().get("/badges/claims/" + id + ".svg")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static Provenance curator(String action) {
        return new Provenance("curator", action, "a test", Origin.CURATED, "test");
    }
}
