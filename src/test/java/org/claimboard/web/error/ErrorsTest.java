package org.claimboard.web.error;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

/** Every 4xx, as a page for browsers and as problem JSON for everyone else. */
@QuarkusTest
class ErrorsTest {

    @ParameterizedTest
    @CsvSource({
        "/nope,                                                 404, not-found",
        "/papers/no-such-paper,                                 404, not-found",
        "/papers/no-such-paper/correct,                         404, not-found",
        "/claims/999999,                                        404, not-found",
        "/claims/999999/correct,                                404, not-found",
        "/claims/abc,                                           404, not-found",
        "/corrections/999999,                                   404, not-found",
        "/leaderboards/no-such-task,                            404, not-found",
        "/leaderboards/llm-inference/no-such-metric,            404, not-found",
        "/hardware/no-such-target,                              404, not-found",
        "/claims?metric=latncy,                                 400, invalid-parameter",
        "/claims?min=3&max=2,                                   400, invalid-parameter",
        "/claims?page=0,                                        400, invalid-parameter",
        "/claims?page=9999,                                     400, invalid-parameter",
        "/claims?sort=colour,                                   400, invalid-parameter",
        "/papers?size=9999,                                     400, invalid-parameter",
        "/leaderboards/llm-inference/inference-latency?form=up, 400, invalid-parameter",
        "/leaderboards/llm-inference/inference-latency?view=up, 400, invalid-parameter",
        "/corrections?status=lost,                              400, invalid-parameter",
    })
    void answersAPageToBrowsersAndAProblemToPrograms(String address, int status, String type) {
        String path = address.replaceAll("\\?.*", "");
        given().accept("text/html")
                .get(address)
                .then()
                .statusCode(status)
                .contentType(containsString("text/html"))
                .body(containsString("<h1>"), containsString("Ways on"), not(containsString("Exception")));
        given().get(address)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", is("/problems/" + type))
                .body("status", is(status))
                .body("instance", is(path));
    }

    @Test
    void namesTheFieldAndTheNearestValues() {
        given().get("/api/v1/claims?metric=inference-latencies")
                .then()
                .statusCode(400)
                .body("errors[0].field", is("metric"))
                .body("errors[0].nearest[0]", is("inference-latency"));
        given().accept("text/html")
                .get("/claims?metric=inference-latencies")
                .then()
                .body(containsString("Did you mean"), containsString("<code>inference-latency</code>"));
    }

    @Test
    void answersProblemJsonUnderTheApiEvenToBrowsers() {
        given().accept("text/html").get("/api/v1/nope").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void refusesAMethodThatAnAddressDoesNotTake() {
        given().delete("/about")
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .body("type", is("/problems/not-allowed"));
    }

    @Test
    void refusesABodyOfAnotherType() {
        given().contentType("text/plain")
                .body("hello")
                .post("/api/v1/extract")
                .then()
                .statusCode(415)
                .body("type", is("/problems/unsupported-type"));
    }

    @Test
    void refusesATypeThatNobodyMakesHere() {
        given().accept("image/gif")
                .get("/api/v1/claims")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"'{\"title\": '", "'[1, 2]'", "'\"text\"'", "'{\"abstract\": {}}'"})
    void refusesABodyThatIsNoSuchJsonWithoutRepeatingIt(String body) {
        given().contentType("application/json")
                .body(body)
                .post("/api/v1/extract")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("/problems/invalid-body"))
                .body(not(containsString("Exception")), not(containsString("jackson")), not(containsString("org.")));
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        given().contentType("application/json")
                .body("{\"abstract\": \"" + "x".repeat(2_000_000) + "\"}")
                .post("/api/v1/extract")
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
    }

    @Test
    void escapesWhatAnAddressSays() {
        given().accept("text/html")
                .queryParam("metric", "<script>alert(1)</script>")
                .get("/claims")
                .then()
                .statusCode(400)
                .body(not(containsString("<script>")), containsString("&lt;script&gt;"));
        given().accept("text/html").get("/papers/<b>x").then().statusCode(404).body(not(containsString("<b>x")));
    }
}
