package org.claimboard.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.claimboard.database.ReplicatedPostgresql;

import static org.assertj.core.api.Assertions.assertThat;

/** An instance that writes to a primary, and one that reads, rather from the primary's replica. */
class ReplicaIT extends PackagedProgram {
    private static final String PASSWORD = "a password for tests";
    private static final String NUMBER = "X-Ledger-Number";
    private static final String AT_LEAST = "X-Ledger-At-Least";
    private static final String READER = "reader";
    private static final int REQUESTS = 8;
    private static final Pattern MODEL = Pattern.compile("\"model\":\"(Model [^\"]+)\"");

    /** One connection to each instance, as a browser behind a proxy has. */
    private final HttpClient reader =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final List<Process> instances = new ArrayList<>();
    private ReplicatedPostgresql database;
    private int readingPort;
    private DeskClient desk;
    private DeskClient.Moderator anna;
    private String board;
    private long claim;

    @BeforeEach
    void start() throws Exception {
        database = new ReplicatedPostgresql(directory, freePort(), freePort());
        int writingPort = freePort();
        Process writing = begin(writingPort, "writing.log", database.writing(), List.of());
        whenUp(writing, writingPort, "/api/v1/claims");
        addModerator();
        desk = new DeskClient(writingPort);
        anna = desk.signIn("anna", PASSWORD);
        ObjectMapper json = new ObjectMapper();
        for (JsonNode one : json.readTree(get(writingPort, "/api/v1/leaderboards"))) {
            board = one.get("form").asText().equals("ratio") ? one.get("path").asText() : board;
        }
        claim = json.readTree(get(writingPort, "/api/v1" + board))
                .get("ranked")
                .get(0)
                .get("claim")
                .get("id")
                .asLong();

        untilReplicaHas(database.onPrimary("select entry_number from ledger_head"));
        readingPort = freePort();
        Process reading = begin(
                readingPort,
                "reading.log",
                database.reading(),
                List.of(
                        "-Dclaimboard.reads.only=true",
                        "-Dclaimboard.reads.patience=PT0.5S",
                        "-Dquarkus.datasource.jdbc.additional-jdbc-properties.ApplicationName=" + READER));
        assertThat(whenUp(reading, readingPort, "/api/v1/claims")).contains("\"total\":128");
    }

    @AfterEach
    void stop() throws IOException {
        instances.forEach(Process::destroyForcibly);
        database.close();
    }

    @Test
    void readsFromTheReplicaAndLeavesWritingToOthers() throws Exception {
        assertThat(connections(database.onReplica(readersConnections()))).isPositive();
        assertThat(connections(database.onPrimary(readersConnections()))).isZero();

        long number = accept("Model for the reader");
        HttpResponse<String> shown = read(Long.toString(number));
        assertThat(shown.body()).contains("Model for the reader");
        assertThat(number(shown)).isGreaterThanOrEqualTo(number);

        HttpResponse<String> sent = reader.send(
                request("/api/v1/corrections")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertRefused(sent);
        HttpResponse<String> moderating = reader.send(
                request("/moderate").header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
        assertRefused(moderating);
        assertThat(moderating.body()).contains("</html>");
        assertThat(desk.get("/corrections")).contains("</html>");
    }

    @Test
    void showsNobodyAnOlderStateThanTheyHaveSeen() throws Exception {
        long first = accept("Model before");
        assertThat(read(Long.toString(first)).body()).contains("Model before");

        database.onReplica("select pg_wal_replay_pause()");
        long second = accept("Model while the replica stands still");
        assertThat(number(read(""))).isBetween(first, second - 1);
        assertThat(read(Long.toString(second)).statusCode()).isEqualTo(503);
        database.onReplica("select pg_wal_replay_resume()");
        assertThat(read(Long.toString(second)).body()).contains("Model while the replica stands still");

        database.stopReplica();
        long third = accept("Model without the replica");
        HttpResponse<String> fromPrimary = untilAnswered();
        assertThat(fromPrimary.body()).contains("Model without the replica");
        assertThat(number(fromPrimary)).isEqualTo(third);

        database.startReplicaDelayed();
        database.onPrimary(
                "select pg_terminate_backend(pid) from pg_stat_activity where application_name = '" + READER + "'");
        TimeUnit.SECONDS.sleep(2);
        List<HttpResponse<String>> sequence = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            sequence.add(read(""));
        }
        assertThat(Long.parseLong(database.onReplica("select entry_number from ledger_head")))
                .isLessThan(third);
        assertThat(sequence)
                .extracting(ReplicaIT::shown)
                .as("the answers of one connection, some of which were asked of the replica")
                .contains("503")
                .isSubsetOf("503", "Model without the replica, entry " + third);

        database.endDelay();
        HttpResponse<String> caughtUp = untilAnswered();
        assertThat(caughtUp.body()).contains("Model without the replica");
        assertThat(number(caughtUp)).isGreaterThanOrEqualTo(third);
    }

    private Process begin(int port, String log, List<String> place, List<String> more) throws IOException {
        List<String> options = new ArrayList<>(List.of(
                "-Dquarkus.http.port=" + port,
                "-Dclaimboard.data-dir=" + directory.resolve("data"),
                "-Dclaimboard.moderation.second-for-rank-one=false"));
        options.addAll(place);
        options.addAll(more);
        Process process = start(directory.resolve(log), options, List.of());
        instances.add(process);
        return process;
    }

    private void addModerator() throws Exception {
        Process adding = start(directory.resolve("add.log"), database.writing(), List.of("moderator", "add", "anna"));
        adding.getOutputStream().write((PASSWORD + "\n").getBytes(StandardCharsets.UTF_8));
        adding.getOutputStream().close();
        assertThat(adding.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(adding.exitValue()).isEqualTo(Main.OK);
    }

    /** Has the claim's model changed, and returns the number that the writing instance tells. */
    private long accept(String model) throws Exception {
        HttpResponse<String> sent = desk.proposeModel(claim, model);
        HttpResponse<String> decided = desk.decide(DeskClient.location(sent), "accept", anna, "The abstract says so.");
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
        assertThat(number(decided)).isGreaterThan(number(sent));
        return number(decided);
    }

    /** @param atLeast the ledger's number that is wanted, or "" */
    private HttpResponse<String> read(String atLeast) throws Exception {
        HttpRequest.Builder request = request("/api/v1" + board);
        if (!atLeast.isEmpty()) {
            request.header(AT_LEAST, atLeast);
        }
        return reader.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> untilAnswered() throws Exception {
        HttpResponse<String> answer = read("");
        for (int second = 0; second < PATIENCE_SECONDS && answer.statusCode() == 503; second++) {
            TimeUnit.SECONDS.sleep(1);
            answer = read("");
        }
        return answer;
    }

    private void untilReplicaHas(String number) throws Exception {
        for (int second = 0; second < PATIENCE_SECONDS; second++) {
            if (database.onReplica("select entry_number from ledger_head").equals(number)) {
                return;
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new AssertionError("the replica did not catch up");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + readingPort + path));
    }

    private static String shown(HttpResponse<String> answer) {
        Matcher model = MODEL.matcher(answer.body());
        return answer.statusCode() == 200 && model.find()
                ? model.group(1) + ", entry " + number(answer)
                : Integer.toString(answer.statusCode());
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("This instance of the service only answers readers");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    private static long number(HttpResponse<String> answer) {
        return answer.headers().firstValueAsLong(NUMBER).orElse(0);
    }

    private static String readersConnections() {
        return "select count(*) from pg_stat_activity where application_name = '" + READER + "'";
    }

    private static long connections(String count) {
        return Long.parseLong(count);
    }
}
