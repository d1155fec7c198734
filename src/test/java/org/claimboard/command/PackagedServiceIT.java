package org.claimboard.command;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The packaged program as a person starts it. */
class PackagedServiceIT extends PackagedProgram {
    private static final int CREATED = 201;
    private static final int BURST = 150;
    private static final int SENDERS = 4;
    private static final int CLAIMS = 50;
    private static final List<String> NO_LIMITS =
            List.of("-Dclaimboard.limits.submissions=1000000", "-Dclaimboard.limits.submissions-overall=1000000");

    @Test
    void aSecondStartFindsItsDataAgain() throws Exception {
        int port = freePort();
        Path firstLog = directory.resolve("first.log");
        Process first = serve(port, firstLog);
        String claims = whenUp(first, port, "/api/v1/claims?size=500");
        String ledger = get(port, "/api/v1/ledger");
        assertThat(claims).contains("\"total\":128");
        assertThat(Files.readString(firstLog))
                .contains("Claimboard is at http://localhost:" + port + "/")
                .containsPattern("Its data lives in (jdbc:postgresql://|\\Q" + directory.resolve("data") + "\\E)");

        // a power cut, not a shutdown
        first.destroyForcibly().waitFor();

        Process second = serve(port, directory.resolve("second.log"));
        assertThat(whenUp(second, port, "/api/v1/claims?size=500")).isEqualTo(claims);
        assertThat(get(port, "/api/v1/ledger")).isEqualTo(ledger);
        assertThat(Files.readString(directory.resolve("second.log"))).contains("0 of 119 shipped papers were new");
        second.destroy();
        assertThat(second.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void everyCorrectionThatWasAcknowledgedIsThereAfterACrash() throws Exception {
        int port = freePort();
        Process first = serve(port, directory.resolve("burst.log"), NO_LIMITS);
        whenUp(first, port, "/q/health");

        Map<String, String> acknowledged = new ConcurrentHashMap<>();
        AtomicInteger number = new AtomicInteger();
        CountDownLatch enough = new CountDownLatch(BURST);
        List<Thread> senders = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            senders.add(new Thread(() -> sendUntilItCrashes(port, number, acknowledged, enough)));
        }
        senders.forEach(Thread::start);
        boolean burst = enough.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        first.destroyForcibly().waitFor();
        for (Thread sender : senders) {
            sender.join();
        }
        assertThat(burst).as("the burst got under way").isTrue();

        Process second = serve(port, directory.resolve("after.log"), NO_LIMITS);
        whenUp(second, port, "/q/health");
        for (Map.Entry<String, String> sent : acknowledged.entrySet()) {
            assertThat(get(port, sent.getKey())).contains("\"" + sent.getValue() + "\"", "\"status\":\"open\"");
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(BURST);
        System.out.printf("kill -9 in a burst of submissions: %d acknowledged, all there%n", acknowledged.size());
        second.destroy();
        assertThat(second.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    /** Location → the model that was proposed, for each answer that arrived. */
    private void sendUntilItCrashes(
            int port, AtomicInteger number, Map<String, String> acknowledged, CountDownLatch enough) {
        while (true) {
            int next = number.incrementAndGet();
            String model = "model " + next;
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/corrections"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"kind\":\"wrong-coordinates\",\"claim\":"
                            + (1 + next % CLAIMS) + ",\"changes\":{\"model\":\"" + model
                            + "\"},\"evidenceUrl\":\"https://example.org/\"}"))
                    .build();
            try {
                HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == CREATED) {
                    acknowledged.put(
                            URI.create(answer.headers().firstValue("Location").orElseThrow())
                                    .getPath(),
                            model);
                    enough.countDown();
                }
            } catch (IOException crashed) {
                return;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Test
    void aTakenPortIsOneSentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            Path log = directory.resolve("taken.log");
            Process process = serve(taken.getLocalPort(), log);
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(Main.FAILED);
            assertThat(Files.readAllLines(log)).singleElement().asString().contains("is taken by another program");
        }
    }

    @Test
    void aPlaceForDataThatCanNotBeUsedIsOneSentence() throws Exception {
        Files.createFile(directory.resolve("data"));
        Path log = directory.resolve("unusable.log");
        Process process = serve(
                freePort(),
                log,
                dataOptions().size() == 1
                        ? List.of()
                        : List.of(
                                "-Dquarkus.datasource.jdbc.url=jdbc:postgresql://localhost:" + freePort() + "/nothing",
                                "-Dclaimboard.database.wait=PT1S"));
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(Main.FAILED);
        assertThat(Files.readAllLines(log))
                .singleElement()
                .asString()
                .containsAnyOf("can't be written", "can't be reached");
    }

    @Test
    void extractsWithoutServerAndDatabase() throws Exception {
        Path in = Files.writeString(
                directory.resolve("papers.jsonl"),
                "{\"paper\": 7, \"title\": \"Fast\", \"abstract\": \"We propose Fast. It reduces inference latency by 45%.\"}\n");
        Path out = directory.resolve("claims.jsonl");
        Process process = start(
                directory.resolve("extract.log"),
                List.of(),
                List.of("extract", "--in", in.toString(), "--out", out.toString()));
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(Main.OK);
        assertThat(Files.readString(out))
                .contains("\"paper\":7")
                .contains("\"metric\":\"inference-latency\"")
                .contains("\"low\":1.8182");
        assertThat(directory.resolve("data")).doesNotExist();
    }

    @Test
    void readsAnewWithoutAPortAndWithoutTouchingWhatAPersonRead() throws Exception {
        Path log = directory.resolve("reextract.log");
        Process process = start(log, dataOptions(), List.of("reextract", "--dry-run"));
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(Main.OK);
        assertThat(Files.readString(log))
                .contains("119 papers read without changing anything: 0 claims added, 0 changed, 0 vanished")
                .doesNotContain("Claimboard is at");
    }

    @Test
    void drawsTheGalleryThatIsCommitted() throws Exception {
        Path out = directory.resolve("gallery");
        Process process = start(
                directory.resolve("charts.log"),
                dataOptions(),
                List.of("charts", "--out", out.toString(), "--date", "2026-01-01"));
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(Main.OK);
        Map<String, String> committed = pictures(Path.of("charts"));
        assertThat(pictures(out))
                .as("draw the gallery again with: java -jar quarkus-run.jar charts --date 2026-01-01")
                .isEqualTo(committed);
        assertThat(committed).hasSizeGreaterThanOrEqualTo(12);
    }

    /** The SVG files of a directory by name, but for the ledger's number, which any reading of any paper moves on. */
    private static Map<String, String> pictures(Path directory) throws IOException {
        Map<String, String> pictures = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*.svg")) {
            for (Path file : files) {
                pictures.put(
                        file.getFileName().toString(),
                        Files.readString(file).replaceAll("ledger entry [0-9]+", "ledger entry N"));
            }
        }
        return pictures;
    }

    @Test
    void anUnknownCommandTellsTheKnownOnes() throws Exception {
        Path log = directory.resolve("unknown.log");
        Process process = start(log, List.of(), List.of("frobnicate"));
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(Main.MISUSED);
        assertThat(Files.readString(log)).contains("no command 'frobnicate'").contains("extract --in");
    }
}
