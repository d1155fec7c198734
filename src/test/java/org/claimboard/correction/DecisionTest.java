package org.claimboard.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.claimboard.claim.ClaimContents;
import org.claimboard.claim.ClaimQueries;
import org.claimboard.claim.ClaimService;
import org.claimboard.claim.ClaimVerification;
import org.claimboard.claim.Contents;
import org.claimboard.claim.Origin;
import org.claimboard.claim.Provenance;
import org.claimboard.moderator.Accounts;
import org.claimboard.moderator.SessionCookie;
import org.claimboard.paper.PaperRecord;
import org.claimboard.paper.Papers;
import org.claimboard.web.PublicForm;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

/** Every way a correction can go, and those it can't. */
@QuarkusTest
class DecisionTest {
    private static final String ABSTRACT = "Ours is 3x faster, needs 4x less memory and saves 20% energy.";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Papers papers;

    @Inject
    ClaimService claims;

    @Inject
    ClaimQueries queries;

    @Inject
    ClaimContents contents;

    @Inject
    ClaimVerification verification;

    @Inject
    CorrectionVerification corrections;

    @Inject
    Accounts accounts;

    private String paper;
    private long claim;
    private Accounts.Session anna;
    private Accounts.Session ben;

    @BeforeEach
    void aClaimOfItsOwn() {
        paper = "re-extraction-decision-" + NUMBER.incrementAndGet();
        papers.add(new PaperRecord(paper, "A paper", ABSTRACT, null, "2026", "https://example.org", null));
        claim = claims.publish(paper, Contents.threeTimesFaster(ABSTRACT, null), curator("curate"));
        anna = accounts.signedIn();
        ben = accounts.signedIn();
    }

    /** Other tests count the claims that are shown; and whatever happened here, the ledger must tell it. */
    @AfterEach
    void takeEverythingOffTheBoards() {
        queries.stored(paper).forEach(one -> claims.retract(one.id(), curator("retract")));
        assertThat(verification.verify().or(corrections::verify)).isEmpty();
    }

    @Test
    void anAcceptedCorrectionIsARevisionWithItsReason() {
        long correction = send("wrong-coordinates", Map.of("model", "Llama 3 8B"));
        accept(anna, correction, Map.of("reason", "The abstract says so."))
                .statusCode(200)
                .body("status", is("accepted"), "closedAt", notNullValue());
        shown().body("claim.model", is("Llama 3 8B"), "claim.status", is("published"), "claim.origin", is("submitted"))
                .body("originDetail", is("correction " + correction));
        when().get("/api/v1/claims/" + claim + "/history")
                .then()
                .body("actor", hasItems("moderator/" + anna.name()))
                .body("reason", hasItems("The abstract says so."));
        when().get("/api/v1/corrections/" + correction + "/decisions")
                .then()
                .body("decisions.verdict", contains("accepted"))
                .body("decisions.moderator", contains(anna.name()));
        given().accept("text/html")
                .get("/corrections/" + correction)
                .then()
                .statusCode(200)
                .body(containsString("The abstract says so."));
    }

    @Test
    void aModeratorMayAmendWhatIsAccepted() {
        long correction = send("wrong-coordinates", Map.of("model", "Llama"));
        accept(anna, correction, Map.of("reason", "Named more exactly.", "changes", Map.of("model", "Llama 3 8B")))
                .statusCode(200);
        shown().body("claim.model", is("Llama 3 8B"));
        when().get("/api/v1/corrections/" + correction).then().body("changes.after", contains("Llama"));
    }

    @Test
    void aRefusedCorrectionChangesNothingButItself() {
        long correction = send("wrong-coordinates", Map.of("model", "Llama"));
        shown().body("claim.status", is("disputed"));
        refuse(anna, correction, Map.of("reason", "The abstract names no model."))
                .statusCode(200)
                .body("status", is("refused"));
        shown().body("claim.status", is("published")).body("claim.model", is((Object) null));
    }

