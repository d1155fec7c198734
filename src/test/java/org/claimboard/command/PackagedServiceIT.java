package org.claimboard.command;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The packaged program as a person starts it. */
class PackagedServiceIT {
    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    Path directory;

    private final HttpClient http = HttpClient.newHttpClient();

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
                .contains("Its data lives in " + directory.resolve("data"));

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
    void aDataDirectoryThatCanNotBeWrittenIsOneSentence() throws Exception {
        Files.createFile(directory.resolve("data"));
        Path log = directory.resolve("unwritable.log");
        Process process = serve(freePort(), log);
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(Main.FAILED);
        assertThat(Files.readAllLines(log)).singleElement().asString().contains("can't be written");
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
        Process process = start(
                log, List.of("-Dclaimboard.data-dir=" + directory.resolve("data")), List.of("reextract", "--dry-run"));
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
                List.of("-Dclaimboard.data-dir=" + directory.resolve("data")),
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

    private Process serve(int port, Path log) throws IOException {
        return start(
                log,
                List.of("-Dquarkus.http.port=" + port, "-Dclaimboard.data-dir=" + directory.resolve("data")),
                List.of());
    }

    private static Process start(Path log, List<String> options, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", System.getProperty("claimboard.jar")));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private String whenUp(Process process, int port, String path) throws Exception {
        for (int second = 0; second < PATIENCE_SECONDS && process.isAlive(); second++) {
            try {
                return get(port, path);
            } catch (IOException notYet) {
                TimeUnit.SECONDS.sleep(1);
            }
        }
        throw new AssertionError("the service did not come up on port " + port);
    }

    private String get(int port, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
