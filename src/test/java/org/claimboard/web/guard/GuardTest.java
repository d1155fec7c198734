package org.claimboard.web.guard;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class GuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/about", "/nope", "/assets/claimboard.css", "/api/v1/claims", "/q/health"})
    void everyAnswerForbidsInlineScriptsAndOtherHosts(String address) {
        given().get(address)
                .then()
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'; script-src 'self'; connect-src 'self'; "),
                                not(containsString("unsafe")),
                                not(containsString("http")),
                                not(containsString("*"))))
                .header("X-Content-Type-Options", is("nosniff"))
                .header("Referrer-Policy", is("strict-origin-when-cross-origin"));
    }

    @Test
    void theApiConsoleMayRunItsOwnScripts() {
        given().get("/api/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("script-src 'self'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void refusesAPostFromAnotherSite(String site) {
        given().header("Sec-Fetch-Site", site)
                .formParam("abstract", "We are 2x faster.")
                .post("/extract")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", is("/problems/foreign-origin"));
    }

    @Test
    void refusesAPostFromAForeignOriginAsAPageToo() {
        given().header("Origin", "https://evil.example")
                .accept("text/html")
                .formParam("abstract", "We are 2x faster.")
                .post("/extract")
                .then()
                .statusCode(403)
                .contentType(containsString("text/html"))
                .body(containsString("another site"));
    }

    @Test
    void takesAPostFromItsOwnPagesAndFromPrograms() {
        given().header("Sec-Fetch-Site", "same-origin")
                .formParam("abstract", "We are 2x faster.")
                .post("/extract")
                .then()
                .statusCode(200);
        given().formParam("abstract", "We are 2x faster.")
                .post("/extract")
                .then()
                .statusCode(200);
    }

    @Test
    void sendsAFormWithEmptyFieldsToItsShortAddress() {
        given().redirects()
                .follow(false)
                .accept("text/html")
                .get("/claims?task=&metric=fid&q=")
                .then()
                .statusCode(302)
                .header("Location", is("/claims?metric=fid"));
    }
}
