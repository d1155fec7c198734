package org.claimboard.command;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

import org.claimboard.replica.ReadsConfig;

/**
 * Brings the tables to what this program knows, before anything reads them. Of several instances that start together one
 * does it and the others wait. It touches nothing that a newer program made, or that broke off half-way.
 */
@Singleton
class SchemaUpgrade {
    private final Flyway flyway;
    private final ReadsConfig reads;

    SchemaUpgrade(Flyway flyway, ReadsConfig reads) {
        this.flyway = flyway;
        this.reads = reads;
    }

    void upgrade(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        MigrationInfo[] known = flyway.info().all();
        refusal(known)
                .or(() -> reads.only() ? missing(known) : Optional.empty())
                .ifPresent(sentence -> {
                    throw new PreventFurtherStepsException(sentence, Main.FAILED);
                });
        if (!reads.only()) {
            migrate(known);
        }
    }

    private void migrate(MigrationInfo... known) {
        DataPlace place = DataPlace.of(ConfigProvider.getConfig());
        if (!place.isDirectory() || missing(known).isEmpty()) {
            flyway.migrate();
            return;
        }
        BeforeUpgrade before = new BeforeUpgrade(place.directory());
        try (Connection database = flyway.getConfiguration().getDataSource().getConnection()) {
            before.make(database);
            flyway.migrate();
            before.forget();
        } catch (SQLException | IOException e) {
            throw new PreventFurtherStepsException(
                    "The database in " + place.directory() + " can't be copied before its upgrade, so none is begun: "
                            + e.getMessage(),
                    Main.FAILED);
        }
    }

    /** An instance that only reads can't upgrade anything. */
    static Optional<String> missing(MigrationInfo... known) {
        return Arrays.stream(known)
                .filter(one -> one.getState().isResolved() && !one.getState().isApplied())
                .findFirst()
                .map(one ->
                        "The database's tables are older than this Claimboard (they lack version " + one.getVersion()
                                + "), and an instance that only reads can't upgrade them. Start one of this version that writes"
                                + " first.");
    }

    static Optional<String> refusal(MigrationInfo... known) {
        Optional<String> newer = Arrays.stream(known)
                .filter(one -> one.getState().isApplied() && !one.getState().isResolved())
                .findFirst()
                .map(one -> "The database was made by a newer Claimboard (its tables are of version " + one.getVersion()
                        + "). Start that one; going back is to restore a backup from before the upgrade.");
        Optional<String> half = Arrays.stream(known)
                .filter(one -> one.getState().isFailed())
                .findFirst()
                .map(one -> "An upgrade of the database broke off in version " + one.getVersion() + " ("
                        + one.getDescription() + "). Restore the backup from before it, then start again.");
        return newer.or(() -> half);
    }
}