    @Test
    void aClaimStaysDisputedWhileAnotherCorrectionOfItIsOpen() {
        long first = send("wrong-coordinates", Map.of("model", "Llama"));
        long second = send("wrong-coordinates", Map.of("dataset", "MMLU"));
        refuse(anna, first, Map.of("reason", "No.")).statusCode(200);
        shown().body("claim.status", is("disputed"));
        accept(anna, second, Map.of("reason", "Yes.")).statusCode(200);
        shown().body("claim.status", is("published"));
    }

    @Test
    void whatIsDecidedIsDecided() {
        long correction = send("wrong-coordinates", Map.of("model", "Llama"));
        refuse(anna, correction, Map.of("reason", "No.")).statusCode(200);
        for (Accounts.Session moderator : List.of(anna, ben)) {
            accept(moderator, correction, Map.of("reason", "Yes."))
                    .statusCode(409)
                    .body("detail", containsString("refused by " + anna.name()));
            refuse(moderator, correction, Map.of("reason", "No.")).statusCode(409);
        }
    }

    @Test
    void notAClaimAndADuplicateAreRetracted() {
        claim = claimOnNoBoard();
        long correction = send("not-a-claim", Map.of());
        accept(anna, correction, Map.of("reason", "It describes others' work.")).statusCode(200);
        shown().body("claim.status", is("retracted"), "claim.origin", is("curated"));
        long again = send("duplicate", Map.of());
        accept(anna, again, Map.of("reason", "Twice.")).statusCode(409).body("detail", containsString("retracted"));
    }

    @Test
    void aMissingClaimIsMade() {
        long correction = sendMissing();
        accept(anna, correction, Map.of("reason", "It is there.")).statusCode(200);
        int made = when().get("/api/v1/corrections/" + correction + "/decisions")
                .jsonPath()
                .getInt("decisions[0].claim");
        when().get("/api/v1/claims/" + made)
                .then()
                .body("claim.metric", is("memory"), "claim.status", is("published"), "claim.origin", is("submitted"));
    }

    @Test
    void aMissingClaimThatIsRefusedDoesNotComeBack() {
        long correction = sendMissing();
        refuse(anna, correction, Map.of("reason", "That is the baseline's.")).statusCode(200);
        assertThat(queries.tombstones(paper))
                .anyMatch(tombstone -> tombstone.metric().equals("memory")
                        && tombstone.valueText().equals("4x"));
    }

    @Test
    void aReasonIsNeeded() {
        long correction = send("wrong-coordinates", Map.of("model", "Llama"));
        accept(anna, correction, Map.of("reason", " ")).statusCode(422).body("errors.field", contains("reason"));
        refuse(anna, correction, Map.of()).statusCode(422);
        accept(anna, correction, Map.of("reason", "Yes.", "changes", Map.of("metric", "latncy")))
                .statusCode(422)
                .body("errors.field", contains("metric"));
        when().get("/api/v1/corrections/" + correction).then().body("status", is("open"));
    }

    @Test
    void aStaleCorrectionMustBeLookedAtAgain() {
        long first = send("wrong-coordinates", Map.of("model", "Llama"));
        long second = send("wrong-coordinates", Map.of("dataset", "MMLU"));
        accept(anna, first, Map.of("reason", "Yes.")).statusCode(200);
        when().get("/api/v1/corrections/" + second).then().body("stale", is(true));
        accept(anna, second, Map.of("reason", "Yes."))
                .statusCode(409)
                .body("detail", containsString("Please look again"));
        refuse(anna, second, Map.of("reason", "No.")).statusCode(409);
        int now = shown().extract().path("claim.revision");
        accept(anna, second, Map.of("reason", "Yes.", "claimRevision", now - 1)).statusCode(409);
        accept(anna, second, Map.of("reason", "Yes.", "claimRevision", now)).statusCode(200);
        shown().body("claim.dataset", is("MMLU"), "claim.model", is("Llama"));
    }

    @Test
    void whatItsSenderAmendedMeanwhileIsNotDecidedUnseen() {
        long correction = send("wrong-coordinates", Map.of("model", "Llama"));
        accept(anna, correction, Map.of("reason", "Yes.", "edition", "0011223344556677"))
                .statusCode(409)
                .body("detail", containsString("has changed since"));
        String edition = when().get("/api/v1/corrections/" + correction + "/decisions")
                .jsonPath()
                .getString("edition");
        accept(anna, correction, Map.of("reason", "Yes.", "edition", edition)).statusCode(200);
    }

