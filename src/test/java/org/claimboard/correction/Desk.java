package org.claimboard.correction;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import org.claimboard.claim.ClaimContents;
import org.claimboard.claim.ClaimQueries;
import org.claimboard.claim.ClaimService;
import org.claimboard.claim.Contents;
import org.claimboard.claim.Origin;
import org.claimboard.claim.Provenance;
import org.claimboard.paper.PaperRecord;
import org.claimboard.paper.Papers;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;

/** Claims for tests, each of a paper of its own, and the corrections that are sent about them. */
@ApplicationScoped
public class Desk {
    public static final String EVIDENCE = "https://evidence.example/paper";

    private static final String ABSTRACT = "Ours is 3x faster, needs 4x less memory and saves 20% energy.";
    private static final String CORRECTIONS = "/api/v1/corrections/";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Papers papers;
    private final ClaimService claims;
    private final ClaimQueries queries;
    private final ClaimContents contents;

    Desk(Papers papers, ClaimService claims, ClaimQueries queries, ClaimContents contents) {
        this.contents = contents;
        this.papers = papers;
        this.claims = claims;
        this.queries = queries;
    }

    /** A correction as its sender knows it. */
    public record Sent(long id, long claim, String token) {
        /** The page that its sender keeps. */
        public String link() {
            return "/corrections/follow/" + token;
        }

        public String status() {
            return when().get(CORRECTIONS + id).jsonPath().getString("status");
        }
    }

    /** A claim that nobody is displaced by. */
    public long newClaim() {
        return claims.publish(newPaper(), Contents.threeTimesFaster(ABSTRACT, null), curator("curate"));
    }

    /** A claim that one moderator may retract. */
    public long newClaimOnNoBoard() {
        return claims.publish(newPaper(), contents.of(Contents.fourTimesLess(), ABSTRACT), curator("curate"));
    }

    private String newPaper() {
        String paper = "re-extraction-matter-" + NUMBER.incrementAndGet();
        papers.add(new PaperRecord(paper, "A paper", ABSTRACT, null, "2026", "https://example.org", null));
        return paper;
    }

    /** Other tests count the claims that are shown. */
    public void takeOffTheBoards(long claim) {
        if (!queries.detail(claim).claim().isRetracted()) {
            claims.retract(claim, curator("retract"));
        }
    }

    public Sent send(long claim, String kind, Map<String, String> changes) {
        Map<String, Object> body = new LinkedHashMap<>(proposal(kind, changes));
        body.put("claim", claim);
        JsonPath sent = post(given(), "", body).then().statusCode(201).extract().jsonPath();
        return new Sent(sent.getLong("id"), claim, sent.getString("followToken"));
    }

    public Response amend(Sent sent, String token, Map<String, String> changes) {
        return post(
                given(),
                sent.id() + "/amend",
                Map.of("token", token, "correction", proposal("wrong-coordinates", changes)));
    }

    public Response withdraw(Sent sent, String token) {
        return post(given(), sent.id() + "/withdraw", Map.of("token", token));
    }

    /** @param verb {@code accept} or {@code reject} */
    public Response decide(RequestSpecification by, Sent sent, String verb, Map<String, String> changes) {
        return post(by, sent.id() + "/" + verb, Map.of("reason", "For a test.", "changes", changes));
    }

    /** Takes back what accepting a correction changed, or else what happened last to its claim. */
    public Response undo(RequestSpecification by, Sent sent) {
        JsonPath history =
                when().get("/api/v1/claims/" + sent.claim() + "/history").jsonPath();
        Integer accepted = history.get("find { it.action == 'correct' }?.number");
        int entry = accepted == null ? history.getInt("[-1].number") : accepted;
        return by.contentType(ContentType.JSON)
                .body(Map.of("entry", entry, "reason", "For a test."))
                .post("/api/v1/moderation/claims/" + sent.claim() + "/undo");
    }

    private static Map<String, Object> proposal(String kind, Map<String, String> changes) {
        return Map.of("kind", kind, "changes", changes, "evidenceUrl", EVIDENCE);
    }

    private static Response post(RequestSpecification by, String address, Map<String, Object> body) {
        String path = CORRECTIONS + address;
        return by.contentType(ContentType.JSON).body(body).post(path.replaceAll("/$", ""));
    }

    private static Provenance curator(String action) {
        return new Provenance("curator", action, "For a test.", Origin.CURATED, "test");
    }
}
