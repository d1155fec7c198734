package org.claimboard.limit;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** The counts in the database. */
@ApplicationScoped
class RequestCounts {
    private static final int ATTEMPTS = 3;

    private final EntityManager entityManager;

    RequestCounts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Counts one more, committed at once whatever becomes of the request, and returns how many there are now. */
    int add(String kind, String sender, Instant windowStart) {
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(() -> addOnce(kind, sender, windowStart));
            } catch (RuntimeException firstOfTwo) {
                // Two first requests of a window may meet; the database lets one of them begin the count.
                if (attempt == ATTEMPTS) {
                    throw firstOfTwo;
                }
            }
        }
    }

    /** The same in the caller's transaction, who lets no other request count the same at the same moment. */
    int addOnce(String kind, String sender, Instant windowStart) {
        int updated = entityManager
                .createQuery("update RequestCount c set c.requests = c.requests + 1"
                        + " where c.kind = :kind and c.sender = :sender and c.windowStart = :start")
                .setParameter("kind", kind)
                .setParameter("sender", sender)
                .setParameter("start", windowStart)
                .executeUpdate();
        if (updated == 0) {
            entityManager.persist(new RequestCount(kind, sender, windowStart));
            return 1;
        }
        return entityManager
                .createQuery(
                        "select c.requests from RequestCount c"
                                + " where c.kind = :kind and c.sender = :sender and c.windowStart = :start",
                        Integer.class)
                .setParameter("kind", kind)
                .setParameter("sender", sender)
                .setParameter("start", windowStart)
                .getSingleResult();
    }

    /** Deletes the counts of windows that began before a time, and returns how many. */
    int deleteBefore(Instant time) {
        return QuarkusTransaction.requiringNew().call(() -> entityManager
                .createQuery("delete from RequestCount c where c.windowStart < :time")
                .setParameter("time", time)
                .executeUpdate());
    }
}