    @Test
    void aFirstRankNeedsTwoModerators() {
        long correction = send("wrong-value", Map.of("low", "90000", "high", "90000"));
        accept(anna, correction, Map.of("reason", "I read it so."))
                .statusCode(200)
                .body("status", is("waiting"));
        shown().body("claim.low", is(3), "claim.status", is("disputed"));
        accept(anna, correction, Map.of("reason", "Still.")).statusCode(403);
        accept(ben, correction, Map.of("reason", "So do I.")).statusCode(200).body("status", is("accepted"));
        shown().body("claim.low", is(90000));
        when().get("/api/v1/corrections/" + correction + "/decisions")
                .then()
                .body("decisions.verdict", contains("approved", "accepted"));
    }

    @Test
    void theSecondModeratorAgreesToTheSameOrBecomesTheFirst() {
        long correction = send("wrong-value", Map.of("low", "90000", "high", "90000"));
        accept(anna, correction, Map.of("reason", "Yes.")).statusCode(200);
        accept(ben, correction, Map.of("reason", "Less.", "changes", Map.of("low", "80000", "high", "80000")))
                .statusCode(200)
                .body("status", is("waiting"));
        accept(ben, correction, Map.of("reason", "Yes.")).statusCode(403);
        accept(anna, correction, Map.of("reason", "Yes, less.")).statusCode(200).body("status", is("accepted"));
        shown().body("claim.low", is(80000));
    }

    @Test
    void theSecondModeratorMayRefuse() {
        long correction = send("wrong-value", Map.of("low", "90000", "high", "90000"));
        accept(anna, correction, Map.of("reason", "Yes.")).statusCode(200);
        refuse(ben, correction, Map.of("reason", "No.")).statusCode(200).body("status", is("refused"));
        shown().body("claim.low", is(3), "claim.status", is("published"));
    }

    @Test
    void anAcceptedChangeIsUndoneInOneStep() {
        long correction = send("wrong-coordinates", Map.of("model", "Llama"));
        accept(anna, correction, Map.of("reason", "Yes.")).statusCode(200);
        int entry = lastEntry();
        post(
                        ben,
                        "/api/v1/moderation/claims/" + claim + "/undo",
                        Map.of("entry", entry, "reason", "It was the other paper."))
                .statusCode(204);
        shown().body("claim.model", is((Object) null), "claim.origin", is("curated"));
        when().get("/api/v1/corrections/" + correction).then().body("status", is("undone"));
        post(ben, "/api/v1/moderation/claims/" + claim + "/undo", Map.of("entry", entry, "reason", "Again."))
                .statusCode(409);
        post(ben, "/api/v1/moderation/claims/" + claim + "/undo", Map.of("entry", 1, "reason", "Another's."))
                .statusCode(404);
    }

    @Test
    void aClaimIsRetractedAndRestored() {
        claim = claimOnNoBoard();
        post(anna, "/api/v1/moderation/claims/" + claim + "/restore", Map.of("reason", "Not yet."))
                .statusCode(409);
        post(anna, "/api/v1/moderation/claims/" + claim + "/retract", Map.of("reason", "Wrong."))
                .statusCode(204);
        shown().body("claim.status", is("retracted"), "claim.origin", is("curated"));
        post(anna, "/api/v1/moderation/claims/" + claim + "/retract", Map.of("reason", "Wrong."))
                .statusCode(409);
        post(ben, "/api/v1/moderation/claims/" + claim + "/restore", Map.of("reason", "Right."))
                .statusCode(204);
        shown().body("claim.status", is("published"));
    }

    @Test
    void oneModeratorCanNotTakeAFirstRankAwayBeside() {
        long correction = send("wrong-value", Map.of("low", "90000", "high", "90000"));
        accept(anna, correction, Map.of("reason", "Yes.")).statusCode(200);
        accept(ben, correction, Map.of("reason", "Yes.")).statusCode(200);
        post(anna, "/api/v1/moderation/claims/" + claim + "/retract", Map.of("reason", "Wrong."))
                .statusCode(403)
                .body("detail", containsString("first on a board"));
    }

