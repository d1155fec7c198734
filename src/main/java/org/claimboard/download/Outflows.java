package org.claimboard.download;

import java.io.OutputStream;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;

/**
 * Keeps readers who take their time from taking the server: only so many large downloads are sent at once, the next one is
 * asked to come again, and whoever takes no byte for a while is hung up on. What is small is sent without being counted.
 */
@ApplicationScoped
class Outflows {
    private static final Logger LOG = Logger.getLogger(Outflows.class);
    private static final long LOOKS_A_SECOND = 4;

    private final DownloadConfig config;
    private final Semaphore places;
    private final Set<Outflow> open = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "downloads-watch");
        thread.setDaemon(true);
        return thread;
    });

    Outflows(DownloadConfig config) {
        this.config = config;
        this.places = new Semaphore(config.atOnce());
        watch.scheduleWithFixedDelay(this::hangUp, 1, 1000 / LOOKS_A_SECOND, TimeUnit.MILLISECONDS);
    }

    Outflow to(OutputStream out, Receiver receiver) {
        return new Outflow(this, out, receiver);
    }

    /** @throws ProblemException (unavailable) where too many are sent already */
    void enter(Outflow outflow) {
        if (!places.tryAcquire()) {
            throw new ProblemException(
                    ProblemType.UNAVAILABLE, "Too many large tables are being sent at the moment. Try again soon.");
        }
        open.add(outflow);
    }

    void leave(Outflow outflow) {
        if (open.remove(outflow)) {
            places.release();
        }
    }

    private void hangUp() {
        long now = System.nanoTime();
        for (Outflow outflow : open) {
            if (outflow.isStalled(
                    now, config.patience().toNanos(), config.longest().toNanos())) {
                LOG.infof(
                        "A download was broken off: nobody took it for %s, or it took %s",
                        config.patience(), config.longest());
                outflow.hangUp();
            }
        }
    }

    @PreDestroy
    void stop() {
        watch.shutdownNow();
    }
}
