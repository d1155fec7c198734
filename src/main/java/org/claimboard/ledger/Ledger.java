package org.claimboard.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

/** Appends to the ledger, reads it, and checks that nobody changed it. */
@ApplicationScoped
public class Ledger {
    private static final String GENESIS = "0".repeat(64);
    private static final int VERIFY_CHUNK = 500;

    private final EntityManager entityManager;
    private final Clock clock;

    Ledger(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Writes one entry in the caller's transaction and returns its number. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long append(Change change) {
        LedgerHead head = entityManager.find(LedgerHead.class, LedgerHead.ONLY_ID, LockModeType.PESSIMISTIC_WRITE);
        // Microseconds are what both databases keep; a finer time would not give the same hash when read back.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LedgerEntry entry = new LedgerEntry(head, now, change);
        entityManager.persist(entry);
        head.advanceTo(entry);
        return entry.number();
    }

    /** The number of the last committed entry; 0 for an empty ledger. What is cached under it is never stale. */
    public long number() {
        return entityManager
                .createQuery("select h.number from LedgerHead h", Long.class)
                .getSingleResult();
    }

    /** At most {@code limit} entries behind number {@code after}, oldest first. */
    public List<LedgerRecord> after(long after, int limit) {
        return entityManager
                .createQuery("from LedgerEntry e where e.number > :after order by e.number", LedgerEntry.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(LedgerEntry::toRecord)
                .toList();
    }

    /** Everything that happened to one subject, oldest first. */
    public List<LedgerRecord> of(String subject) {
        return entityManager
                .createQuery("from LedgerEntry e where e.subject = :subject order by e.number", LedgerEntry.class)
                .setParameter("subject", subject)
                .getResultList()
                .stream()
                .map(LedgerEntry::toRecord)
                .toList();
    }

    /** Those of some subjects that have an entry by an actor whose name does not begin with {@code actorPrefix}. */
    public Set<String> touchedByOthers(Collection<String> subjects, String actorPrefix) {
        return subjects.isEmpty()
                ? Set.of()
                : new HashSet<>(entityManager
                        .createQuery(
                                "select distinct e.subject from LedgerEntry e"
                                        + " where e.subject in :subjects and e.actor not like :actors",
                                String.class)
                        .setParameter("subjects", subjects)
                        .setParameter("actors", actorPrefix + "%")
                        .getResultList());
    }

    /** Walks the whole chain; empty where it is sound, else one sentence naming the first entry that is not. */
    @Transactional
    public Optional<String> verify() {
        LedgerHead head = entityManager.find(LedgerHead.class, LedgerHead.ONLY_ID);
        long number = 0;
        String hash = GENESIS;
        while (number < head.number()) {
            List<LedgerEntry> chunk = entityManager
                    .createQuery("from LedgerEntry e where e.number > :after order by e.number", LedgerEntry.class)
                    .setParameter("after", number)
                    .setMaxResults(VERIFY_CHUNK)
                    .getResultList();
            if (chunk.isEmpty()) {
                return Optional.of("The ledger ends at entry " + number + ", but its head says " + head.number() + ".");
            }
            for (LedgerEntry entry : chunk) {
                if (entry.number() != number + 1) {
                    return Optional.of("Entry " + (number + 1) + " is missing.");
                }
                if (!entry.previousHash().equals(hash)) {
                    return Optional.of("Entry " + entry.number() + " does not follow the one before it.");
                }
                if (!entry.computeHash().equals(entry.hash())) {
                    return Optional.of("Entry " + entry.number() + " was changed after it was written.");
                }
                number = entry.number();
                hash = entry.hash();
            }
            entityManager.clear();
        }
        return head.hash().equals(hash)
                ? Optional.empty()
                : Optional.of("The head's hash is not that of entry " + number + ".");
    }
}
