package org.claimboard.archive;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.claimboard.archive.Gathering.Writing;

/**
 * Writes in a thread of its own, one batch behind the other, while the rows of the next are read. Whoever hands over a
 * batch hears what became of the one before; a transaction's connection is so used by two threads, but never at once.
 */
final class WritingBehind implements AutoCloseable {
    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private Future<?> last = CompletableFuture.completedFuture(null);

    /** @throws PackageException where a batch handed over before was not taken */
    void write(Writing writing) {
        await();
        last = writer.submit(() -> {
            writing.write();
            return null;
        });
    }

    /**
     * Waits until all is written.
     *
     * @throws PackageException where the last batch was not taken
     */
    void await() {
        try {
            last.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof PackageException refused) {
                throw refused;
            }
            throw new IllegalStateException("a batch was not written", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PackageException("The import was interrupted.");
        }
    }

    /** Leaves the connection to the caller: nothing is written any more. */
    @Override
    public void close() {
        try {
            await();
        } catch (PackageException | IllegalStateException told) {
            // the caller has another failure to tell, or waited itself
        } finally {
            writer.shutdown();
        }
    }
}
