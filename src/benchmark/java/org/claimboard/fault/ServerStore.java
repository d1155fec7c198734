package org.claimboard.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL of its own, which can be stopped, started and made to stand still. */
final class ServerStore implements Store {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String USER = "postgres";

    private final Path directory;
    private final int port;
    private int reachedAt;
    private EmbeddedPostgres server;

    ServerStore(Path directory) throws IOException {
        this.directory = directory;
        this.port = Ports.free();
        this.reachedAt = port;
        start();
    }

    void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(PATIENCE)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("encoding", "UTF8")
                .start();
    }

    void stop() throws IOException {
        server.close();
    }

    /** Has the service reach it through something that stands between. */
    void reachAt(int otherPort) {
        reachedAt = otherPort;
    }

    int port() {
        return port;
    }

    /** Every process of the server stands still, as with a disk that does not answer; connections stay open. */
    void pause() throws IOException, InterruptedException {
        signal("STOP");
    }

    void resume() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        long postmaster = Long.parseLong(
                Files.readAllLines(directory.resolve("postmaster.pid")).get(0).strip());
        ProcessHandle parent = ProcessHandle.of(postmaster).orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(parent.descendants().toList());
        all.add(parent);
        for (ProcessHandle one : all) {
            new ProcessBuilder("kill", "-" + signal, Long.toString(one.pid()))
                    .start()
                    .waitFor();
        }
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public String jar() {
        return "target/postgresql/quarkus-app/quarkus-run.jar";
    }

    @Override
    public List<String> options() {
        return List.of(
                "-Dquarkus.datasource.jdbc.url=jdbc:postgresql://localhost:" + reachedAt + "/postgres",
                "-Dquarkus.datasource.username=" + USER);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
