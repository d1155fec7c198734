package org.claimboard.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** Two real PostgreSQL servers, of which one streams to the other. */
public final class ReplicatedPostgresql implements AutoCloseable {
    public static final String OWNER = "postgres";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path primaryFiles;
    private final Path replicaFiles;
    private final int primaryPort;
    private final int replicaPort;
    private EmbeddedPostgres primary;
    private EmbeddedPostgres replica;

    /** @param directory for the files of both */
    public ReplicatedPostgresql(Path directory, int primaryPort, int replicaPort) throws IOException {
        this.primaryFiles = directory.resolve("primary");
        this.replicaFiles = directory.resolve("replica");
        this.primaryPort = primaryPort;
        this.replicaPort = replicaPort;
        server(primaryFiles, primaryPort).close();
        copyStopped();
        primary = server(primaryFiles, primaryPort);
        startReplica();
    }

    private static EmbeddedPostgres server(Path files, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(files)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(PATIENCE)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("encoding", "UTF8")
                .setServerConfig("wal_level", "replica")
                .setServerConfig("max_wal_senders", "3")
                .setServerConfig("wal_keep_size", "256MB")
                .setServerConfig("hot_standby", "on")
                .start();
    }

    /** The binaries of the tests bring no pg_basebackup. */
    private void copyStopped() throws IOException {
        try (Stream<Path> files = Files.walk(primaryFiles)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(
                        file, replicaFiles.resolve(primaryFiles.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        Files.createFile(replicaFiles.resolve("standby.signal"));
        Files.writeString(
                replicaFiles.resolve("postgresql.conf"),
                "\nprimary_conninfo = 'host=localhost port=" + primaryPort + " user=" + OWNER + "'\n",
                StandardOpenOption.APPEND);
    }

    public void startReplica() throws IOException {
        replica = server(replicaFiles, replicaPort);
    }

    /** It answers, and nothing that was committed from now on, until {@link #endDelay()}. */
    public void startReplicaDelayed() throws IOException {
        Files.writeString(
                replicaFiles.resolve("postgresql.conf"),
                "\nrecovery_min_apply_delay = '1h'\n",
                StandardOpenOption.APPEND);
        startReplica();
    }

    public void endDelay() throws SQLException {
        onReplica("alter system set recovery_min_apply_delay = 0");
        onReplica("select pg_reload_conf()");
    }

    public void stopReplica() throws IOException {
        replica.close();
    }

    /** What tells the program to work on the primary. */
    public List<String> writing() {
        return options("localhost:" + primaryPort + "/postgres");
    }

    /** What tells the program to read, and rather from the replica. */
    public List<String> reading() {
        return options("localhost:" + primaryPort + ",localhost:" + replicaPort
                + "/postgres?targetServerType=preferSecondary&hostRecheckSeconds=1");
    }

    private static List<String> options(String place) {
        return List.of(
                "-Dquarkus.datasource.jdbc.url=jdbc:postgresql://" + place, "-Dquarkus.datasource.username=" + OWNER);
    }

    /** The first field of the first row, or "". */
    public String onPrimary(String sql) throws SQLException {
        return answer(primary, sql);
    }

    public String onReplica(String sql) throws SQLException {
        return answer(replica, sql);
    }

    private static String answer(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet row = statement.getResultSet()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }

    @Override
    public void close() throws IOException {
        replica.close();
        primary.close();
    }
}
