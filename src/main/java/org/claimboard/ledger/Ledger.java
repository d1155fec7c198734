package org.claimboard.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

import org.claimboard.bulk.Bulk;
import org.claimboard.listing.Page;
import org.claimboard.listing.PageRequest;
import org.claimboard.replica.SeenNumber;

/** Appends to the ledger, reads it, and checks that nobody changed it. */
@ApplicationScoped
public class Ledger {
    private static final String GENESIS = "0".repeat(64);
    private static final int VERIFY_CHUNK = 500;
    private static final String WRITING = Ledger.class.getName() + ".writing";

    private final EntityManager entityManager;
    private final Bulk bulk;
    private final Clock clock;
    private final TransactionSynchronizationRegistry transaction;
    private final SeenNumber seen;

    Ledger(
            EntityManager entityManager,
            Bulk bulk,
            Clock clock,
            TransactionSynchronizationRegistry transaction,
            SeenNumber seen) {
        this.entityManager = entityManager;
        this.bulk = bulk;
        this.clock = clock;
        this.transaction = transaction;
        this.seen = seen;
    }

    /** True in a transaction that has appended: what it sees of the ledger may be undone, so nobody may keep it. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean isBeingWritten() {
        return transaction.getTransactionKey() != null && transaction.getResource(WRITING) != null;
    }

    /** Writes one entry in the caller's transaction and returns its number. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long append(Change change) {
        LedgerHead head = lockedForWriting();
        LedgerEntry entry = new LedgerEntry(head, now(head), change);
        entityManager.persist(entry);
        head.advanceTo(entry);
        written(entry.number());
        return entry.number();
    }

    /** Writes entries of one moment in the caller's transaction, in their order, and returns the number of the first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long append(List<Change> changes) {
        LedgerHead head = lockedForWriting();
        long first = head.number() + 1;
        Instant now = now(head);
        List<Object[]> rows = new ArrayList<>();
        for (Change change : changes) {
            LedgerEntry entry = new LedgerEntry(head, now, change);
            head.advanceTo(entry);
            rows.add(entry.row());
        }
        bulk.insert(LedgerEntry.ROWS, rows);
        written(head.number());
        return first;
    }

    /** Waits until nobody else appends, and lets nobody do so before the caller's transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold() {
        locked();
    }

    private LedgerHead lockedForWriting() {
        if (transaction.getResource(WRITING) == null) {
            AtomicLong last = new AtomicLong();
            transaction.putResource(WRITING, last);
            transaction.registerInterposedSynchronization(new Committed(() -> seen.raise(last.get())));
        }
        return locked();
    }

    private void written(long number) {
        ((AtomicLong) transaction.getResource(WRITING)).set(number);
    }

    /** Does something once a transaction is committed, before its caller goes on. */
    private record Committed(Runnable then) implements Synchronization {
        @Override
        public void beforeCompletion() {
            // nothing is sure yet
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                then.run();
            }
        }
    }

    private LedgerHead locked() {
        return entityManager.find(LedgerHead.class, LedgerHead.ONLY_ID, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * In microseconds, which both databases keep; a finer time would not give the same hash when read back. No entry is
     * older than the one before, whatever the clock says: else nobody could ask how things were at a time.
     */
    private Instant now(LedgerHead head) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return writtenAt(head.number()).filter(last -> last.isAfter(now)).orElse(now);
    }

    /** The number of the last committed entry; 0 for an empty ledger. What is cached under it is never stale. */
    @Transactional
    public long number() {
        return entityManager
                .createQuery("select h.number from LedgerHead h", Long.class)
                .getSingleResult();
    }

    /** When an entry was written; empty where there is none, as for the number 0 of an empty ledger. */
    @Transactional
    public Optional<Instant> writtenAt(long number) {
        return entityManager
                .createQuery("select e.recordedAt from LedgerEntry e where e.number = :number", Instant.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** At most {@code limit} entries behind number {@code after}, oldest first. */
    @Transactional
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

    /** The stamps of some entries by their numbers; one that is not there is missing. */
    @Transactional
    public Map<Long, LedgerStamp> stamps(Collection<Long> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery(
                                "select new org.claimboard.ledger.LedgerStamp(e.number, e.recordedAt, e.hash)"
                                        + " from LedgerEntry e where e.number in :numbers",
                                LedgerStamp.class)
                        .setParameter("numbers", numbers)
                        .getResultStream()
                        .collect(Collectors.toMap(LedgerStamp::number, Function.identity()));
    }

    /** What some entries say of their subjects after them, by their numbers. */
    @Transactional
    public Map<Long, String> afterStates(Collection<Long> numbers) {
        return entityManager
                .createQuery("select e.number, e.after from LedgerEntry e where e.number in :numbers", Object[].class)
                .setParameter("numbers", numbers)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** The numbers of the first and the last entry of some subjects, by subject. */
    @Transactional
    public Map<String, LedgerSpan> spans(Collection<String> subjects) {
        return subjects.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery(
                                "select new org.claimboard.ledger.LedgerSpan(e.subject, min(e.number), max(e.number))"
                                        + " from LedgerEntry e where e.subject in :subjects group by e.subject",
                                LedgerSpan.class)
                        .setParameter("subjects", subjects)
                        .getResultStream()
                        .collect(Collectors.toMap(LedgerSpan::subject, Function.identity()));
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

    /** The number of the last entry at or before a moment; 0 where there was none yet. */
    @Transactional
    public long numberAt(Instant moment) {
        return entityManager
                .createQuery(
                        "select coalesce(max(e.number), 0) from LedgerEntry e where e.recordedAt <= :moment",
                        Long.class)
                .setParameter("moment", moment)
                .getSingleResult();
    }

    /** One page of all entries, newest first. Numbers have no gaps, so a page is found without counting. */
    @Transactional
    public Page<LedgerRecord> page(PageRequest request) {
        long total = number();
        request.requireWithin(total);
        return new Page<>(before(total - request.offset() + 1, request.size()), request.page(), request.size(), total);
    }

    /** At most {@code limit} entries before number {@code before}, newest first. */
    @Transactional
    public List<LedgerRecord> before(long before, int limit) {
        return entityManager
                .createQuery("from LedgerEntry e where e.number < :before order by e.number desc", LedgerEntry.class)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(LedgerEntry::toRecord)
                .toList();
    }

    /** Walks the whole chain; empty where it is sound, else one sentence naming the first entry that is not. */
    public Optional<String> verify() {
        return verify(entries -> Optional.empty());
    }

    /**
     * Walks the whole chain, and lets somebody compare the entries with what they say, some hundred at a time.
     *
     * @param compare one sentence where something does not agree with an entry
     */
    @Transactional
    public Optional<String> verify(Function<List<LedgerRecord>, Optional<String>> compare) {
        LedgerHead head = entityManager.find(LedgerHead.class, LedgerHead.ONLY_ID);
        long end = head.number();
        String endHash = head.hash();
        long number = 0;
        String hash = GENESIS;
        while (number < end) {
            List<LedgerEntry> chunk = between(number + 1, Math.min(end, number + VERIFY_CHUNK));
            if (chunk.isEmpty()) {
                return Optional.of("The ledger ends at entry " + number + ", but its head says " + end + ".");
            }
            Optional<String> broken = firstBroken(chunk, number, hash)
                    .or(() -> compare.apply(
                            chunk.stream().map(LedgerEntry::toRecord).toList()));
            if (broken.isPresent()) {
                return broken;
            }
            LedgerEntry last = chunk.get(chunk.size() - 1);
            number = last.number();
            hash = last.hash();
            entityManager.clear();
        }
        return endHash.equals(hash)
                ? Optional.empty()
                : Optional.of("The head's hash is not that of entry " + number + ".");
    }

    /** Checks a stretch of the chain; empty where each entry is as it was written and follows the one before. */
    @Transactional
    public Optional<String> verify(long first, long last) {
        String hash = first <= 1
                ? GENESIS
                : between(first - 1, first - 1).stream()
                        .findFirst()
                        .map(LedgerEntry::hash)
                        .orElse("");
        return firstBroken(between(first, last), first - 1, hash);
    }

    private List<LedgerEntry> between(long first, long last) {
        return entityManager
                .createQuery(
                        "from LedgerEntry e where e.number between :first and :last order by e.number",
                        LedgerEntry.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    private static Optional<String> firstBroken(List<LedgerEntry> entries, long before, String hashBefore) {
        List<String> computed =
                entries.parallelStream().map(LedgerEntry::computeHash).toList();
        long number = before;
        String hash = hashBefore;
        for (int i = 0; i < entries.size(); i++) {
            LedgerEntry entry = entries.get(i);
            if (entry.number() != number + 1) {
                return Optional.of("Entry " + (number + 1) + " is missing.");
            }
            if (!entry.previousHash().equals(hash)) {
                return Optional.of("Entry " + entry.number() + " does not follow the one before it.");
            }
            if (!computed.get(i).equals(entry.hash())) {
                return Optional.of("Entry " + entry.number() + " was changed after it was written.");
            }
            number = entry.number();
            hash = entry.hash();
        }
        return Optional.empty();
    }

    /** The hash of the last entry; whoever keeps it elsewhere can tell later whether the chain is still the same. */
    @Transactional
    public String hash() {
        return entityManager
                .createQuery("select h.hash from LedgerHead h", String.class)
                .getSingleResult();
    }
}
