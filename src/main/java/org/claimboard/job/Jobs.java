package org.claimboard.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Lets a job run on one of all instances: whoever takes its row in the database runs it. */
@ApplicationScoped
public class Jobs {
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

    private boolean take(String name, Duration atMostEvery) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                int taken = entityManager
                        .createQuery(
                                "update JobLock l set l.heldUntil = :until where l.name = :name and l.heldUntil <= :now")
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
