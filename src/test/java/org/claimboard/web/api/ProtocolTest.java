package org.claimboard.web.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.claimboard.correction.Desk;
import org.claimboard.listing.PagePlace;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ProtocolTest {
    @Inject
    Desk desk;

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    @ParameterizedTest
    @CsvSource({
        "/api/v1/claims?size=100&sort=-low&metric=inference-latency, items.id",
        "/api/v1/claims?size=37&sort=system, items.id",
        "/api/v1/papers?size=50, items.paper",
        "/api/v1/metrics?size=10, id",
        "/api/v1/tasks?size=20, id",
        "/api/v1/hardware?size=20, id",
        "/api/v1/datasets?size=100, id",
        "/api/v1/leaderboards?size=50, path",
        "/api/v1/search?q=latency&size=20, claims.items.id"
    })
    void allPagesTogetherHaveEveryRowOnce(String address, String id) {
        List<Object> seen = all(address, id);
        assertThat(seen)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .isEqualTo(all(address.replaceFirst("size=\\d+", "size=499"), id));
    }

    private static List<Object> all(String address, String id) {
        List<Object> seen = new ArrayList<>();
        String next = address;
        while (next != null) {
            Response page = given().urlEncodingEnabled(false).get(next);
            page.then().statusCode(200);
            seen.addAll(page.jsonPath().getList(id));
            next = next(page);
        }
        return seen;
    }

    @Test
    void aFeedLeadsOnToItsEnd() {
        List<String> lines = new ArrayList<>();
        String next = "/api/v1/ledger?size=60";
        while (next != null) {
            Response page = given().urlEncodingEnabled(false).get(next);
            lines.addAll(page.asString().lines().toList());
            next = next(page);
        }
        assertThat(lines).hasSizeGreaterThan(120).doesNotHaveDuplicates();
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i)).startsWith("{\"number\":" + (i + 1) + ",");
        }
    }

    @Test
    void linksKeepWhatWasAskedFor() {
        assertThat(PageLinks.links("/api/v1/claims", "q=a%26b&page=2&size=5", new PagePlace(2, 5, 14)))
                .isEqualTo("</api/v1/claims?q=a%26b&size=5&page=1>; rel=\"first\","
                        + " </api/v1/claims?q=a%26b&size=5&page=1>; rel=\"prev\","
                        + " </api/v1/claims?q=a%26b&size=5&page=3>; rel=\"next\","
                        + " </api/v1/claims?q=a%26b&size=5&page=3>; rel=\"last\"");
        assertThat(PageLinks.links("/api/v1/claims", "q=a>b\"é", new PagePlace(1, 5, 0)))
                .isEqualTo("</api/v1/claims?q=a%3Eb%22%C3%A9&page=1>; rel=\"first\","
                        + " </api/v1/claims?q=a%3Eb%22%C3%A9&page=1>; rel=\"last\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/claims?metrik=fid | metrik | metric",
                "/api/v1/claims.csv?metrik=fid | metrik | metric",
                "/api/v1/claims?dataset=imagenett | dataset | imagenet",
                "/api/v1/claims?paper=hierarchical-reasoning-modell | paper | hierarchical-reasoning-model",
                "/api/v1/claims?task=llm-inferenze | task | llm-inference",
                "/api/v1/claims?hardware=nvidia-a1000 | hardware | nvidia-a100",
                "/api/v1/claims?qualifier=upto | qualifier | up_to",
                "/api/v1/claims?status=publishd | status | published",
                "/api/v1/claims?sort=publishd | sort | published",
                "/api/v1/papers?siz=3 | siz | size",
                "/api/v1/corrections?state=open | state | status",
                "/api/v1/corrections?status=opn | status | open",
                "/api/v1/leaderboards?hardwar=gpu | hardwar | hardware",
                "/api/v1/leaderboards?hardware=gpuu | hardware | gpu",
                "/api/v1/leaderboards/llm-inference/inference-latency?fom=ratio | fom | form",
                "/api/v1/ledger?afer=3 | afer | after",
                "/api/v1/metrics?pag=2 | pag | page",
                "/api/v1/search?sorrt=low | sorrt | sort",
                "/api/v1/compare?claims=1 | claims | claim"
            })
    void whatIsMisspeltIsRefusedWithTheNearest(String address, String field, String nearest) {
        given().get(address)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(field))
                .body("errors.find { it.field == '" + field + "' }.nearest", hasItem(nearest));
    }

    @Test
    void aFilterThatIsThereTwiceIsRefused() {
        given().get("/api/v1/claims?metric=fid&metric=accuracy")
                .then()
                .statusCode(400)
                .body("errors[0].field", is("metric"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"claims", "papers", "corrections", "metrics", "leaderboards", "hardware", "datasets", "tasks"})
    void noPageHasMoreThanFiveHundredRows(String list) {
        given().get("/api/v1/" + list + "?size=501").then().statusCode(400).body("errors[0].field", is("size"));
        given().get("/api/v1/" + list + "?page=0").then().statusCode(400).body("errors[0].field", is("page"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claims?size=3",
                "claims/1",
                "claims/1/history",
                "papers",
                "papers/hierarchical-reasoning-model",
                "leaderboards",
                "leaderboards/llm-inference/inference-latency",
                "metrics",
                "tasks",
                "hardware",
                "datasets",
                "corrections",
                "corrections/statistics",
                "ledger",
                "search?q=latency",
                "claims.csv"
            })
    void whatHasNotChangedIsNotSentAgain(String address) {
        Response first = given().get("/api/v1/" + address);
        first.then().statusCode(200).header("ETag", notNullValue()).header("Vary", notNullValue());
        assertThat(first.asByteArray()).isNotEmpty();
        Response again = given().header("If-None-Match", first.header("ETag")).get("/api/v1/" + address);
        again.then().statusCode(304).header("ETag", is(first.header("ETag")));
        assertThat(again.asByteArray()).isEmpty();
        given().header("If-None-Match", "W/\"other\"")
                .get("/api/v1/" + address)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims", "papers", "metrics", "ledger"})
    void answersAreCompressed(String address) {
        given().header("Accept-Encoding", "gzip")
                .get("/api/v1/" + address)
                .then()
                .header("Content-Encoding", "gzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims?metric=latncy", "claims/999999999", "claims?colour=red&shape=round&size=0"})
    void problemsAreCompressedToo(String address) {
        given().header("Accept-Encoding", "gzip")
                .get("/api/v1/" + address)
                .then()
                .contentType("application/problem+json")
                .header("Content-Encoding", "gzip")
                .body("title", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claims",
                "claims?metric=inference-latency&size=2",
                "claims/1",
                "claims/1/history",
                "leaderboards",
                "leaderboards/llm-inference/inference-latency",
                "ledger"
            })
    void whatHasNotChangedSinceIsNotSentAgain(String address) {
        String changedAt = lastModified("/api/v1/" + address);
        given().header("If-Modified-Since", changedAt)
                .get("/api/v1/" + address)
                .then()
                .statusCode(304)
                .header("Last-Modified", is(changedAt));
        given().header("If-Modified-Since", "Mon, 01 Jan 2001 00:00:00 GMT")
                .get("/api/v1/" + address)
                .then()
                .statusCode(200);
        // a tag says more than a time, so it decides where both are there
        given().header("If-Modified-Since", changedAt)
                .header("If-None-Match", "W/\"other\"")
                .get("/api/v1/" + address)
                .then()
                .statusCode(200);
    }

    /** It is not said within the second of a change; other tests change something, so it is asked for until it is said. */
    private static String lastModified(String address) {
        Instant patience = Instant.now().plusSeconds(30);
        String changedAt = null;
        while (changedAt == null && Instant.now().isBefore(patience)) {
            changedAt = given().get(address).header("Last-Modified");
        }
        assertThat(changedAt).as("Last-Modified of " + address).isNotNull();
        return changedAt;
    }

    @Test
    void aChangeIsNotMissedThoughItIsInTheSameSecond() {
        String list = "/api/v1/claims?status=all&size=1";
        String before = lastModified(list);
        long claim = desk.newClaim();
        try {
            given().header("If-Modified-Since", before).get(list).then().statusCode(200);
        } finally {
            desk.takeOffTheBoards(claim);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"papers", "metrics", "tasks", "hardware", "datasets", "corrections", "search?q=latency"})
    void whatChangesWithMoreThanTheLedgerSaysNoTime(String address) {
        given().get("/api/v1/" + address).then().statusCode(200).header("Last-Modified", nullValue());
    }

    @Test
    void pagesOfOtherSitesMayRead() {
        given().header("Origin", "https://elsewhere.example")
                .get("/api/v1/claims?size=1")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Credentials", nullValue())
                .header("Access-Control-Expose-Headers", containsString("Link, ETag"));
        given().get("/api/v1/claims/999999999").then().statusCode(404).header("Access-Control-Allow-Origin", "*");
        given().header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "if-none-match")
                .options("/api/v1/claims")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Methods", "GET, HEAD")
                .header("Access-Control-Allow-Headers", not(containsString("Authorization")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/corrections", "/api/v1/extract", "/api/v1/corrections/1/accept"})
    void pagesOfOtherSitesMayChangeNothing(String address) {
        given().header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .options(address)
                .then()
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Access-Control-Allow-Methods", nullValue());
        given().header("Origin", "https://elsewhere.example")
                .contentType("application/json")
                .body("{}")
                .post(address)
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void pagesForPeopleAreNotOpenToOtherSites() {
        given().header("Origin", "https://elsewhere.example")
                .get("/moderate/sign-in")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    private static String next(Response page) {
        Matcher found = NEXT.matcher(String.join(", ", page.headers().getValues("Link")));
        return found.find() ? found.group(1) : null;
    }
}
