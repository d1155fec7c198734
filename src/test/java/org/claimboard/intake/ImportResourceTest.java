package org.claimboard.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.claimboard.LoggedErrors;
import org.claimboard.moderator.Accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ImportResourceTest {
    private static final String ADDRESS = "/api/v1/imports";
    private static final String BOARD = "/leaderboards/object-detection/map";
    private static final int MEGABYTE = 1 << 20;

    @Inject
    ImportedTraces traces;

    @Inject
    Accounts accounts;

    @TestHTTPResource("/")
    URI home;

    @AfterEach
    void leavesTheBoardsAsTheyWere() {
        traces.takeOffTheBoards();
    }

    @Test
    void storesABodyAndShowsItOnABoardOfItsOwn() {
        program("source", "Api tables", "licence", "CC0-1.0")
                .body(csv("ApiNet", "55.5"))
                .post(ADDRESS)
                .then()
                .statusCode(200)
                .body("stored", is(true))
                .body("added", is(1))
                .body("format", is("claims-csv"));
        given().get("/api/v1" + BOARD + "?origin=imported")
                .then()
                .body("origin", is("imported"))
                .body("title", containsString("imported"))
                .body("ranked.claim.system", hasItem("ApiNet"))
                .body("ranked.claim.source", hasItem("Api tables"));
        given().get("/api/v1" + BOARD)
                .then()
                .body("origin", is("abstracts"))
                .body("ranked.claim.findAll { it.source != null }.size()", is(0))
                .body("notRanked.claim.findAll { it.source != null }.size()", is(0));
        given().get("/api/v1/claims?origin=imported&system=ApiNet").then().body("items[0].licence", is("CC0-1.0"));
        given().get("/claims.csv?origin=imported&system=ApiNet")
                .then()
                .body(containsString("source,licence,sourcePlace"))
                .body(containsString("Api tables,CC0-1.0,line 2"));
        given().get("/api/v1/claims?origin=extracted").then().body("items[0].source", nullValue());
        given().get(BOARD + ".csv?origin=imported").then().body(containsString("Api tables,CC0-1.0,line 2"));
        String shown = BOARD + ".%s?origin=imported&dataset=api-things";
        for (String format : List.of("md", "tex", "bib")) {
            given().get(shown.formatted(format))
                    .then()
                    .body(containsString("Api tables (CC0-1.0)"))
                    .body(not(containsString("CC BY 4.0")));
        }
        given().get(shown.formatted("bib")).then().body(not(containsString("year =")));
        given().get("/feeds/tasks/object-detection.atom")
                .then()
                .body(containsString("from Api tables (CC0-1.0), line 2"));
        given().get(BOARD + "?origin=imported").then().body(not(containsString("creativecommons.org")));
        given().get("/api/v1/leaderboards")
                .then()
                .body(
                        "findAll { it.origin == 'imported' }.path",
                        hasItem(BOARD + "?dataset=api-things&origin=imported"));
    }

    @Test
    void takesAFormWithAFileFromAProgramWithNameAndPassword() {
        given().auth()
                .preemptive()
                .basic(accounts.newModerator(), Accounts.PASSWORD)
                .multiPart("file", "tables.csv", csv("FormNet", "44").getBytes())
                .queryParam("dryRun", true)
                .post(ADDRESS)
                .then()
                .statusCode(200)
                .body("dryRun", is(true))
                .body("stored", is(false))
                .body("source", is("tables.csv"))
                .body("added", is(1));
    }

    /** {@code curl --data-binary} says that it sends a form, {@code curl -T} says nothing. */
    @Test
    void takesAFileUnderWhateverTypeAProgramSendsIt() throws Exception {
        String account = accounts.newModerator() + ":" + Accounts.PASSWORD;
        String authorization = "Basic " + Base64.getEncoder().encodeToString(account.getBytes());
        String file = csv("100%&=;+Net", "44");
        for (String type : new String[] {"application/x-www-form-urlencoded", "text/csv", "text/html", null}) {
            HttpRequest.Builder request = HttpRequest.newBuilder(home.resolve(ADDRESS + "?dryRun=true&source=x"))
                    .header("Authorization", authorization)
                    .POST(HttpRequest.BodyPublishers.ofString(file));
            if (type != null) {
                request.header("Content-Type", type);
            }
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.body()).as("as %s", type).contains("\"rows\":1").contains("\"dryRun\":true");
        }
    }

    @Test
    void refusedValuesStoreNothingAndAreListed() {
        program("source", "Refused tables")
                .body(csv("RefusedNet", "high"))
                .post(ADDRESS)
                .then()
                .statusCode(422)
                .body("stored", is(false))
                .body("refused[0].place", is("line 2"))
                .body("refused[0].reason", containsString("low: must be a number"));
        given().get("/api/v1/claims?system=RefusedNet").then().body("total", equalTo(0));
    }

    @Test
    void aFileThatCannotBeReadIsAProblemWithItsPlace() {
        program("source", "x", "format", "claims-csv")
                .body("a\nb")
                .post(ADDRESS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("there is no column 'metric'"));
        program("source", "x", "format", "cobol")
                .body("x")
                .post(ADDRESS)
                .then()
                .statusCode(400)
                .body("detail", containsString("papers-with-code"));
    }

    @Test
    void strangersAreRefused() {
        given().contentType("text/csv").body(csv("X", "1")).post(ADDRESS).then().statusCode(401);
    }

    @Test
    void whatIsAnnouncedTooLargeIsRefusedBeforeItComes() throws Exception {
        assertThat(raw(ADDRESS, "Content-Length: 2147483648\r\n")).startsWith("HTTP/1.1 413");
    }

    @Test
    void whatDoesNotSayHowLongItIsIsCutOff() throws Exception {
        HttpResponse<String> file = streamed(ADDRESS, 65);
        assertThat(file.statusCode()).isEqualTo(413);
        assertThat(file.body()).contains("The body is larger than what is taken here");
        HttpResponse<String> page = streamed("/api/v1/extract", 3);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(413);
    }

    @Test
    void aBodyThatIsTooLongElsewhereIsOneAnswerAndNoFaultOfOurs() throws Exception {
        try (LoggedErrors errors = LoggedErrors.listen()) {
            for (int megabytes : new int[] {2, 4}) {
                HttpResponse<String> answer = streamed("/api/v1/extract", megabytes);
                assertThat(answer.statusCode()).isEqualTo(413);
                assertThat(answer.body()).contains("\"status\"", "larger");
            }
            assertThat(errors.take()).isEmpty();
        }
    }

    @Test
    void aPackedFileIsUnpackedAndABombIsNot() throws Exception {
        given().auth()
                .preemptive()
                .basic(accounts.newModerator(), Accounts.PASSWORD)
                .multiPart("file", "tables.csv.gz", gzip(csv("PackedNet", "44").getBytes()))
                .queryParam("dryRun", true)
                .post(ADDRESS)
                .then()
                .statusCode(200)
                .body("file", is("tables.csv"))
                .body("added", is(1));
        byte[] bomb = gzip(new byte[64 * MEGABYTE]);
        given().auth()
                .preemptive()
                .basic(accounts.newModerator(), Accounts.PASSWORD)
                .multiPart("file", "bomb.csv.gz", bomb)
                .queryParam("format", "papers-jsonl")
                .post(ADDRESS)
                .then()
                .statusCode(400)
                .body("detail", containsString("more than 200 times its size"));
    }

    @Test
    void aFormOfManyPartsIsRefused() {
        RequestSpecification request = given().auth()
                .preemptive()
                .basic(accounts.newModerator(), Accounts.PASSWORD)
                .multiPart("file", "tables.csv", csv("PartNet", "44").getBytes());
        for (int i = 0; i < 1_500; i++) {
            request.multiPart("field" + i, "x");
        }
        request.queryParam("dryRun", true).post(ADDRESS).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void whoPrefersItAsksLaterHowItEnded() {
        RequestSpecification program = program("source", "Later tables").header("Prefer", "wait=0, respond-async");
        String job = program.body(csv("LaterNet", "44"))
                .post(ADDRESS)
                .then()
                .statusCode(202)
                .header("Location", containsString(ADDRESS + "/"))
                .extract()
                .header("Location");
        String address = job.substring(job.indexOf(ADDRESS));
        given().get(address).then().statusCode(401);
        accounts.signedIn().program().get(address).then().statusCode(404);
        Accounts.Session session = accounts.signedIn();
        String own = session.program()
                .contentType("text/csv")
                .queryParam("source", "Later tables")
                .header("Prefer", "respond-async")
                .body(csv("LaterNet", "45"))
                .post(ADDRESS)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await(() -> session.program()
                .get(ADDRESS + "/" + own)
                .then()
                .statusCode(200)
                .body("state", is("stored"))
                .body("report.rows", is(1)));
    }

    /** Asks until it is so; the test's own time limit ends what never comes. */
    private static void await(Runnable question) {
        for (int asked = 0; asked < 600; asked++) {
            try {
                question.run();
                return;
            } catch (AssertionError notYet) {
                Thread.onSpinWait();
            }
        }
        question.run();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private HttpResponse<String> streamed(String address, int megabytes) throws Exception {
        String login =
                Base64.getEncoder().encodeToString((accounts.newModerator() + ":" + Accounts.PASSWORD).getBytes());
        InputStream endless = new InputStream() {
            private long left = (long) megabytes * MEGABYTE;

            @Override
            public int read() {
                return left-- > 0 ? ' ' : -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                if (left <= 0) {
                    return -1;
                }
                int count = (int) Math.min(left, length);
                java.util.Arrays.fill(bytes, offset, offset + count, (byte) ' ');
                left -= count;
                return count;
            }
        };
        HttpRequest request = HttpRequest.newBuilder(home.resolve(address))
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> endless))
                .build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString());
    }

    private String raw(String address, String header) throws IOException {
        try (java.net.Socket socket = new java.net.Socket(home.getHost(), home.getPort())) {
            socket.getOutputStream()
                    .write(("POST " + address + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic x\r\n"
                                    + "Content-Type: text/csv\r\n" + header + "\r\n")
                            .getBytes());
            return new String(socket.getInputStream().readNBytes(12));
        }
    }

    private RequestSpecification program(String... parameters) {
        RequestSpecification request = accounts.signedIn().program().contentType("text/csv");
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request;
    }

    private static String csv(String system, String value) {
        return "paperTitle,system,metric,form,low,dataset,task\nOn the API," + system + ",map,absolute," + value
                + ",API Things,object-detection\n";
    }
}
