package org.claimboard.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.claimboard.digest.Sha256;

/** One real PostgreSQL for all tests of a run; it ends with them. */
public final class EmbeddedPostgresql implements QuarkusTestResourceLifecycleManager, TestDatabase {
    private static final String OWNER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int NAME_LENGTH = 16;

    /** Started when the first test asks for it. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setPGStartupWait(PATIENCE)
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("encoding", "UTF8")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL can't be started for the tests", e);
            }
        }
    }

    /** The same database for every start of the program in a run, as with the other build. */
    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                Server.RUNNING.getJdbcUrl(OWNER, OWNER),
                "quarkus.datasource.username",
                OWNER);
    }

    @Override
    public void stop() {
        // The server stays for the tests that come after an application that ends.
    }

    @Override
    public List<String> options(Path directory) {
        String name = "t" + Sha256.of(directory.toString()).substring(0, NAME_LENGTH);
        createOnce(name);
        return List.of(
                "-Dquarkus.datasource.jdbc.url=" + Server.RUNNING.getJdbcUrl(OWNER, name),
                "-Dquarkus.datasource.username=" + OWNER);
    }

    private static void createOnce(String name) {
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet known = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
                if (known.next()) {
                    return;
                }
            }
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("no database for a test", e);
        }
    }
}
