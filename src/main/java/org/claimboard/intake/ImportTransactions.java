package org.claimboard.intake;

import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** The transactions of imports: one of a whole file, or one of each batch. */
@ApplicationScoped
class ImportTransactions {
    private final TransactionManager manager;
    private final int longestSeconds;

    ImportTransactions(TransactionManager manager, ImportConfig config) {
        this.manager = manager;
        this.longestSeconds = Math.toIntExact(config.longest().toSeconds());
    }

    <T> T batch(Callable<T> action) {
        return QuarkusTransaction.requiringNew().call(action);
    }

    /** Begins one on this thread, which is taken back where nobody commits it. */
    Whole begin() {
        try {
            manager.setTransactionTimeout(longestSeconds);
            manager.begin();
            return new Whole();
        } catch (Exception e) {
            throw new IllegalStateException("no transaction can begin", e);
        } finally {
            useDefaultTimeout();
        }
    }

    private void useDefaultTimeout() {
        try {
            manager.setTransactionTimeout(0);
        } catch (SystemException e) {
            throw new IllegalStateException("the transaction manager is gone", e);
        }
    }

    /** All that is stored of one file. */
    final class Whole implements AutoCloseable {
        private boolean open = true;

        boolean isOpen() {
            return open;
        }

        /** Returns false where it was taken back before. */
        boolean commit() {
            if (!open) {
                return false;
            }
            open = false;
            try {
                manager.commit();
                return true;
            } catch (RollbackException e) {
                throw new IllegalStateException("the database took the import back", e);
            } catch (Exception e) {
                throw new IllegalStateException("nobody knows whether the import was stored", e);
            }
        }

        void takeBack() {
            if (open) {
                open = false;
                try {
                    manager.rollback();
                } catch (Exception e) {
                    throw new IllegalStateException("the import can't be taken back", e);
                }
            }
        }

        @Override
        public void close() {
            takeBack();
        }
    }
}
