package org.claimboard.web;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

/** From the form on a claim over its preview to the public queue, and on by the secret link. */
@QuarkusTest
class CorrectionJourneyTest {
    private static final String PAPER = "hierarchical-reasoning-model";
    private static final String ADDRESS = "https://example.org/paper";

    @Test
    void aCorrectionIsPreviewedStoredAndShown() {
        int claim = claimOf(PAPER);
        String quote = when().get("/api/v1/claims/" + claim).jsonPath().getString("claim.quote");
        send(
                        form(claim)
                                .formParam("kind", "wrong-coordinates")
                                .formParam("model", "<b>HRM</b>")
                                .formParam("evidenceQuote", quote)
                                .formParam("evidenceUrl", "https://example.org/?a=1&b=<i>")
                                .formParam("note", "<script>alert(1)</script>"),
                        claim)
                .statusCode(422)
                .body(containsString("id=\"evidenceUrl-error\""), containsString("&lt;script&gt;"))
                .body(not(containsString("<script>")));

        RequestSpecification right = form(claim)
                .formParam("kind", "wrong-coordinates")
                .formParam("model", "<b>HRM</b>")
                .formParam("evidenceQuote", quote)
                .formParam("evidenceUrl", ADDRESS)
                .formParam("note", "<script>alert(1)</script>");
        right.post("/claims/" + claim + "/correct")
                .then()
                .statusCode(200)
                .body(
                        containsString("Before you send it"),
                        containsString("Found in the stored abstract"),
                        containsString("<mark class=\"quoted\">"),
                        containsString("<ins>&lt;b&gt;HRM&lt;/b&gt;</ins>"),
                        containsString("value=\"&lt;script&gt;alert(1)&lt;/script&gt;\""),
                        not(containsString("<script>")));
        assertThat(when().get("/api/v1/claims/" + claim).jsonPath().getString("claim.status"))
                .isEqualTo("published");

        String follow = send(right, claim)
                .statusCode(303)
                .header("Location", containsString("/corrections/follow/"))
                .extract()
                .header("Location");
        String page = given().accept("text/html")
                .get(follow)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex")
                .header("Referrer-Policy", "same-origin")
                .body(containsString("It is shown this once"))
                .extract()
                .asString();
        String id = page.substring(page.indexOf("Your correction ") + 16, page.indexOf(" · Claimboard"));

        given().accept("text/html")
                .get("/corrections/" + id)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("open"),
                        containsString("&lt;b&gt;HRM&lt;/b&gt;"),
                        containsString("<code>" + ADDRESS + "</code>"),
                        not(containsString("href=\"https://example.org")),
                        not(containsString("/corrections/follow/")),
                        not(containsString("<script>"))));
        given().accept("text/html")
                .get("/corrections")
                .then()
                .statusCode(200)
                .body(containsString("System, baseline, task, dataset, model or hardware is wrong"));
        given().accept("text/html")
                .get("/claims/" + claim)
                .then()
                .body(containsString("tag-disputed"), containsString("id=\"corrections\""));

        // whoever sends the same is led to it
        send(right, claim).statusCode(303).header("Location", matchesPattern(".*/corrections/" + id + "\\?joined=1"));

        withdraw(follow.substring(0, follow.indexOf('?')));
        given().accept("text/html").get("/claims/" + claim).then().body(not(containsString("tag-disputed")));
    }

    private static void withdraw(String follow) {
        PublicForm.from(follow)
                .post(follow + "/withdraw")
                .then()
                .statusCode(303)
                .header("Location", containsString("done=withdrawn"));
        given().accept("text/html")
                .get(follow)
                .then()
                .body(containsString("tag-withdrawn"), not(containsString("/withdraw\"")));
        given().accept("text/html").get(follow + "/amend").then().statusCode(409);
    }

    @Test
    void anAmendedCorrectionKeepsWhatItSaidBefore() {
        int claim = claimOf("efficiently-training-7b-llm-with-1-million-sequence-length-on-8-gpus");
        String sent = send(
                        form(claim)
                                .formParam("kind", "wrong-coordinates")
                                .formParam("model", "a first model")
                                .formParam("evidenceUrl", ADDRESS),
                        claim)
                .statusCode(303)
                .extract()
                .header("Location");
        String follow = sent.substring(0, sent.indexOf('?'));
        String filled = given().accept("text/html").get(follow + "/amend").asString();
        assertThat(filled).contains("value=\"a first model\"", "value=\"" + ADDRESS + "\"");

        RequestSpecification amended = PublicForm.from(follow + "/amend")
                .formParam("kind", "wrong-coordinates")
                .formParam("model", "a second model")
                .formParam("evidenceUrl", ADDRESS);
        amended.post(follow + "/amend").then().statusCode(200).body(containsString("Amend the correction"));
        amended.formParam("step", "send").post(follow + "/amend").then().statusCode(303);

        given().accept("text/html")
                .get(follow)
                .then()
                .body(
                        containsString("<ins>a second model</ins>"),
                        containsString("What it said before"),
                        containsString("<ins>a first model</ins>"));
        withdraw(follow);
    }

    @Test
    void aRefusedCorrectionKeepsWhatWasTyped() {
        int claim = claimOf(PAPER);
        send(form(claim).formParam("low", "many").formParam("note", "please \"look\""), claim)
                .statusCode(422)
                .contentType(startsWith("text/html"))
                .body(
                        containsString("role=\"alert\""),
                        containsString("autofocus"),
                        containsString("value=\"many\""),
                        containsString("please &quot;look&quot;"),
                        containsString("aria-describedby=\"low-error"),
                        containsString("id=\"evidenceQuote-error\""),
                        containsString("id=\"kind-error\""));
    }

    @Test
    void goingBackFromThePreviewKeepsWhatWasTyped() {
        int claim = claimOf(PAPER);
        form(claim)
                .formParam("step", "edit")
                .formParam("kind", "wrong-coordinates")
                .formParam("model", "typed before")
                .post("/claims/" + claim + "/correct")
                .then()
                .statusCode(200)
                .body(containsString("value=\"typed before\""), containsString("value=\"wrong-coordinates\" checked"));
    }

    @Test
    void anUntouchedFormChangesNothing() {
        int claim = claimOf(PAPER);
        String html =
                given().accept("text/html").get("/claims/" + claim + "/correct").asString();
        assertThat(html).contains("name=\"valueText\" value=\"", "type=\"radio\"");
        send(form(claim).formParam("kind", "wrong-value").formParam("evidenceUrl", ADDRESS), claim)
                .statusCode(422)
                .body(containsString("Nothing differs"));
    }

    @Test
    void aMissingClaimIsReportedWithItsValueComputed() {
        RequestSpecification report = PublicForm.from("/papers/" + PAPER + "/correct")
                .formParam("quote", "achieves exceptional performance")
                .formParam("valueText", "45% lower")
                .formParam("metric", "inference-latency")
                .formParam("form", "")
                .formParam("low", "")
                .formParam("high", "")
                .formParam("qualifier", "exact")
                .formParam("task", "llm-inference")
                .formParam("evidenceUrl", "https://example.org");
        report.post("/papers/" + PAPER + "/correct")
                .then()
                .statusCode(200)
                .body(
                        containsString("45% lower → 1 / (1 − 0.45) = 1.8182×"),
                        containsString("LLM inference: inference latency"),
                        containsString("not on this board"),
                        containsString("<ins>rank "));
        report.formParam("step", "send")
                .post("/papers/" + PAPER + "/correct")
                .then()
                .statusCode(303);
        PublicForm.from("/papers/" + PAPER + "/correct")
                .formParam("quote", "words that are not there")
                .post("/papers/" + PAPER + "/correct")
                .then()
                .statusCode(422)
                .body(containsString("id=\"quote-error\""), containsString("words that are not there"));
    }

    @Test
    void aProgramThatFillsInEveryFieldIsRefused() {
        int claim = claimOf(PAPER);
        send(
                        form(claim)
                                .formParam("kind", "not-a-claim")
                                .formParam("evidenceUrl", ADDRESS)
                                .formParam("website", "https://spam.example"),
                        claim)
                .statusCode(422)
                .body(containsString("A hidden field"));
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        int claim = claimOf(PAPER);
        given().accept("text/html")
                .formParam("kind", "not-a-claim")
                .formParam("evidenceUrl", ADDRESS)
                .post("/claims/" + claim + "/correct")
                .then()
                .statusCode(403)
                .body(containsString("opened too long ago"));
        // a token of another browser
        String other = PublicForm.token(
                given().accept("text/html").get("/claims/" + claim + "/correct").asString());
        given().accept("text/html")
                .cookies(given().accept("text/html")
                        .get("/claims/" + claim + "/correct")
                        .cookies())
                .formParam("_token", other)
                .formParam("kind", "not-a-claim")
                .formParam("evidenceUrl", ADDRESS)
                .post("/claims/" + claim + "/correct")
                .then()
                .statusCode(403);
    }

    @Test
    void aLinkThatNobodyHasIsNotFound() {
        given().accept("text/html")
                .get("/corrections/follow/" + "x".repeat(43))
                .then()
                .statusCode(404);
        given().accept("text/html").get("/corrections/follow/short").then().statusCode(404);
    }

    private static RequestSpecification form(int claim) {
        return PublicForm.from("/claims/" + claim + "/correct");
    }

    private static ValidatableResponse send(RequestSpecification form, int claim) {
        return form.formParam("step", "send")
                .post("/claims/" + claim + "/correct")
                .then();
    }

    private static int claimOf(String paper) {
        return when().get("/api/v1/papers/" + paper).jsonPath().getInt("claims[0].claim.id");
    }
}
