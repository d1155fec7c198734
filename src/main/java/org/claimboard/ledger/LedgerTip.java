package org.claimboard.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import org.eclipse.microprofile.context.ManagedExecutor;

/**
 * The number of the ledger's last committed entry, for more askers than a database could answer one by one.
 *
 * <p>Whoever asks is answered by a reading that began after they asked, so the number is never older than their request,
 * whichever instance wrote last. All who ask while one reading is under way share the next: however many there are, there is
 * one query at a time.
 */
@ApplicationScoped
public class LedgerTip {
    private static final String NUMBER = "select entry_number from ledger_head where id = " + LedgerHead.ONLY_ID;

    private final AgroalDataSource database;
    private final ManagedExecutor executor;
    private CompletableFuture<Long> next;
    private boolean reading;

    LedgerTip(AgroalDataSource database, ManagedExecutor executor) {
        this.database = database;
        this.executor = executor;
    }

    /** Never blocks; fails with what the database said where it can't be asked. */
    public CompletionStage<Long> number() {
        CompletableFuture<Long> mine;
        boolean start;
        synchronized (this) {
            if (next == null) {
                next = new CompletableFuture<>();
            }
            mine = next;
            start = !reading;
            reading = true;
        }
        if (start) {
            begin();
        }
        return mine;
    }

    private void begin() {
        try {
            executor.execute(this::readWhileAsked);
        } catch (RuntimeException e) {
            CompletableFuture<Long> asked;
            synchronized (this) {
                reading = false;
                asked = next;
                next = null;
            }
            asked.completeExceptionally(e);
        }
    }

    private void readWhileAsked() {
        for (CompletableFuture<Long> asked = taken(); asked != null; asked = taken()) {
            try {
                asked.complete(read());
            } catch (SQLException | RuntimeException e) {
                asked.completeExceptionally(e);
            }
        }
    }

    private synchronized CompletableFuture<Long> taken() {
        CompletableFuture<Long> asked = next;
        next = null;
        reading = asked != null;
        return asked;
    }

    private long read() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(NUMBER);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
