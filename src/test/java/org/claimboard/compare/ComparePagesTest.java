package org.claimboard.compare;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

/** Comparisons of the shipped corpus' systems. */
@QuarkusTest
class ComparePagesTest {

    @Test
    void setsTheSystemsOfSomeClaimsSideBySide() {
        given().accept("text/html")
                .queryParam("claim", claimOf("FcaFormer"), claimOf("DMAE"))
                .get("/compare")
                .then()
                .statusCode(200)
                .body(containsString("FcaFormer and DMAE"))
                .body(containsString("Different baselines"))
                .body(containsString("83.1"))
                .body(containsString("/compare.csv?claim="));
    }

    @Test
    void answersItsJsonAndItsCsv() {
        RequestSpecification both = given().queryParam("claim", claimOf("FcaFormer"), claimOf("DMAE"));
        both.get("/api/v1/compare").then().statusCode(200).body("systems", hasSize(2));
        String csv = given().queryParam("claim", claimOf("FcaFormer"), claimOf("DMAE"))
                .get("/compare.csv")
                .then()
                .statusCode(200)
                .body(startsWith("row,comparable,reasons,better,id,paper,"))
                .extract()
                .asString();
        assertThat(csv).contains("Only one of the systems claims it.", "Different baselines");
    }

    @Test
    void saysWhatToDoWhereNothingIsTicked() {
        given().accept("text/html").get("/compare").then().statusCode(200).body(containsString("Tick one claim"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "claim=1 | 400 | one system only",
                "claim=1&claim=1 | 400 | one system only",
                "claim=x&claim=1 | 400 | the number of a claim",
                "claim=1&claim=99999999 | 404 | There is no claim 99999999",
                "claim=999999999999999999999&claim=1 | 400 | the number of a claim"
            })
    void whatCantBeComparedIsAPageWithTheRightStatus(String query, int status, String told) {
        given().accept("text/html")
                .get("/compare?" + query)
                .then()
                .statusCode(status)
                .contentType(containsString("text/html"))
                .body(containsString(told));
    }

    @Test
    void sevenSystemsAreTooMany() {
        List<Integer> ids =
                given().queryParam("size", 500).get("/api/v1/claims").jsonPath().getList("items.id");
        String query =
                String.join("&", ids.stream().limit(30).map(id -> "claim=" + id).toList());

        given().accept("text/html")
                .get("/compare?" + query)
                .then()
                .statusCode(400)
                .body(containsString("six systems at most"));
        given().get("/compare.csv").then().statusCode(400).contentType("application/problem+json");
    }

    private static int claimOf(String system) {
        return given().queryParam("system", system)
                .get("/api/v1/claims")
                .jsonPath()
                .getInt("items[0].id");
    }
}
