package org.claimboard.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ClockJumpTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    EntityManager entityManager;

    @Test
    void aJobThatWasTakenInTheFutureRunsAgainWhenTheClockIsRight() {
        Instant now = Instant.parse("2026-03-01T12:00:00Z");
        AtomicInteger runs = new AtomicInteger();

        assertThat(at(now.plus(Duration.ofDays(4000))).run("jump", HOUR, runs::incrementAndGet))
                .isTrue();
        assertThat(at(now).run("jump", HOUR, runs::incrementAndGet)).isTrue();
        assertThat(at(now.plusSeconds(60)).run("jump", HOUR, runs::incrementAndGet))
                .isFalse();
        assertThat(runs).hasValue(2);
    }

    @Test
    void aJobThatAnInstanceWithAFasterClockTookIsTaken() {
        Instant now = Instant.parse("2026-03-01T12:00:00Z");

        assertThat(at(now.plus(Duration.ofMinutes(3))).run("skew", HOUR, () -> {}))
                .isTrue();
        assertThat(at(now).run("skew", HOUR, () -> {})).isFalse();
    }

    private Jobs at(Instant now) {
        return new Jobs(entityManager, Clock.fixed(now, ZoneOffset.UTC));
    }
}
