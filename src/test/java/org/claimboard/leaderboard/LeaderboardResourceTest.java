package org.claimboard.leaderboard;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

/** The boards of the shipped papers over HTTP. */
@QuarkusTest
class LeaderboardResourceTest {
    private static final String TRAINING = "/api/v1/leaderboards/long-context-training/training-time";

    @Test
    void listsBoardsWhosePathsAnswerWithAsManyClaims() {
        List<String> paths = given().get("/api/v1/leaderboards")
                .then()
                .statusCode(200)
                .extract()
                .path("path");
        List<Integer> counts = given().get("/api/v1/leaderboards").path("claims");
        assertThat(paths).hasSizeGreaterThan(10);
        for (int i = 0; i < paths.size(); i++) {
            JsonPath board = given().get("/api/v1" + paths.get(i))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            List<Object> unstated = board.getList(
                    "notRanked.findAll { it.reason.startsWith('The abstract names no dataset') }.claim.id");
            int standing =
                    board.getList("ranked").size() + board.getList("bestCase").size();
            int unit = board.getList("notRanked.findAll { it.reason.startsWith('Its unit') }")
                    .size();
            boolean bound = paths.get(i).contains("dataset=not-stated");
            assertThat(standing + unit + (bound ? unstated.size() : 0))
                    .as(paths.get(i))
                    .isEqualTo(counts.get(i));
        }
    }

    @Test
    void setsUpToApartUnlessTheHeadlineIsAskedFor() {
        given().queryParam("form", "ratio")
                .get(TRAINING)
                .then()
                .statusCode(200)
                .body("view", equalTo("typical"))
                .body("ranked.claim.qualifier", not(hasItem("up_to")))
                .body("bestCase.claim.qualifier", everyItem(equalTo("up_to")))
                .body("bestCase.size()", greaterThan(0))
                .body("ledgerNumber", greaterThan(0));
        given().queryParam("form", "ratio")
                .queryParam("view", "headline")
                .get(TRAINING)
                .then()
                .body("ranked.claim.qualifier", hasItem("up_to"))
                .body("ranked.rankFrom", everyItem(notNullValue()))
                .body("bestCase", empty())
                .body("path", containsString("view=headline"));
    }

    @Test
    void answersUnknownTasksAndMetricsWithTheNearest() {
        given().get("/api/v1/leaderboards/long-context-train/training-time")
                .then()
                .statusCode(404)
                .body("detail", containsString("long-context-training"));
        given().get("/api/v1/leaderboards/long-context-training/train-time")
                .then()
                .statusCode(404)
                .body("detail", containsString("training-time"));
    }

    @Test
    void refusesUnknownParametersByName() {
        given().queryParam("hardware", "nvidia-a10000")
                .get(TRAINING)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("hardware: there is no hardware 'nvidia-a10000'"));
    }
}
