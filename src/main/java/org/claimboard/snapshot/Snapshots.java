package org.claimboard.snapshot;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Opens snapshots. Each holds a connection until it is read, so whoever reads for others bounds their number. */
@ApplicationScoped
public class Snapshots {
    private final DataSource database;

    Snapshots(DataSource database) {
        this.database = database;
    }

    /** Reads by plain SQL. */
    @FunctionalInterface
    public interface Reader {
        void read(Connection connection) throws SQLException;
    }

    /** Lets somebody read one state of the database, whatever is committed meanwhile; a transaction of the caller waits. */
    public void read(Reader reader) {
        QuarkusTransaction.suspendingExisting().run(() -> {
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                try {
                    reader.read(connection);
                } finally {
                    connection.rollback();
                }
            } catch (SQLException e) {
                throw new IllegalStateException("the database can't be read", e);
            }
        });
    }
}
