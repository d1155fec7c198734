package org.claimboard.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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
    void aMissingClaimThatNamesAClaimIsRefused() {
        int id = claim(1).getInt("id");
        int before = total();
        Map<String, Object> both = Map.of(
                "kind",
                "missing-claim",
                "claim",
                id,
                "paper",
                PAPER,
                "changes",
                Map.of("quote", "2.42x and 2.26x MFU", "valueText", "2.42x", "metric", "mfu", "form", "ratio"),
                "evidenceQuote",
                EVIDENCE);
        for (String address : List.of(CORRECTIONS, CORRECTIONS + "/preview")) {
            post(address, both)
                    .then()
                    .statusCode(422)
                    .body("errors.field", contains("claim"))
                    .body("errors[0].message", containsString("claim " + id + " is there"));
        }
        assertThat(total()).isEqualTo(before);

        // nor does a correction of a claim become one of none
        JsonPath sent = send(Map.of("kind", "not-a-claim", "claim", id, "evidenceQuote", EVIDENCE))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        String address = CORRECTIONS + "/" + sent.getInt("id");
        String token = sent.getString("followToken");
        post(address + "/amend", Map.of("token", token, "correction", both))
                .then()
                .statusCode(422)
                .body("errors.field", contains("claim"));
        when().get(address).then().body("kind", is("not-a-claim"));
        post(address + "/withdraw", Map.of("token", token)).then().statusCode(200);
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
                        Map.of("low", "many", "metric", "mfuu"),
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
    void previewsWhatACorrectionWouldDoAndStoresNothing() {
        int id = claim(0).getInt("id");
        int before = total();
        given().contentType(ContentType.JSON)
                .body(Map.of(
                        "kind",
                        "wrong-value",
                        "claim",
                        id,
                        "changes",
                        Map.of("valueText", "3.5x"),
                        "evidenceQuote",
                        EVIDENCE))
                .post(CORRECTIONS + "/preview")
                .then()
                .statusCode(200)
                .body("changes.field", contains("valueText", "low", "high"))
                .body("changes.after", contains("3.5x", "3.5", "3.5"))
                .body("reading.low", is(3.5f))
                .body("reading.used", is(true))
                .body("evidence.found", is(true))
                .body("boards[0].path", containsString("/leaderboards/"))
                .body("boards[0].before.section", is("ranked"))
                .body("boards[0].after.section", is("ranked"))
                .body("joins", nullValue());
        assertThat(total()).isEqualTo(before);
        given().contentType(ContentType.JSON)
                .body(Map.of("kind", "wrong-value", "claim", id))
                .post(CORRECTIONS + "/preview")
                .then()
                .statusCode(422);
    }

    @Test
    void itsSenderAmendsAndWithdrawsItWithTheToken() {
        int id = claim(1).getInt("id");
        JsonPath sent = send(Map.of("kind", "not-a-claim", "claim", id, "evidenceQuote", EVIDENCE))
                .then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .body("joined", is(false))
                .extract()
                .jsonPath();
        String address = CORRECTIONS + "/" + sent.getInt("id");
        String token = sent.getString("followToken");
        assertThat(sent.getString("followPath")).isEqualTo("/corrections/follow/" + token);
        when().get(address).then().body("followToken", nullValue()).body("contact", nullValue());

        Map<String, Object> amended = Map.of(
                "kind",
                "wrong-value",
                "changes",
                Map.of("qualifier", "about"),
                "evidenceQuote",
                EVIDENCE,
                "note",
                "looked again");
        post(address + "/amend", Map.of("token", "x".repeat(43), "correction", amended))
                .then()
                .statusCode(404);
        post(address + "/amend", Map.of("correction", amended)).then().statusCode(404);
        post(address + "/amend", Map.of("token", token)).then().statusCode(400);
        post(address + "/amend", Map.of("token", token, "correction", Map.of("kind", "wrong-value")))
                .then()
                .statusCode(422);
        post(address + "/amend", Map.of("token", token, "correction", amended))
                .then()
                .statusCode(200)
                .body("kind", is("wrong-value"))
                .body("claim", is(id))
                .body("note", is("looked again"));
        when().get(address + "/amendments").then().body("kind", contains("not-a-claim"));

        post(CORRECTIONS + "/999999999/withdraw", Map.of("token", token)).then().statusCode(404);
        post(address + "/withdraw", Map.of("token", token))
                .then()
                .statusCode(200)
                .body("status", is("withdrawn"));
        when().get("/api/v1/claims/" + id).then().body("claim.status", is("published"));
        when().get("/api/v1/claims/" + id + "/history").then().body("action", hasItem("settle"));
        post(address + "/withdraw", Map.of("token", token)).then().statusCode(409);
        post(address + "/amend", Map.of("token", token, "correction", amended))
                .then()
                .statusCode(409)
                .body("type", is("/problems/conflict"));
    }

    @Test
    void theSameCorrectionIsStoredOnceAndCounted() {
        int id = claim(2).getInt("id");
        Map<String, Object> correction = Map.of(
                "kind",
                "wrong-coordinates",
                "claim",
                id,
                "changes",
                Map.of("model", "another"),
                "evidenceQuote",
                EVIDENCE);
        int first = send(correction).then().statusCode(201).extract().path("id");
        post(CORRECTIONS + "/preview", correction).then().statusCode(200).body("joins", is(first));
        send(correction)
                .then()
                .statusCode(200)
                .body("id", is(first))
                .body("joined", is(true))
                .body("followToken", nullValue())
                .body("seconded", is(1));
        // once for each sender
        send(correction).then().statusCode(200).body("seconded", is(1));
    }

    @Test
    void ofManyThatSendTheSameAtOnceOneIsStored() throws Exception {
        Map<String, Object> correction = Map.of(
                "kind",
                "wrong-coordinates",
                "claim",
                claim(3).getInt("id"),
                "changes",
                Map.of("model", "sent by many"),
                "evidenceQuote",
                EVIDENCE);
        ExecutorService senders = Executors.newFixedThreadPool(6);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            answers.add(senders.submit(() -> send(correction).statusCode()));
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        senders.shutdown();
        assertThat(statuses).containsOnly(201, 200).containsOnlyOnce(201);
    }

    private static io.restassured.response.Response post(String address, Map<String, Object> body) {
        return given().contentType(ContentType.JSON).body(body).post(address);
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
