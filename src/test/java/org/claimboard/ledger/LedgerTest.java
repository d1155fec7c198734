package org.claimboard.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.claimboard.bulk.Bulk;
import org.claimboard.replica.SeenNumber;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class LedgerTest {
    @Inject
    Ledger ledger;

    @Inject
    EntityManager entityManager;

    @Inject
    Bulk bulk;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Test
    void numbersEntriesWithoutGapsWhileManyAppendAtOnce() throws Exception {
        long before = number();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Long>> appended = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String subject = "test/" + i;
            appended.add(threads.submit(() -> append(subject)));
        }
        List<Long> numbers = new ArrayList<>();
        for (Future<Long> entry : appended) {
            numbers.add(entry.get());
        }
        threads.shutdown();

        assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number > before);
        assertThat(number()).isEqualTo(before + 40);
        assertThat(ledger.verify()).isEmpty();
    }

    @Test
    void noEntryIsOlderThanTheOneBeforeWhenTheClockIsPutBack() {
        long first = append("test/clock");
        Ledger late = new Ledger(
                entityManager,
                bulk,
                Clock.fixed(Instant.parse("2001-01-01T00:00:00Z"), ZoneOffset.UTC),
                transaction,
                new SeenNumber());
        long second = QuarkusTransaction.requiringNew().call(() -> late.append(change("test/clock")));

        assertThat(second).isGreaterThan(first);
        assertThat(ledger.writtenAt(second).orElseThrow())
                .isAfterOrEqualTo(ledger.writtenAt(first).orElseThrow());
        assertThat(ledger.verify()).isEmpty();
    }

    @Test
    void aTransactionThatFailsLeavesNoEntry() {
        long before = number();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                ledger.append(change("test/fails"));
                throw new IllegalStateException("the work beside the entry failed");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessageContaining("failed");
        }
        assertThat(number()).isEqualTo(before);
        assertThat(ledger.of("test/fails")).isEmpty();
    }

    @Test
    void namesAnEntryThatWasChangedBehindItsBack() {
        long number = append("test/tampered");
        try {
            setReason(number, "another reason");
            assertThat(ledger.verify()).contains("Entry " + number + " was changed after it was written.");
        } finally {
            setReason(number, "because");
        }
        assertThat(ledger.verify()).isEmpty();
    }

    @Test
    void givesTheEntriesBehindANumberInOrder() {
        long first = append("test/feed");
        long second = append("test/feed");
        assertThat(ledger.after(first - 1, 2)).extracting(LedgerRecord::number).containsExactly(first, second);
        assertThat(ledger.of("test/feed")).hasSizeGreaterThanOrEqualTo(2);
    }

    private long append(String subject) {
        return QuarkusTransaction.requiringNew().call(() -> ledger.append(change(subject)));
    }

    private long number() {
        return QuarkusTransaction.requiringNew().call(ledger::number);
    }

    private void setReason(long number, String reason) {
        QuarkusTransaction.requiringNew().run(() -> entityManager
                .createNativeQuery("update ledger_entry set reason = ?1 where entry_number = ?2")
                .setParameter(1, reason)
                .setParameter(2, number)
                .executeUpdate());
    }

    private static Change change(String subject) {
        return new Change("tester", "test", subject, "because", null, "{}");
    }
}
