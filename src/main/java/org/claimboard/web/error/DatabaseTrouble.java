package org.claimboard.web.error;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.List;

import org.hibernate.PessimisticLockException;
import org.hibernate.exception.JDBCConnectionException;
import org.hibernate.exception.LockAcquisitionException;

/** Tells a database that can't be reached or is too busy, which passes, from a fault of ours, which does not. */
final class DatabaseTrouble {
    private static final int DEEPEST_CAUSE = 20;

    /**
     * How the SQL states begin of connections that can't be opened, or broke, or were closed; of a server that has no more
     * connections, memory or room; and of one that is being stopped or has not yet started. The last two are PostgreSQL's.
     */
    private static final List<String> PASSING = List.of("08", "53", "57P");

    private DatabaseTrouble() {}

    /** No connection was free in time. A database names what it fails with; the pool, which is none, does not. */
    private static boolean isOfThePool(SQLException failure) {
        return failure.getSQLState() == null && failure.getErrorCode() == 0;
    }

    /** The driver says so by its state alone, with no type of exception for it. */
    private static boolean isPassing(SQLException failure) {
        return failure.getSQLState() != null && PASSING.stream().anyMatch(failure.getSQLState()::startsWith);
    }

    /** A database in a file fails with what its file system says, as where that is full. */
    static boolean isIn(Throwable failure) {
        Throwable cause = failure;
        boolean ofDatabase = false;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof JDBCConnectionException
                    || cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLNonTransientConnectionException
                    || cause instanceof SQLRecoverableException
                    || cause instanceof LockAcquisitionException
                    || cause instanceof PessimisticLockException
                    || cause instanceof SQLException sql && (isOfThePool(sql) || isPassing(sql))
                    || cause instanceof IOException && ofDatabase) {
                return true;
            }
            ofDatabase |= cause instanceof SQLException;
            cause = cause.getCause();
        }
        return false;
    }
}
