package org.claimboard.web;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class LedgerPagesTest {

    @Test
    void showsTheNewestEntriesAndThatTheirChainHolds() {
        given().accept("text/html")
                .get("/ledger?size=5")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("as they were written"),
                        containsString("rel=\"next\""),
                        containsString("href=\"/ledger.csv\""),
                        not(containsString("The chain is broken"))));
    }

    @Test
    void endsWithTheFirstEntry() {
        String html = given().accept("text/html").get("/ledger?size=500").asString();
        int last = Integer.parseInt(html.replaceAll("(?s).*page 1 of (\\d+).*", "$1"));
        given().accept("text/html")
                .get("/ledger?size=500&page=" + last)
                .then()
                .statusCode(200)
                .body(containsString("id=\"entry-1\""), containsString("as they were written"));
        given().get("/ledger?size=500&page=" + (last + 1)).then().statusCode(400);
    }

    @Test
    void theCsvHoldsEverythingInTheSameOrder() {
        String[] lines = given().get("/ledger.csv").asString().split("\r?\n");
        assertThat(lines[0]).contains("number,recordedAt,actor");
        long newest = Long.parseLong(lines[1].split(",")[0].replace("\"", ""));
        assertThat(lines.length - 1L).isGreaterThanOrEqualTo(newest);
        assertThat(lines[lines.length - 1].replace("\"", "")).startsWith("1,");
    }
}
