package org.claimboard.web.error;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;

import org.hibernate.PessimisticLockException;
import org.hibernate.exception.JDBCConnectionException;
import org.hibernate.exception.LockAcquisitionException;

/** Tells a database that can't be reached or is too busy, which passes, from a fault of ours, which does not. */
final class DatabaseTrouble {
    private static final int DEEPEST_CAUSE = 20;

    /** The class of SQL states for connections that can't be opened, or broke, or were closed. */
    private static final String CONNECTION = "08";

    private DatabaseTrouble() {}

    /** No connection was free in time. A database names what it fails with; the pool, which is none, does not. */
    private static boolean isOfThePool(SQLException failure) {
        return failure.getSQLState() == null && failure.getErrorCode() == 0;
    }

    /** The driver says so by its state alone, with no type of exception for it. */
    private static boolean isOfTheConnection(SQLException failure) {
        return failure.getSQLState() != null && failure.getSQLState().startsWith(CONNECTION);
    }

    static boolean isIn(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof JDBCConnectionException
                    || cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLNonTransientConnectionException
                    || cause instanceof SQLRecoverableException
                    || cause instanceof LockAcquisitionException
                    || cause instanceof PessimisticLockException
                    || cause instanceof SQLException sql && (isOfThePool(sql) || isOfTheConnection(sql))) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
