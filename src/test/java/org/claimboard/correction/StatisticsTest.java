package org.claimboard.correction;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.claimboard.paper.Paper;

import static org.assertj.core.api.Assertions.assertThat;

/** Each test begins with an empty desk, and its transaction is taken back. */
@QuarkusTest
class StatisticsTest {
    private static final Instant SENT = Instant.parse("2026-03-01T10:00:00Z");

    @Inject
    Statistics statistics;

    @Inject
    EntityManager entityManager;

    void emptyTheDesk() {
        for (String entity : new String[] {"Decision", "Follower", "Amendment", "Correction"}) {
            entityManager.createQuery("delete from " + entity).executeUpdate();
        }
    }

    @Test
    @TestTransaction
    void anEmptyDeskHasNoTimes() {
        emptyTheDesk();
        assertThat(statistics.now()).isEqualTo(new CorrectionStatistics(0, null, 0, 0, 0, 0, null, null));
    }

    @Test
    @TestTransaction
    void takesTheMiddleOfAllDecisionsAndNoneOfWhatWasWithdrawn() {
        emptyTheDesk();
        closed(CorrectionStatus.ACCEPTED, 1);
        closed(CorrectionStatus.ACCEPTED, 2);
        closed(CorrectionStatus.REFUSED, 10);
        closed(CorrectionStatus.WITHDRAWN, 100);
        sent(SENT.plus(5, ChronoUnit.DAYS));
        sent(SENT.plus(3, ChronoUnit.DAYS));

        CorrectionStatistics now = statistics.now();

        assertThat(now.open()).isEqualTo(2);
        assertThat(now.oldestOpen()).isEqualTo(SENT.plus(3, ChronoUnit.DAYS));
        assertThat(now.medianSecondsToDecision()).isEqualTo(Duration.ofHours(2).toSeconds());
        assertThat(now.acceptedShare()).isEqualTo(2.0 / 3);
        assertThat(now.withdrawn()).isEqualTo(1);
    }

    @Test
    @TestTransaction
    void anEvenNumberOfDecisionsHasItsMedianBetweenTwo() {
        emptyTheDesk();
        closed(CorrectionStatus.ACCEPTED, 1);
        closed(CorrectionStatus.REFUSED, 2);
        assertThat(statistics.now().medianSecondsToDecision()).isEqualTo(5400);
    }

    private Correction sent(Instant at) {
        Paper paper = entityManager
                .createQuery("from Paper p", Paper.class)
                .setMaxResults(1)
                .getSingleResult();
        Correction correction = new Correction(
                CorrectionKind.MISSING_CLAIM,
                paper,
                "[]",
                new CorrectionRequest("missing-claim", null, null, null, null, null, null, null),
                at);
        entityManager.persist(correction);
        return correction;
    }

    private void closed(CorrectionStatus outcome, int hours) {
        sent(SENT).close(outcome, SENT.plus(hours, ChronoUnit.HOURS));
        entityManager.flush();
    }
}
