package org.claimboard.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL of its own, which can be stopped, started and made to stand still. */
public final class ServerStore implements Store {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    static final String USER = "postgres";

    private final Path directory;
    private final String jar;
    private final Map<String, String> settings;
    private final int port;
    private int reachedAt;
    private EmbeddedPostgres server;

    public ServerStore(Path directory) throws IOException {
        this(directory, "target/postgresql/quarkus-app/quarkus-run.jar", Map.of());
    }

    /**
     * @param jar the program that is to use it
     * @param settings of the server, by name
     */
    public ServerStore(Path directory, String jar, Map<String, String> settings) throws IOException {
        this.directory = directory;
        this.jar = jar;
        this.settings = Map.copyOf(settings);
        this.port = Ports.free();
        this.reachedAt = port;
        start();
    }

    public void start() throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(PATIENCE)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("encoding", "UTF8");
        settings.forEach(builder::setServerConfig);
        server = builder.start();
    }

    public void stop() throws IOException {
        server.close();
    }

    /** Has the service reach it through something that stands between. */
    public void reachAt(int otherPort) {
        reachedAt = otherPort;
    }

    Path directory() {
        return directory;
    }

    Map<String, String> settings() {
        return settings;
    }

    public int port() {
        return port;
    }

    /** Its address for JDBC, for whoever looks at the same data without the program. */
    public String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres?user=" + USER;
    }

    /** Every process of the server stands still, as with a disk that does not answer; connections stay open. */
    public void pause() throws IOException, InterruptedException {
        signal("STOP");
    }

    public void resume() throws IOException, InterruptedException {
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
        return jar;
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
