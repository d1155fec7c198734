package org.claimboard.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

@QuarkusTest
class ApiTest {

    @ParameterizedTest
    @CsvSource({
        "metrics, inference-latency",
        "tasks, llm-inference",
        "hardware, nvidia-a100",
        "hardware, not-stated",
        "datasets, imagenet"
    })
    void theVocabularyIsOpen(String kind, String id) {
        when().get("/api/v1/" + kind).then().statusCode(200).body("id", hasItem(id));
    }

    @Test
    void readsAnAbstractThatSomebodySends() {
        given().contentType(ContentType.JSON)
                .body(Map.of(
                        "title",
                        "FastThing: Quick Decoding",
                        "abstract",
                        "We propose FastThing. On CIFAR-10 it reduces inference latency by 45%."))
                .post("/api/v1/extract")
                .then()
                .statusCode(200)
                .body("claims", hasSize(1))
                .body("claims[0].metric", is("inference-latency"))
                .body("claims[0].form", is("ratio"))
                .body("claims[0].low", is(1.8182f))
                .body("claims[0].confidence", allOf(greaterThan(0f), lessThan(1f)))
                .body("problems.text", hasItem(containsString("10")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{} | 400", "{\"abstract\": \"  \"} | 400", "{\"abstract\": 5, | 400", "[] | 400", "'' | 400"})
    void aTextThatCanNotBeReadIsRefused(String body, int status) {
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/extract")
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    /** By a socket: the answer comes while the body is still on its way, where clients differ in what they make of it. */
    @Test
    void aBodyOfTenMegabytesIsTooLarge() throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write(("POST /api/v1/extract HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: 10485760\r\n\r\n{\"abstract\": \"")
                            .getBytes(StandardCharsets.US_ASCII));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(answer.readLine()).startsWith("HTTP/1.1 413 ");
        }
    }

    @Test
    void theLedgerIsAFeedOfLines() {
        String feed = when().get("/api/v1/ledger?after=0")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String[] lines = feed.split("\n");
        assertThat(lines.length).isBetween(128, 1000);
        assertThat(lines[0]).startsWith("{\"number\":1,").contains("\"after\":{\"id\":");
        when().get("/api/v1/ledger?after=soon").then().statusCode(400);
    }

    @Test
    void theDocumentNamesEveryAddress() {
        given().accept(ContentType.JSON)
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths", hasKey("/api/v1/claims"))
                .body("paths", hasKey("/api/v1/corrections"))
                .body("paths", hasKey("/api/v1/extract"))
                .body("paths", hasKey("/api/v1/leaderboards/{task}/{metric}"))
                .body("paths", hasKey("/api/v1/ledger"))
                .body("paths", hasKey("/api/v1/papers/{slug}"))
                .body("paths.keySet()", hasItems("/api/v1/metrics", "/api/v1/tasks"));
        when().get("/api/").then().statusCode(200).contentType(ContentType.HTML);
    }

    @Test
    void anAddressThatIsNotThereIsAProblem() {
        when().get("/api/v1/nothing").then().statusCode(404).contentType("application/problem+json");
    }
}
