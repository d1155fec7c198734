package org.claimboard.download;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.claimboard.LoggedErrors;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class FormatsTest {
    private static final String BOARD = "/leaderboards/llm-inference/inference-latency";

    private static final List<String> TABLES = List.of(
            "/claims",
            "/claims/1",
            "/papers",
            "/papers/hierarchical-reasoning-model",
            "/ledger",
            "/corrections",
            "/corrections/statistics",
            "/leaderboards",
            "/leaderboards/llm-inference",
            BOARD,
            "/hardware",
            "/hardware/gpu",
            "/search",
            "/compare",
            "/metrics",
            "/tasks",
            "/datasets",
            "/charts/coverage",
            "/charts/llm-inference/inference-latency");

    @TestHTTPResource
    URI home;

    static Stream<Arguments> everyTableAndFormat() {
        return TABLES.stream().flatMap(path -> Stream.of(Format.CSV, Format.JSON, Format.NDJSON, Format.METADATA)
                .map(format -> Arguments.of(path, format)));
    }

    @ParameterizedTest
    @MethodSource("everyTableAndFormat")
    void everyTableIsGivenAwayInEveryFormat(String path, Format format) {
        String query = path.equals("/compare") ? "?claim=1&claim=2" : "";
        Response answer = given().accept("*/*").get(path + format.ending() + query);
        answer.then()
                .statusCode(200)
                .contentType(startsWith(format.mediaType().split(";")[0]))
                .header("ETag", startsWith("W/\""))
                .header("Content-Disposition", containsString(format.ending() + "\""))
                .header("Vary", containsString("Accept-Encoding"));
        if (format != Format.METADATA) {
            String metadata = path + ".csv-metadata.json" + query;
            assertThat(answer.header("Link"))
                    .isEqualTo("<" + metadata + ">; rel=\"describedby\"; type=\"application/csvm+json\"");
            given().get(metadata).then().statusCode(200);
        }
        if (!path.startsWith("/charts")) {
            given().get("/api/v1" + path + format.ending() + query).then().statusCode(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/claims?sort=-low", "/papers", "/ledger", BOARD + "?form=ratio", "/hardware", "/metrics"})
    void allFormatsHaveTheSameRowsAndNames(String address) {
        List<String> lines =
                given().get(ending(address, ".ndjson")).asString().lines().toList();
        List<Map<String, Object>> objects =
                given().get(ending(address, ".json")).jsonPath().getList("");
        String header = given().get(ending(address, ".csv"))
                .asString()
                .lines()
                .findFirst()
                .orElseThrow();
        List<Map<String, Object>> described =
                given().get(ending(address, ".csv-metadata.json")).jsonPath().getList("tableSchema.columns");
        assertThat(objects).hasSameSizeAs(lines).isNotEmpty();
        assertThat(String.join(",", objects.get(0).keySet())).isEqualTo(header);
        assertThat(described).extracting("name").containsExactly((Object[]) header.split(","));
        assertThat(described).extracting("dc:description").doesNotContainNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/claims | text/csv | text/csv",
                "/claims | text/html,application/xhtml+xml,*/*;q=0.8 | text/html",
                "/claims | */* | text/html",
                "/claims | text/html;q=0.5, text/csv | text/csv",
                "/claims | application/x-ndjson | application/x-ndjson",
                "/claims | application/json | application/json",
                "/api/v1/claims | text/csv | text/csv",
                "/api/v1/claims | application/json | application/json",
                "/api/v1/ledger | */* | application/x-ndjson",
                "/leaderboards/llm-inference/inference-latency | text/csv | text/csv",
                "/api/v1/leaderboards/llm-inference/inference-latency | text/csv | text/csv"
            })
    void anAddressAnswersWhatIsAccepted(String address, String accept, String type) {
        given().accept(accept)
                .get(address)
                .then()
                .statusCode(200)
                .contentType(startsWith(type))
                .header("Vary", containsString("Accept"));
    }

    @Test
    void theFilterAndOrderAreThoseOfTheAddress() {
        assertThat(given().accept("text/csv")
                        .get("/claims?metric=top1-accuracy&sort=low")
                        .asString())
                .isEqualTo(
                        given().get("/claims.csv?metric=top1-accuracy&sort=low").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/claims.csv", "/claims.json", BOARD + ".md", "/ledger.ndjson"})
    void whoeverHasItAlreadyGetsNothing(String address) {
        Response first = given().get(address);
        String tag = first.header("ETag");
        given().header("If-None-Match", tag).get(address).then().statusCode(304).header("ETag", tag);
        given().header("If-None-Match", tag).head(address).then().statusCode(304);
        given().header("If-None-Match", "W/\"other\"").get(address).then().statusCode(200);
        given().header("If-Modified-Since", "Mon, 01 Jan 2001 00:00:00 GMT")
                .get(address)
                .then()
                .statusCode(200);
        String modified = first.header("Last-Modified");
        if (modified != null) {
            given().header("If-Modified-Since", modified).get(address).then().statusCode(304);
        }
        assertThat(given().get(address + "?raw=true").header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void askingForTheHeadSendsNoRows() {
        Response head = given().head("/claims.csv");
        head.then().statusCode(200).contentType("text/csv;charset=UTF-8").header("ETag", notNullValue());
        assertThat(head.asByteArray()).isEmpty();
    }

    @Test
    void isCompressedForWhoeverTakesThat() {
        given().header("Accept-Encoding", "gzip")
                .get("/claims.csv")
                .then()
                .header("Content-Encoding", "gzip")
                .body(startsWith("id,paper,"));
    }

    @ParameterizedTest
    @CsvSource({"/claims.md, 404", "/papers.bib, 404", "/about.csv, 404", "/table/xml/claims, 404", "/claims/x.csv, 404"
    })
    void whatIsNoTableIsNotGivenAway(String address, int status) {
        given().get(address).then().statusCode(status);
    }

    @Test
    void aBoardsTextsSayWhereItIsForGood() {
        String markdown = given().get(BOARD + ".md").asString();
        String latex = given().get(BOARD + ".tex").asString();
        String bibtex = given().get(BOARD + ".bib").asString();
        assertThat(List.of(markdown, latex, bibtex))
                .allSatisfy(text -> assertThat(text).containsPattern(BOARD + "\\?asOf=\\d+"));
        assertThat(markdown).contains("| Rank | System |", "[HARP: Hesitation-Aware");
        assertThat(latex).contains("\\begin{tabular}", "\\toprule", "\\bottomrule", "30\\%");
        String key = latex.substring(latex.indexOf("\\cite{") + 6, latex.indexOf('}', latex.indexOf("\\cite{")));
        assertThat(bibtex).contains("@misc{" + key + ",", "archivePrefix = {arXiv}");
    }

    @Test
    void whatBreaksBeforeTheFirstByteIsAProblem() {
        given().get("/table/csv/broken?rows=1").then().statusCode(500);
    }

    /** A connection that ends without the last chunk tells every client that something is missing. */
    @ParameterizedTest
    @ValueSource(strings = {"csv", "json", "ndjson"})
    void whatBreaksLaterNeverLooksWhole(String format) throws IOException {
        String answer = new String(
                exchange(
                        "GET /table/" + format + "/broken?rows=50000 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"),
                StandardCharsets.UTF_8);
        assertThat(answer).startsWith("HTTP/1.1 200").contains("transfer-encoding: chunked");
        assertThat(answer).contains("1000").doesNotEndWith("\r\n0\r\n\r\n");
    }

    @Test
    void whoeverGoesAwayMidwayLeavesTheServiceAsItWas() throws IOException {
        try (LoggedErrors errors = LoggedErrors.listen()) {
            for (int i = 0; i < 40; i++) {
                try (Socket socket = new Socket(home.getHost(), home.getPort())) {
                    socket.getOutputStream()
                            .write("GET /ledger.csv HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    assertThat(socket.getInputStream().read()).isEqualTo('H');
                    socket.setSoLinger(true, 0);
                }
            }
            // more than the database has connections
            given().get("/ledger.csv").then().statusCode(200);
            assertThat(errors.take()).isEmpty();
        }
    }

    private byte[] exchange(String request) throws IOException {
        try (Socket socket = new Socket(home.getHost(), home.getPort());
                InputStream in = socket.getInputStream()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return in.readAllBytes();
        }
    }

    private static String ending(String address, String ending) {
        int query = address.indexOf('?');
        return query < 0 ? address + ending : address.substring(0, query) + ending + address.substring(query);
    }
}
