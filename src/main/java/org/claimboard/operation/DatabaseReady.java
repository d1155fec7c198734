package org.claimboard.operation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/**
 * Ready while the database answers within two seconds and its schema is the one that this program was built for. A
 * database that hangs holds one thread, however often it is asked.
 */
@Readiness
@ApplicationScoped
class DatabaseReady implements HealthCheck {
    private static final int PATIENCE_SECONDS = 2;

    /** What Flyway writes down; its names are in lower case in every database. */
    private static final String SCHEMA =
            "select \"version\" from \"flyway_schema_history\" where \"success\" and \"version\" is not null"
                    + " order by \"installed_rank\" desc fetch first 1 rows only";

    private final DataSource database;
    private final ManagedExecutor executor;
    private final Flyway flyway;
    private volatile String newest;
    private CompletableFuture<String> asked;

    DatabaseReady(DataSource database, ManagedExecutor executor, Flyway flyway) {
        this.database = database;
        this.executor = executor;
        this.flyway = flyway;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("database");
        try {
            String schema = ask().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return answer.status(schema.equals(newest))
                    .withData("schema", schema)
                    .withData("expected", newest)
                    .build();
        } catch (TimeoutException slow) {
            return answer.down()
                    .withData("reason", "no answer within " + PATIENCE_SECONDS + " seconds")
                    .build();
        } catch (ExecutionException failed) {
            return answer.down().withData("reason", "not reachable").build();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return answer.down().withData("reason", "stopping").build();
        }
    }

    private synchronized CompletableFuture<String> ask() {
        if (asked == null || asked.isDone()) {
            asked = CompletableFuture.supplyAsync(this::schema, executor);
        }
        return asked;
    }

    private String schema() {
        if (newest == null) {
            newest = newest(flyway.info().all());
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SCHEMA)) {
            statement.setQueryTimeout(PATIENCE_SECONDS);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The last of the migrations that the program brings. */
    private static String newest(MigrationInfo... migrations) {
        return Arrays.stream(migrations)
                .filter(migration -> migration.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(MigrationVersion::getVersion)
                .orElse("");
    }
}
