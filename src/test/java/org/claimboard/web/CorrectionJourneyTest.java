package org.claimboard.web;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

/** From the form on a claim to the public queue. */
@QuarkusTest
class CorrectionJourneyTest {
    private static final String PAPER = "hierarchical-reasoning-model";

    @Test
    void aCorrectionIsStoredAndShown() {
        int claim = claimOf(PAPER);
        String quote = when().get("/api/v1/claims/" + claim).jsonPath().getString("claim.quote");
        String location = send(
                        form().formParam("kind", "wrong-coordinates")
                                .formParam("model", "<b>HRM</b>")
                                .formParam("evidenceQuote", quote)
                                .formParam("evidenceUrl", "https://example.org/?a=1&b=<i>")
                                .formParam("note", "<script>alert(1)</script>"),
                        claim)
                .statusCode(422)
                .body(containsString("id=\"evidenceUrl-error\""), containsString("&lt;script&gt;"))
                .body(not(containsString("<script>")))
                .extract()
                .header("Location");
        org.assertj.core.api.Assertions.assertThat(location).isNull();

        location = send(
                        form().formParam("kind", "wrong-coordinates")
                                .formParam("model", "<b>HRM</b>")
                                .formParam("evidenceUrl", "https://example.org/paper")
                                .formParam("note", "<script>alert(1)</script>"),
                        claim)
                .statusCode(303)
                .header("Location", containsString("/corrections/"))
                .extract()
                .header("Location");

        given().accept("text/html")
                .get(location)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("open"),
                        containsString("&lt;b&gt;HRM&lt;/b&gt;"),
                        containsString("<code>https://example.org/paper</code>"),
                        not(containsString("href=\"https://example.org")),
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
    }

    @Test
    void aRefusedCorrectionKeepsWhatWasTyped() {
        send(form().formParam("low", "many").formParam("note", "please \"look\""), claimOf(PAPER))
                .statusCode(422)
                .contentType(startsWith("text/html"))
                .body(
                        containsString("role=\"alert\""),
                        containsString("value=\"many\""),
                        containsString("please &quot;look&quot;"),
                        containsString("aria-describedby=\"low-error"),
                        containsString("id=\"evidenceQuote-error\""),
                        containsString("id=\"kind-error\""));
    }

    @Test
    void anUntouchedFormChangesNothing() {
        int claim = claimOf(PAPER);
        String html =
                given().accept("text/html").get("/claims/" + claim + "/correct").asString();
        org.assertj.core.api.Assertions.assertThat(html).contains("name=\"valueText\" value=\"", "type=\"radio\"");
        send(form().formParam("kind", "wrong-value").formParam("evidenceUrl", "https://example.org"), claim)
                .statusCode(422)
                .body(containsString("Nothing differs"));
    }

    @Test
    void aMissingClaimIsReported() {
        form().formParam("quote", "achieves exceptional performance")
                .formParam("valueText", "2x")
                .formParam("metric", "runtime")
                .formParam("form", "ratio")
                .formParam("low", "2")
                .formParam("high", "")
                .formParam("qualifier", "exact")
                .formParam("evidenceUrl", "https://example.org")
                .post("/papers/" + PAPER + "/correct")
                .then()
                .statusCode(303);
        form().formParam("quote", "words that are not there")
                .post("/papers/" + PAPER + "/correct")
                .then()
                .statusCode(422)
                .body(containsString("id=\"quote-error\""), containsString("words that are not there"));
    }

    private static RequestSpecification form() {
        return given().accept("text/html").redirects().follow(false);
    }

    private static ValidatableResponse send(RequestSpecification form, int claim) {
        return form.post("/claims/" + claim + "/correct").then();
    }

    private static int claimOf(String paper) {
        return when().get("/api/v1/papers/" + paper).jsonPath().getInt("claims[0].claim.id");
    }
}
