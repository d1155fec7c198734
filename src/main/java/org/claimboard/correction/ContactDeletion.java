package org.claimboard.correction;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import org.claimboard.job.Jobs;

/** Deletes the addresses of senders some days after their corrections were closed. */
@ApplicationScoped
class ContactDeletion {
    private static final Logger LOG = Logger.getLogger(ContactDeletion.class);
    private static final String JOB = "contact-deletion";
    /** A little less than the time between two runs, so that the clocks of two instances may differ. */
    private static final Duration AT_MOST_EVERY = Duration.ofMinutes(50);

    private final EntityManager entityManager;
    private final Jobs jobs;
    private final CorrectionConfig config;
    private final Clock clock;

    ContactDeletion(EntityManager entityManager, Jobs jobs, CorrectionConfig config, Clock clock) {
        this.entityManager = entityManager;
        this.jobs = jobs;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        jobs.run(JOB, AT_MOST_EVERY, this::delete);
    }

    /** Returns how many were deleted. */
    int delete() {
        int deleted = QuarkusTransaction.requiringNew().call(() -> entityManager
                .createQuery("update Follower f set f.contact = null where f.contact is not null and f.correctionId in"
                        + " (select c.id from Correction c where c.closedAt < :time)")
                .setParameter("time", clock.instant().minus(config.contactDays(), ChronoUnit.DAYS))
                .executeUpdate());
        if (deleted > 0) {
            LOG.infof("%d contact addresses of closed corrections were deleted", deleted);
        }
        return deleted;
    }
}
