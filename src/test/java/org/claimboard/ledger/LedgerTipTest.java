package org.claimboard.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class LedgerTipTest {
    private static final int ASKERS = 8;
    private static final int ENTRIES = 40;

    @Inject
    Ledger ledger;

    @Inject
    LedgerTip tip;

    @Test
    void isNeverOlderThanTheQuestion() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(ASKERS);
        try {
            List<Future<Long>> seen = new ArrayList<>();
            for (int entry = 0; entry < ENTRIES; entry++) {
                long written = QuarkusTransaction.requiringNew()
                        .call(() -> ledger.append(new Change("test", "read", "test/tip", "For a test.", null, null)));
                List<Future<Long>> asked = new ArrayList<>();
                for (int asker = 0; asker < ASKERS; asker++) {
                    asked.add(threads.submit(
                            () -> tip.number().toCompletableFuture().get()));
                }
                for (Future<Long> one : asked) {
                    assertThat(one.get()).isGreaterThanOrEqualTo(written);
                }
                seen.addAll(asked);
            }
            assertThat(seen).hasSize(ASKERS * ENTRIES);
        } finally {
            threads.shutdownNow();
        }
    }
}
