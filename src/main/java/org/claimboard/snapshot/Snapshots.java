package org.claimboard.snapshot;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Opens snapshots. Each holds a connection until it is read, so whoever reads for others bounds their number. */
@ApplicationScoped
public class Snapshots {
    private static final String OWN = Snapshots.class.getName() + ".own";

    private final DataSource database;
    private final TransactionSynchronizationRegistry transaction;

    Snapshots(DataSource database, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** Has the caller's transaction read what it wrote itself, from now to its end, instead of what others can see. */
    public void readOwnWrites() {
        transaction.putResource(OWN, Boolean.TRUE);
    }

    /** Reads by plain SQL. */
    @FunctionalInterface
    public interface Reader {
        void read(Connection connection) throws SQLException;
    }

    /** Lets somebody read one state of the database, whatever is committed meanwhile; a transaction of the caller waits. */
    public void read(Reader reader) {
        if (transaction.getTransactionKey() != null && transaction.getResource(OWN) != null) {
            try (Connection connection = database.getConnection()) {
                reader.read(connection);
            } catch (SQLException e) {
                throw new IllegalStateException("the database can't be read", e);
            }
            return;
        }
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
