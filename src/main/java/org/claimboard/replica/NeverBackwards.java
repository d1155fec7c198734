package org.claimboard.replica;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import jakarta.inject.Singleton;

import io.agroal.api.AgroalPoolInterceptor;
import org.jboss.logging.Logger;

/**
 * Lets no connection answer that is behind what this instance has shown: its pool may hold some to the primary and some to
 * replicas, each of which is late by another while.
 *
 * <p>One connection is to one server, whose time runs forwards. So what somebody reads by it is at least as new as it was
 * when it was taken from the pool, and at most as new as when it is given back, which is before they have their answer.
 */
@Singleton
class NeverBackwards implements AgroalPoolInterceptor {
    private static final Logger LOG = Logger.getLogger(NeverBackwards.class);
    private static final String NUMBER = "select entry_number from ledger_head where id = 1";
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final ReadsConfig config;
    private final SeenNumber seen;

    NeverBackwards(ReadsConfig config, SeenNumber seen) {
        this.config = config;
        this.seen = seen;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        long least = seen.number();
        if (config.only() && least > 0 && !catchesUp(connection, least)) {
            // The pool takes no refusal from here. Whoever asked meets a closed connection, and is told to come again.
            abort(connection);
        }
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        if (!config.only()) {
            return;
        }
        try {
            seen.raise(number(connection));
        } catch (SQLException e) {
            // A broken connection leaves the pool, and where there are no tables yet nothing was read.
            LOG.debugf(e, "a connection did not say how new it is");
        }
    }

    private boolean catchesUp(Connection connection, long least) {
        long end = System.nanoTime() + config.patience().toNanos();
        try {
            long number = number(connection);
            while (number < least && System.nanoTime() < end) {
                LockSupport.parkNanos(PAUSE.toNanos());
                number = number(connection);
            }
            seen.raise(number);
            if (number < least) {
                LOG.warnf(
                        "A database is at entry %d of the ledger, and %d was shown already; it answers nobody until it has"
                                + " caught up",
                        number, least);
            }
            return number >= least;
        } catch (SQLException e) {
            LOG.debugf(e, "a connection did not say how new it is");
            return false;
        }
    }

    private static long number(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NUMBER);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void abort(Connection connection) {
        try {
            // The pool's own abort closes what stands for the connection, and leaves the connection open.
            connection.unwrap(Connection.class).abort(Runnable::run);
        } catch (SQLException e) {
            throw new IllegalStateException("a connection that is behind can't be closed", e);
        }
    }
}
