package org.claimboard.command;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.io.TempDir;

import org.claimboard.database.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** Starts the packaged program, each test in a directory of its own. */
abstract class PackagedProgram {
    static final int PATIENCE_SECONDS = 120;

    @TempDir
    Path directory;

    final HttpClient http = HttpClient.newHttpClient();

    Process serve(int port, Path log) throws IOException {
        return serve(port, log, List.of());
    }

    Process serve(int port, Path log, List<String> more) throws IOException {
        List<String> options = new ArrayList<>(List.of("-Dquarkus.http.port=" + port));
        options.addAll(dataOptions());
        options.addAll(more);
        return start(log, options, List.of());
    }

    /** What tells the program to keep the data of this test, and of no other. */
    List<String> dataOptions() {
        return dataOptions(directory.resolve("data"));
    }

    static List<String> dataOptions(Path data) {
        List<String> options = new ArrayList<>(List.of("-Dclaimboard.data-dir=" + data));
        options.addAll(TestDatabase.ofThisBuild().options(data));
        return options;
    }

    static Process start(Path log, List<String> options, List<String> arguments) throws IOException {
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

    String whenUp(Process process, int port, String path) throws Exception {
        for (int second = 0; second < PATIENCE_SECONDS && process.isAlive(); second++) {
            try {
                return get(port, path);
            } catch (IOException notYet) {
                TimeUnit.SECONDS.sleep(1);
            }
        }
        throw new AssertionError("the service did not come up on port " + port);
    }

    String get(int port, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
    }

    /** Runs a command on the data of this test; what it prints is in the log, in its directory. */
    int command(String log, String typed, String... words) throws Exception {
        return commandOn(directory.resolve("data"), log, typed, List.of(words));
    }

    int commandOn(Path data, String log, String... words) throws Exception {
        return commandOn(data, log, "", List.of(words));
    }

    int commandOn(Path data, String log, String typed, List<String> words) throws Exception {
        Path input = Files.writeString(directory.resolve(log + ".in"), typed);
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(dataOptions(data));
        command.addAll(List.of("-jar", System.getProperty("claimboard.jar")));
        command.addAll(words);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(input.toFile())
                .redirectOutput(directory.resolve(log).toFile())
                .start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
