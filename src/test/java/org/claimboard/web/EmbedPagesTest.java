package org.claimboard.web;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

/** A board in a frame of another page. */
@QuarkusTest
class EmbedPagesTest {
    private static final String BOARD = "/embed/leaderboards/llm-inference/inference-latency";

    @Test
    void mayStandInAnyFrameAndRunsNothing() {
        given().get(BOARD)
                .then()
                .statusCode(200)
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("frame-ancestors *"),
                                containsString("default-src 'none'"),
                                not(containsString("script-src")),
                                not(containsString("unsafe"))))
                .body(not(containsString("<script")), not(containsString("<form")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/leaderboards/llm-inference/inference-latency", "/embed", "/moderate/sign-in"})
    void noOtherPageMay(String address) {
        given().get(address).then().header("Content-Security-Policy", containsString("frame-ancestors 'self'"));
    }

    @Test
    void showsTheFirstRowsAndLeadsToTheWholeBoard() {
        String all = page(BOARD + "?rows=50");
        String few = page(BOARD + "?rows=2");
        assertThat(few.split("<tr>")).hasSize(1 + 1 + 2);
        assertThat(few).contains("The first 2 of ", "href=\"/leaderboards/llm-inference/inference-latency\"");
        assertThat(all.split("<tr>").length).isGreaterThan(5);
        assertThat(all).contains("best case").doesNotContain("The first ");
    }

    @Test
    void keepsTheBoardsOwnQuestion() {
        assertThat(page(BOARD + "?view=headline&hardware=gpu"))
                .contains("on GPU", "ranked by the number as advertised", "?hardware=gpu&amp;view=headline");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "51", "-1", "x", "1000000"})
    void refusesNumbersOfRowsThatItDoesNotShow(String rows) {
        given().get(BOARD + "?rows=" + rows).then().statusCode(400).body("detail", containsString("from 1 to 50"));
    }

    @Test
    void aBoardsPageGivesItToCopy() {
        assertThat(page("/leaderboards/llm-inference/inference-latency"))
                .contains("&lt;iframe src=&quot;http://localhost:", BOARD + "&quot; title=&quot;LLM inference")
                .contains(
                        "[![LLM inference: inference latency", "/charts/llm-inference/inference-latency.svg)](http://");
    }

    private static String page(String address) {
        return given().accept("text/html")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
