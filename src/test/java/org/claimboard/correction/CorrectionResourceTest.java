package org.claimboard.correction;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class CorrectionResourceTest {
    private static final String CORRECTIONS = "/api/v1/corrections";
    private static final String PAPER = "efficiently-training-7b-llm-with-1-million-sequence-length-on-8-gpus";
    private static final String EVIDENCE = "MEMO achieves an average of 2.42x and 2.26x MFU";

    @Test
    void storesACorrectionAndMarksItsClaimAsDisputed() {
        JsonPath claim = claim(0);
        int id = claim.getInt("id");
        String location = send(Map.of(
                        "kind",
                        "wrong-value",
                        "claim",
                        id,
                        "changes",
                        Map.of("qualifier", "exact"),
                        "evidenceQuote",
                        EVIDENCE))
                .then()
                .statusCode(201)
                .body("status", is("open"))
                .body("claim", is(id))
                .body("stale", is(false))
                .body("changes", contains(Map.of("field", "qualifier", "before", "average", "after", "exact")))
                .extract()
                .header("Location");

        when().get(location).then().statusCode(200).body("paper", is(PAPER)).body("evidenceQuote", is(EVIDENCE));
        given().queryParam("status", "open")
                .get(CORRECTIONS)
                .then()
                .statusCode(200)
                .body("items.claim", hasItem(id));
        when().get("/api/v1/claims/" + id)
                .then()
                .body("claim.status", is("disputed"))
                .body("claim.qualifier", is("average"));
        when().get("/api/v1/claims/" + id + "/history")
                .then()
                .body("action", hasItem("dispute"))
                .body("actor", hasItem("corrector"));
    }

    @Test
    void takesAMissingClaim() {
        send(Map.of(
                        "kind",
                        "missing-claim",
                        "paper",
                        PAPER,
                        "changes",
                        Map.of(
                                "quote", "2.42x and 2.26x MFU",
                                "valueText", "2.26x",
                                "metric", "mfu",
                                "form", "ratio",
                                "low", "2.26"),
                        "evidenceUrl",
                        "https://arxiv.org/abs/2407.12117"))
                .then()
                .statusCode(201)
                .body("claim", nullValue())
                .body("paper", is(PAPER));
    }

    @Test
    void tellsEverythingThatIsWrongAndStoresNothing() {
        int id = claim(1).getInt("id");
        int before = total();
        send(Map.of(
                        "kind",
                        "wrong-value",
                        "claim",
                        id,
                        "changes",
                        Map.of("low", "9", "metric", "mfuu"),
                        "evidenceQuote",
                        "these words stand nowhere",
                        "evidenceUrl",
                        "javascript:alert(1)"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.field", hasItems("low", "metric", "evidenceQuote", "evidenceUrl"));
        assertThat(total()).isEqualTo(before);
        when().get("/api/v1/claims/" + id).then().body("claim.status", equalTo("published"));
    }

    @Test
    void needsEvidenceAndADifference() {
        int id = claim(2).getInt("id");
        send(Map.of("kind", "wrong-value", "claim", id))
                .then()
                .statusCode(422)
                .body("errors.field", contains("changes", "evidenceQuote"));
    }

    @Test
    void refusesWhatIsNoCorrection() {
        send(Map.of("kind", "opinion", "claim", claim(0).getInt("id"), "evidenceQuote", EVIDENCE))
                .then()
                .statusCode(422)
                .body("errors[0].field", is("kind"));
        send(Map.of("kind", "not-a-claim", "claim", 999999999, "evidenceQuote", EVIDENCE))
                .then()
                .statusCode(404);
        send(Map.of("kind", "not-a-claim", "evidenceQuote", EVIDENCE)).then().statusCode(422);
        send(Map.of("kind", "missing-claim", "paper", "no-such-paper")).then().statusCode(404);
        given().contentType(ContentType.JSON)
                .body("{\"kind\": ")
                .post(CORRECTIONS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        given().contentType(ContentType.TEXT)
                .body("kind")
                .post(CORRECTIONS)
                .then()
                .statusCode(415);
        given().contentType(ContentType.JSON)
                .body("[1]")
                .post(CORRECTIONS)
                .then()
                .statusCode(400);
        given().contentType(ContentType.JSON).body("").post(CORRECTIONS).then().statusCode(400);
    }

    @Test
    void refusesAPostFromAnotherSite() {
        given().contentType(ContentType.JSON)
                .header("Origin", "https://elsewhere.example")
                .body(Map.of("kind", "not-a-claim", "claim", claim(0).getInt("id"), "evidenceQuote", EVIDENCE))
                .post(CORRECTIONS)
                .then()
                .statusCode(403);
    }

    @Test
    void aCorrectionThatIsNotThereIsNotFound() {
        when().get(CORRECTIONS + "/999999999").then().statusCode(404);
        when().get(CORRECTIONS + "?status=lost").then().statusCode(400).body("detail", containsString("open"));
    }

    private static io.restassured.response.Response send(Map<String, Object> correction) {
        return given().contentType(ContentType.JSON).body(correction).post(CORRECTIONS);
    }

    private static JsonPath claim(int number) {
        return given().queryParam("paper", PAPER)
                .queryParam("sort", "id")
                .get("/api/v1/claims")
                .jsonPath()
                .setRootPath("items[" + number + "]");
    }

    private static int total() {
        return when().get(CORRECTIONS).jsonPath().getInt("total");
    }
}
