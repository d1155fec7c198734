package org.claimboard.command;

import java.sql.SQLException;

import jakarta.inject.Singleton;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Lets a statement of an upgrade take its time. A server that does not answer holds nobody else for ever, but one that makes
 * an index over millions of rows says nothing until it is there.
 */
@Singleton
class PatientUpgrade implements FlywayConfigurationCustomizer {
    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.callbacks(new Patience());
    }

    private static final class Patience implements Callback {
        private static final int FOR_EVER = 0;

        /** As the connection had it before. */
        private int usual;

        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.BEFORE_MIGRATE || event == Event.AFTER_MIGRATE || event == Event.AFTER_MIGRATE_ERROR;
        }

        @Override
        public boolean canHandleInTransaction(Event event, Context context) {
            return true;
        }

        @Override
        public void handle(Event event, Context context) {
            try {
                if (event == Event.BEFORE_MIGRATE) {
                    usual = context.getConnection().getNetworkTimeout();
                    context.getConnection().setNetworkTimeout(Runnable::run, FOR_EVER);
                } else {
                    context.getConnection().setNetworkTimeout(Runnable::run, usual);
                }
            } catch (SQLException e) {
                throw new IllegalStateException("the connection does not wait longer", e);
            }
        }

        @Override
        public String getCallbackName() {
            return "patient upgrade";
        }
    }
}