    @Test
    void ofTwoWhoDecideAtOnceOneDecides() throws Exception {
        for (int round = 0; round < 5; round++) {
            long correction = send("wrong-coordinates", Map.of("model", "Llama " + round));
            List<Callable<Integer>> decisions = new ArrayList<>();
            for (Accounts.Session moderator : List.of(anna, ben)) {
                for (String verb : List.of("accept", "reject")) {
                    decisions.add(() -> decide(moderator, correction, verb, Map.of("reason", "At once."))
                            .extract()
                            .statusCode());
                }
            }
            assertThat(atOnce(decisions)).containsExactlyInAnyOrder(200, 409, 409, 409);
            assertThat(when().get("/api/v1/corrections/" + correction + "/decisions")
                            .jsonPath()
                            .getList("decisions"))
                    .hasSize(1);
        }
    }

    @Test
    void manyAtOnceAreAllDecidedOrNone() {
        long good = send("wrong-coordinates", Map.of("model", "Llama"));
        long gone = send("wrong-coordinates", Map.of("system", "Theirs"));
        refuse(anna, gone, Map.of("reason", "No.")).statusCode(200);
        assertThat(batch(good, gone).statusCode()).isEqualTo(409);
        when().get("/api/v1/corrections/" + good).then().body("status", is("open"));
        assertThat(batch(good).statusCode()).isEqualTo(303);
        when().get("/api/v1/corrections/" + good).then().body("status", is("accepted"));
    }

    @Test
    void nobodyWaitsForSomebodyWhoWaitsForThem() throws Exception {
        for (int round = 0; round < 8; round++) {
            String model = "Llama " + round;
            long first = send("wrong-coordinates", Map.of("model", model));
            Sent second = sendAndFollow("wrong-coordinates", Map.of("dataset", model));
            RequestSpecification batch = form(first, second.id());
            List<Integer> statuses = atOnce(List.of(
                    () -> batch.post("/moderate/accept").statusCode(),
                    () -> decide(ben, second.id(), "reject", Map.of("reason", "At once."))
                            .extract()
                            .statusCode(),
                    () -> withdraw(second),
                    () -> trySending(Map.of("system", model))));
            assertThat(statuses).allMatch(status -> status < 500);
            openOnes().forEach(left -> {
                int now = shown().extract().path("claim.revision");
                refuse(anna, left, Map.of("reason", "Done.", "claimRevision", now))
                        .statusCode(200);
            });
        }
    }

