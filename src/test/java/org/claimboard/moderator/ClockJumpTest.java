package org.claimboard.moderator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A clock that is put right after it was far ahead: nobody keeps what that future gave, or waits for it. */
@QuarkusTest
class ClockJumpTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant FUTURE = NOW.plus(Duration.ofDays(4000));
    private static final int GUESSES = 10;

    @Inject
    EntityManager entityManager;

    @Inject
    ModerationConfig config;

    @Test
    void aSessionOfTheFutureIsNone() {
        String token =
                QuarkusTransaction.requiringNew().call(() -> sessions(FUTURE).open("anna"));
        String right =
                QuarkusTransaction.requiringNew().call(() -> sessions(NOW).open("anna"));

        assertThat(moderatorAt(NOW, token)).isFalse();
        assertThat(moderatorAt(NOW, right)).isTrue();
        assertThat(moderatorAt(NOW.minusSeconds(60), right)).isTrue();
    }

    @Test
    void whoHadToWaitInTheFutureNeedNotWaitForIt() {
        String name = "somebody in a hurry";
        for (int guess = 0; guess < GUESSES; guess++) {
            throttle(FUTURE).begin(name, "address of " + name);
        }
        assertThat(throttle(FUTURE).begin(name, "address of " + name)).isPresent();
        assertThat(throttle(NOW).begin(name, "address of " + name)).isEmpty();
    }

    private boolean moderatorAt(Instant now, String token) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sessions(now).moderator(token).isPresent());
    }

    private Sessions sessions(Instant now) {
        return new Sessions(entityManager, config, Clock.fixed(now, ZoneOffset.UTC));
    }

    private SignInThrottle throttle(Instant now) {
        return new SignInThrottle(entityManager, Clock.fixed(now, ZoneOffset.UTC));
    }
}
