package org.claimboard.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Lets a job run on one of all instances: whoever takes its row in the database runs it. */
@ApplicationScoped
public class Jobs {
    private static final int LONGEST_SECONDS = 3600;
    /** So far at most the clocks of two instances are apart. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private final EntityManager entityManager;
    private final Clock clock;

    Jobs(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /**
     * Runs a job unless an instance took it within the last {@code atMostEvery}.
     *
     * @return true where it ran here
     */
    public boolean run(String name, Duration atMostEvery, Runnable job) {
        boolean mine = take(name, atMostEvery);
        if (mine) {
            job.run();
        }
        return mine;
    }

    /**
     * Runs a job while no other instance runs it: whoever comes second waits until the first is done, and runs it then.
     *
     * @param job has transactions of its own
     */
    public void runAlone(String name, Runnable job) {
        take(name, Duration.ZERO);
        QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
            entityManager.find(JobLock.class, name, LockModeType.PESSIMISTIC_WRITE);
            job.run();
        });
    }

    private boolean take(String name, Duration atMostEvery) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                int taken = entityManager
                        .createQuery("update JobLock l set l.heldUntil = :until where l.name = :name"
                                + " and (l.heldUntil <= :now or l.heldUntil > :unbelievable)")
                        // Taken while a clock was wrong, a job would else not run before that time came.
                        .setParameter(
                                "unbelievable",
                                now.plus(atMostEvery.multipliedBy(2)).plus(CLOCKS_DIFFER))
                        .setParameter("until", now.plus(atMostEvery))
                        .setParameter("name", name)
                        .setParameter("now", now)
                        .executeUpdate();
                if (taken == 0 && entityManager.find(JobLock.class, name) == null) {
                    entityManager.persist(new JobLock(name, now.plus(atMostEvery)));
                    entityManager.flush();
                    return true;
                }
                return taken == 1;
            });
        } catch (RuntimeException anotherInstance) {
            // Two instances may take a job for the first time at the same moment; the other one runs it.
            if (QuarkusTransaction.requiringNew().call(() -> entityManager.find(JobLock.class, name) != null)) {
                return false;
            }
            throw anotherInstance;
        }
    }
}
