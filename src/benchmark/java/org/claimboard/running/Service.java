package org.claimboard.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program, running. */
public final class Service {
    private static final int PATIENCE_SECONDS = 180;
    private static final Path THIS_JAVA = Path.of(System.getProperty("java.home"));
    private static final Duration ONE_REQUEST = Duration.ofSeconds(60);

    private final HttpClient http = client();
    /** Whoever asks for its health does not wait behind a crowd of ours. */
    private final HttpClient probe = client();

    private final int port;
    private final int healthPort;
    private final Process process;
    private final Path log;

    private Service(int port, int healthPort, Process process, Path log) {
        this.port = port;
        this.healthPort = healthPort;
        this.process = process;
        this.log = log;
    }

    /** Starts it and waits until it serves. */
    public static Service start(Store store, Path directory, String... more) throws IOException, InterruptedException {
        return start(THIS_JAVA, store, directory, more);
    }

    /** The same on another Java than this one. */
    public static Service start(Path java, Store store, Path directory, String... more)
            throws IOException, InterruptedException {
        Service service = begin(java, store, directory, more);
        service.awaitAnswer();
        return service;
    }

    /** Starts it and does not wait. */
    public static Service begin(Store store, Path directory) throws IOException {
        return begin(THIS_JAVA, store, directory);
    }

    private static Service begin(Path java, Store store, Path directory, String... more) throws IOException {
        int port = Ports.free();
        int healthPort = Ports.free();
        Path log = directory.resolve("service-" + port + ".log");
        List<String> options = new ArrayList<>(List.of(
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.management.port=" + healthPort,
                "-Dclaimboard.limits.submissions=100000000",
                "-Dclaimboard.limits.submissions-overall=100000000",
                "-Dclaimboard.limits.previews=100000000"));
        options.addAll(List.of(more));
        return new Service(port, healthPort, run(java, store, log, options, List.of()), log);
    }

    /** Runs a command on the data and returns what it printed. */
    public static String command(Store store, Path directory, String... words)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile(directory, "command", ".log");
        run(THIS_JAVA, store, log, List.of(), List.of(words)).waitFor();
        return Files.readString(log);
    }

    private static Process run(Path java, Store store, Path log, List<String> options, List<String> words)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(java.resolve("bin").resolve("java").toString());
        command.addAll(store.options());
        command.addAll(options);
        command.addAll(List.of("-jar", store.jar()));
        command.addAll(words);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** Waits until a page of the database is served, and returns how long that took. */
    public Duration awaitAnswer() throws InterruptedException {
        long start = System.nanoTime();
        for (long tried = 0; tried < PATIENCE_SECONDS * 10L && process.isAlive(); tried++) {
            if (status("/api/v1/claims/1") == 200) {
                return Duration.ofNanos(System.nanoTime() - start);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException("The service does not answer; its log is " + log + ".");
    }

    public int status(String path) throws InterruptedException {
        try {
            return get(path).statusCode();
        } catch (IOException noAnswer) {
            return 0;
        }
    }

    /** Status of what says whether the process is to be restarted. */
    public int live() throws InterruptedException {
        try {
            return get(probe, healthPort, "/q/health/live").statusCode();
        } catch (IOException noAnswer) {
            return 0;
        }
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(http, port, path);
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(ONE_REQUEST)
                .build();
    }

    private static HttpResponse<String> get(HttpClient from, int at, String path)
            throws IOException, InterruptedException {
        return from.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + at + path))
                        .timeout(ONE_REQUEST)
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .timeout(ONE_REQUEST)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /** What it has printed so far. */
    public String printed() throws IOException {
        return Files.readString(log);
    }

    /** How often its log says ERROR. */
    public long errors() {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" ERROR ") || line.contains("\"level\":\"ERROR\""))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A power cut, not a shutdown. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to end, and returns how long that took. */
    public Duration stop() throws InterruptedException {
        long start = System.nanoTime();
        process.destroy();
        process.waitFor();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
