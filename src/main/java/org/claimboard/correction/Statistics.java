package org.claimboard.correction;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Counts what becomes of corrections. */
@ApplicationScoped
public class Statistics {
    private static final List<CorrectionStatus> DECIDED =
            List.of(CorrectionStatus.ACCEPTED, CorrectionStatus.REFUSED, CorrectionStatus.UNDONE);

    private final EntityManager entityManager;

    Statistics(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Transactional
    public CorrectionStatistics now() {
        Map<CorrectionStatus, Long> counts = counts();
        long accepted = counts.getOrDefault(CorrectionStatus.ACCEPTED, 0L);
        long refused = counts.getOrDefault(CorrectionStatus.REFUSED, 0L);
        long undone = counts.getOrDefault(CorrectionStatus.UNDONE, 0L);
        long decided = accepted + refused + undone;
        return new CorrectionStatistics(
                counts.getOrDefault(CorrectionStatus.OPEN, 0L) + counts.getOrDefault(CorrectionStatus.WAITING, 0L),
                oldestOpen(),
                accepted,
                refused,
                undone,
                counts.getOrDefault(CorrectionStatus.WITHDRAWN, 0L),
                decided == 0 ? null : median(decided),
                decided == 0 ? null : (double) accepted / decided);
    }

    /**
     * What waits for a decision.
     *
     * @param oldest when the one that waits longest was sent; null where none waits
     */
    public record Waiting(long open, Instant oldest) {}

    @Transactional
    public Waiting waiting() {
        return entityManager
                .createQuery(
                        "select new org.claimboard.correction.Statistics$Waiting(count(c), min(c.submittedAt))"
                                + " from Correction c where c.status in :open",
                        Waiting.class)
                .setParameter("open", CorrectionStatus.UNDECIDED)
                .getSingleResult();
    }

    private Map<CorrectionStatus, Long> counts() {
        Map<CorrectionStatus, Long> counts = new EnumMap<>(CorrectionStatus.class);
        entityManager
                .createQuery("select c.status, count(c) from Correction c group by c.status", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((CorrectionStatus) row[0], (Long) row[1]));
        return counts;
    }

    private Instant oldestOpen() {
        return entityManager
                .createQuery("select min(c.submittedAt) from Correction c where c.status in :open", Instant.class)
                .setParameter("open", CorrectionStatus.UNDECIDED)
                .getSingleResult();
    }

    /** The one in the middle, or between the two in the middle. */
    private long median(long decided) {
        List<Long> middle = entityManager
                .createQuery(
                        "select c.openSeconds from Correction c where c.status in :decided order by c.openSeconds",
                        Long.class)
                .setParameter("decided", DECIDED)
                .setFirstResult(Math.toIntExact((decided - 1) / 2))
                .setMaxResults(decided % 2 == 0 ? 2 : 1)
                .getResultList();
        return Math.round(middle.stream().mapToLong(Long::longValue).average().orElseThrow());
    }
}