    @Test
    void onlyModeratorsDecide() {
        long correction = send("wrong-coordinates", Map.of("model", "Llama"));
        given().contentType(ContentType.JSON)
                .body(Map.of("reason", "Mine."))
                .post("/api/v1/corrections/" + correction + "/accept")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Basic"))
                .contentType("application/problem+json");
        given().cookie(SessionCookie.NAME, anna.secret())
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "Without the token."))
                .post("/api/v1/corrections/" + correction + "/accept")
                .then()
                .statusCode(403);
        given().auth()
                .preemptive()
                .basic(anna.name(), "not the password")
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "Guessed."))
                .post("/api/v1/corrections/" + correction + "/accept")
                .then()
                .statusCode(401);
        when().get("/api/v1/corrections/" + correction).then().body("status", is("open"));
        given().auth()
                .preemptive()
                .basic(anna.name(), Accounts.PASSWORD)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "By a program."))
                .post("/api/v1/corrections/" + correction + "/accept")
                .then()
                .statusCode(200);
    }

    @Test
    void theQueueShowsWhatOneNeedsToDecide() {
        long correction = send("wrong-value", Map.of("low", "90000", "high", "90000"));
        anna.browser()
                .get("/moderate")
                .then()
                .statusCode(200)
                .body(containsString("Correction " + correction), containsString("changes a first rank"));
        anna.browser()
                .get("/moderate/corrections/" + correction)
                .then()
                .statusCode(200)
                .body(containsString("stand in the abstract"), containsString("What it would do to the boards"))
                .body(not(containsString("Nothing was decided")));
    }

    /** Nobody is first or displaced by it. */
    private long claimOnNoBoard() {
        return claims.publish(paper, contents.of(Contents.fourTimesLess(), ABSTRACT), curator("curate"));
    }

    private Response batch(long... corrections) {
        return form(corrections).post("/moderate/accept");
    }

    private RequestSpecification form(long... corrections) {
        RequestSpecification form = PublicForm.from("/moderate/sign-in")
                .cookie(SessionCookie.NAME, anna.secret())
                .formParam("token", anna.token())
                .formParam("reason", "All of them.");
        for (long correction : corrections) {
            form = form.formParam("correction", Long.toString(correction));
        }
        return form;
    }

    private long send(String kind, Map<String, String> changes) {
        return sent(body(kind, changes));
    }

    private Map<String, Object> body(String kind, Map<String, String> changes) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("kind", kind);
        body.put("claim", claim);
        body.put("changes", changes);
        body.put("evidenceQuote", "3x faster");
        return body;
    }

    private long sendMissing() {
        return sent(Map.of(
                "kind",
                "missing-claim",
                "paper",
                paper,
                "changes",
                Map.of("quote", "4x less memory", "valueText", "4x", "metric", "memory", "form", "ratio", "low", "4"),
                "evidenceQuote",
                "4x less memory"));
    }

    private record Sent(long id, String token) {}

    private Sent sendAndFollow(String kind, Map<String, String> changes) {
        JsonPath sent =
                post(body(kind, changes)).then().statusCode(201).extract().jsonPath();
        return new Sent(sent.getLong("id"), sent.getString("followToken"));
    }

    private static int withdraw(Sent sent) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("token", sent.token()))
                .post("/api/v1/corrections/" + sent.id() + "/withdraw")
                .statusCode();
    }

    private int trySending(Map<String, String> changes) {
        return post(body("wrong-coordinates", changes)).statusCode();
    }

    private List<Long> openOnes() {
        return given().queryParam("status", "open")
                .queryParam("size", 100)
                .get("/api/v1/corrections")
                .jsonPath()
                .getList("items.findAll { it.claim == " + claim + " }.id", Long.class);
    }

    /** What each answers where all begin at the same time. */
    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
        CyclicBarrier start = new CyclicBarrier(calls.size());
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        List<Future<Integer>> answers = new ArrayList<>();
        for (Callable<Integer> call : calls) {
            answers.add(threads.submit(() -> {
                start.await();
                return call.call();
            }));
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        threads.shutdown();
        return statuses;
    }

    private static long sent(Map<String, Object> body) {
        return post(body).then().statusCode(201).extract().jsonPath().getLong("id");
    }

    private static Response post(Map<String, Object> body) {
        return given().contentType(ContentType.JSON).body(body).post("/api/v1/corrections");
    }

    private ValidatableResponse shown() {
        return when().get("/api/v1/claims/" + claim).then().statusCode(200);
    }

    private int lastEntry() {
        return when().get("/api/v1/claims/" + claim + "/history").jsonPath().getInt("[-1].number");
    }

    private static ValidatableResponse accept(Accounts.Session by, long correction, Map<String, Object> decision) {
        return decide(by, correction, "accept", decision);
    }

    private static ValidatableResponse refuse(Accounts.Session by, long correction, Map<String, Object> decision) {
        return decide(by, correction, "reject", decision);
    }

    private static ValidatableResponse decide(
            Accounts.Session by, long correction, String verb, Map<String, Object> decision) {
        return post(by, "/api/v1/corrections/" + correction + "/" + verb, decision);
    }

    private static ValidatableResponse post(Accounts.Session by, String address, Map<String, Object> body) {
        return by.program()
                .contentType(ContentType.JSON)
                .body(body)
                .post(address)
                .then();
    }

    private static Provenance curator(String action) {
        return new Provenance("curator", action, "For a test.", Origin.CURATED, "test");
    }
}
