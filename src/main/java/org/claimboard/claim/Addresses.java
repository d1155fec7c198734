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

    /** The largest number of a claim; 0 for none. */
    @Transactional
    public long lastClaim() {
        return last("select max(c.id) from Claim c");
    }

    /** The largest number of a paper; 0 for none. */
    @Transactional
    public long lastPaper() {
        return last("select max(p.id) from Paper p");
    }

    private long last(String max) {
        Long last = entityManager.createQuery(max, Long.class).getSingleResult();
        return last == null ? 0 : last;
    }

    /**
     * Hands all claims of a stretch of numbers but drafts to {@code each}, retracted ones too: they are kept to be read. One
     * at a time, in constant memory.
     */
    @Transactional
    public void forEachClaim(long behind, long upTo, BiConsumer<Long, Instant> each) {
        try (Stream<Object[]> rows = entityManager
                .createQuery(
                        "select c.id, e.recordedAt from Claim c"
                                + " join ClaimRevision r on r.claimId = c.id and r.revision = c.revision"
                                + " join LedgerEntry e on e.number = r.ledgerNumber"
                                + " where c.id > :behind and c.id <= :upTo and c.status <> :draft order by c.id",
                        Object[].class)
                .setParameter("behind", behind)
                .setParameter("upTo", upTo)
                .setParameter("draft", ClaimStatus.DRAFT)
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCH_SIZE)
                .getResultStream()) {
            rows.forEach(row -> each.accept((Long) row[0], (Instant) row[1]));
        }
    }

    /** Hands the slugs of a stretch of papers to {@code each}, with null where no claim of it was ever written. */
    @Transactional
    public void forEachPaper(long behind, long upTo, BiConsumer<String, Instant> each) {
        try (Stream<Object[]> rows = entityManager
                .createQuery(
                        "select p.slug, max(e.recordedAt) from Paper p left join Claim c on c.paper = p"
                                + " left join ClaimRevision r on r.claimId = c.id and r.revision = c.revision"
                                + " left join LedgerEntry e on e.number = r.ledgerNumber"
                                + " where p.id > :behind and p.id <= :upTo group by p.id, p.slug order by p.id",
                        Object[].class)
                .setParameter("behind", behind)
                .setParameter("upTo", upTo)
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCH_SIZE)
                .getResultStream()) {
            rows.forEach(row -> each.accept((String) row[0], (Instant) row[1]));
        }
    }
}
