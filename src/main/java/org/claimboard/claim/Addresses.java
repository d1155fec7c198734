package org.claimboard.claim;

import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.jpa.HibernateHints;

/** What has a page of its own, in an order that stays as more comes, with when it last changed. */
@ApplicationScoped
public class Addresses {
    private static final int FETCH_SIZE = 500;

    private final EntityManager entityManager;

    Addresses(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** All claims but drafts, retracted ones too: they are kept to be read. */
    @Transactional
    public long claims() {
        return entityManager
                .createQuery("select count(c) from Claim c where c.status <> :draft", Long.class)
                .setParameter("draft", ClaimStatus.DRAFT)
                .getSingleResult();
    }

    /**
     * Hands some claims to {@code each}, one at a time, in constant memory.
     *
     * @param from how many are left out before the first
     */
    @Transactional
    public void forEachClaim(long from, int most, BiConsumer<Long, Instant> each) {
        try (Stream<Object[]> rows = entityManager
                .createQuery(
                        "select c.id, e.recordedAt from Claim c"
                                + " join ClaimRevision r on r.claimId = c.id and r.revision = c.revision"
                                + " join LedgerEntry e on e.number = r.ledgerNumber"
                                + " where c.status <> :draft order by c.id",
                        Object[].class)
                .setParameter("draft", ClaimStatus.DRAFT)
                .setFirstResult(Math.toIntExact(from))
                .setMaxResults(most)
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCH_SIZE)
                .getResultStream()) {
            rows.forEach(row -> each.accept((Long) row[0], (Instant) row[1]));
        }
    }

    /** Hands the slugs of some papers to {@code each}, with null where no claim of it was ever written. */
    @Transactional
    public void forEachPaper(long from, int most, BiConsumer<String, Instant> each) {
        try (Stream<Object[]> rows = entityManager
                .createQuery(
                        "select p.slug, max(e.recordedAt) from Paper p left join Claim c on c.paper = p"
                                + " left join ClaimRevision r on r.claimId = c.id and r.revision = c.revision"
                                + " left join LedgerEntry e on e.number = r.ledgerNumber"
                                + " group by p.id, p.slug order by p.id",
                        Object[].class)
                .setFirstResult(Math.toIntExact(from))
                .setMaxResults(most)
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCH_SIZE)
                .getResultStream()) {
            rows.forEach(row -> each.accept((String) row[0], (Instant) row[1]));
        }
    }
}
