package org.claimboard.operation;

import java.net.MalformedURLException;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.claimboard.correction.Desk;
import org.claimboard.ledger.Ledger;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

/** What whoever runs the service asks it, at a port of its own. */
@QuarkusTest
class OperationTest {
    private static final String BOARD = "/leaderboards/llm-inference/inference-latency";

    private static final String PUBLISHED = "/q/";

    @TestHTTPResource(management = true)
    URL management;

    private String operators;

    @Inject
    Ledger ledger;

    @Inject
    Desk desk;

    @BeforeEach
    void findThem() throws MalformedURLException {
        operators = new URL(management, PUBLISHED).toString();
    }

    @Test
    void isLiveWhateverTheDatabaseDoes() {
        given().get(operators + "health/live")
                .then()
                .statusCode(200)
                .body("status", is("UP"))
                .body("checks", empty());
    }

    @Test
    void isReadyWhileTheDatabaseAnswersWithTheSchemaOfThisProgram() {
        given().get(operators + "health/ready")
                .then()
                .statusCode(200)
                .body("status", is("UP"))
                .body("checks.name", containsInAnyOrder("database"))
                .body("checks[0].data.schema", notNullValue());
    }

    @Test
    void hasStartedOnceTheShippedPapersAreThere() {
        given().get(operators + "health/started")
                .then()
                .statusCode(200)
                .body("checks.name", containsInAnyOrder("corpus"))
                .body("checks.status", everyItem(is("UP")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/metrics", "/q/metrics/json", "/q/health/nope"})
    void tellsReadersOfThePublicSiteNothing(String address) {
        given().get(address).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/live", "/ready", "/started"})
    void tellsThemInOneWordWhetherItIsUp(String which) {
        assertThat(given().get("/q/health" + which)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .isEqualTo("{\"status\": \"UP\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"health", "health/live", "metrics", "nope"})
    void itsOwnAnswersCarryTheSecurityHeadersToo(String address) {
        given().get(operators + address)
                .then()
                .header("Content-Security-Policy", notNullValue())
                .header("X-Content-Type-Options", is("nosniff"))
                .header("Cache-Control", is("no-store"))
                .header("X-Request-Id", notNullValue());
    }

    @Test
    void countsTheBoardsThatAreServedAndHowOftenTheCacheHadThem() {
        given().get(BOARD).then().statusCode(200);
        given().get("/api/v1" + BOARD).then().statusCode(200);
        String before = metrics();
        given().get(BOARD).then().statusCode(200);
        given().get("/api/v1" + BOARD).then().statusCode(200);
        given().get(BOARD + "?hardware=gpu").then().statusCode(200);
        given().get(BOARD + "?hardware=nope").then().statusCode(400);
        String after = metrics();
        assertThat(value(after, "claimboard_boards_served_total"))
                .isEqualTo(value(before, "claimboard_boards_served_total") + 3);
        for (String series : List.of(
                "cache_gets_total{cache=\"answers\",result=\"hit\",}",
                "cache_gets_total{cache=\"board-claims\",result=\"hit\",}")) {
            assertThat(value(after, series)).as(series).isGreaterThan(value(before, series));
        }
    }

    @Test
    void countsWhatItReads() {
        String before = metrics();
        given().contentType("application/json")
                .body("{\"title\": \"Fast\", \"abstract\": \"We propose Fast. It reduces inference latency by 45%.\"}")
                .post("/api/v1/extract")
                .then()
                .statusCode(200);
        String after = metrics();
        assertThat(value(after, "claimboard_extraction_seconds_count"))
                .isEqualTo(value(before, "claimboard_extraction_seconds_count") + 1);
        assertThat(value(after, "claimboard_extraction_claims_total"))
                .isEqualTo(value(before, "claimboard_extraction_claims_total") + 1);
        assertThat(value(after, "claimboard_extraction_seconds_sum"))
                .isGreaterThan(value(before, "claimboard_extraction_seconds_sum"));
    }

    @Test
    void tellsTheLedgersNumberAndWhatWaits() {
        double waiting = value(metrics(), "claimboard_corrections_open");
        long claim = desk.newClaim();
        desk.send(claim, "not-a-claim", Map.of());
        String after = metrics();
        desk.takeOffTheBoards(claim);
        assertThat(value(after, "claimboard_corrections_open")).isEqualTo(waiting + 1);
        assertThat(value(after, "claimboard_corrections_oldest_age_seconds")).isNotNegative();
        assertThat(value(metrics(), "claimboard_ledger_number")).isEqualTo(ledger.number());
    }

    /** A label that takes an id, or what somebody typed, makes a new series for each of them. */
    @Test
    void labelsRequestsByTheirAddressPatternAlone() {
        for (int id = 1; id <= 3; id++) {
            given().get("/claims/" + id);
            given().get("/badges/claims/" + id + ".svg");
            given().get(BOARD);
            given().get("/papers/no-such-paper-" + id);
            given().get("/no-such-address-" + id);
        }
        List<String> addresses = Pattern.compile("http_server_requests_seconds_count\\{[^}]*uri=\"([^\"]*)\"")
                .matcher(metrics())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(addresses)
                .anyMatch(address -> address.startsWith("/claims/{id"))
                .contains("/leaderboards/{task}/{metric}", "/badges/{badge}")
                .noneMatch(address -> address.matches(".*(no-such|llm-inference|/[0-9]).*"));
    }

    private String metrics() {
        return given().accept("text/plain").get(operators + "metrics").asString();
    }

    private static double value(String metrics, String series) {
        return Arrays.stream(metrics.split("\n"))
                .map(Pattern.compile(Pattern.quote(series) + "(?:\\{[^}]*})? (\\S+)")::matcher)
                .filter(Matcher::matches)
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + series + " in\n" + metrics));
    }
}
