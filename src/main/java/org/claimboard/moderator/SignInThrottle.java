package org.claimboard.moderator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;

import org.claimboard.secret.SecretToken;

/**
 * Slows down whoever guesses passwords: after some failures the next attempt for the same name, or from the same
 * address, has to wait, twice as long each time.
 *
 * <p>An attempt counts as failed from its begin until it has succeeded, so that many at once are not counted too late. A
 * name waits a minute at most: guessing at a name must not keep its owner out.
 */
@ApplicationScoped
class SignInThrottle {
    private static final Limit OF_A_NAME = new Limit("name ", 5, Duration.ofMinutes(1));
    private static final Limit OF_AN_ADDRESS = new Limit("address ", 20, Duration.ofMinutes(15));
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);
    private static final int DOUBLINGS = 20;
    /** So far at most the clocks of two instances are apart. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private final EntityManager entityManager;
    private final Clock clock;

    SignInThrottle(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** @param free so many failures cost no wait */
    private record Limit(String prefix, int free, Duration longest) {
        Duration after(int failures) {
            if (failures < free) {
                return Duration.ZERO;
            }
            Duration wait = Duration.ofSeconds(1L << Math.min(failures - free, DOUBLINGS));
            return wait.compareTo(longest) > 0 ? longest : wait;
        }

        /** What is typed as a name may be a password by mistake, so it is not kept as it is. */
        String subject(String of) {
            return SecretToken.hash(prefix + of);
        }
    }

    /** Counts an attempt; returns how long it would have to wait, in which case nothing is counted. */
    Optional<Duration> begin(String name, String address) {
        Optional<Duration> wait = begin(address);
        return wait.isPresent() ? wait : begin(OF_A_NAME, name);
    }

    /** The same where nobody types a name. */
    Optional<Duration> begin(String address) {
        return begin(OF_AN_ADDRESS, address);
    }

    void succeeded(String address) {
        QuarkusTransaction.requiringNew().run(() -> takeBack(address));
    }

    /** Forgets the failures of the name; those of the address stay, or one account of one's own would clear them. */
    void succeeded(String name, String address) {
        QuarkusTransaction.requiringNew().run(() -> {
            takeBack(address);
            locked(OF_A_NAME.subject(name)).ifPresent(entityManager::remove);
        });
    }

    private void takeBack(String address) {
        locked(OF_AN_ADDRESS.subject(address)).ifPresent(attempts -> attempts.takeBack(now()));
    }

    private Optional<SignInAttempts> locked(String subject) {
        return Optional.ofNullable(entityManager.find(SignInAttempts.class, subject, LockModeType.PESSIMISTIC_WRITE));
    }

    private Optional<Duration> begin(Limit limit, String of) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> count(limit, of));
        } catch (PersistenceException | QuarkusTransactionException e) {
            // Another attempt wrote the first row at the same moment; now it is there.
            return QuarkusTransaction.requiringNew().call(() -> count(limit, of));
        }
    }

    private Optional<Duration> count(Limit limit, String of) {
        Instant now = now();
        String subject = limit.subject(of);
        SignInAttempts attempts = locked(subject).orElseGet(() -> first(subject, now));
        // A longer wait was never given: it was written while a clock was wrong.
        boolean waits = attempts.freeAt().isAfter(now)
                && !attempts.freeAt().isAfter(now.plus(limit.longest()).plus(CLOCKS_DIFFER));
        if (waits) {
            return Optional.of(Duration.between(now, attempts.freeAt()));
        }
        boolean forgotten = attempts.lastAt().plus(FORGOTTEN_AFTER).isBefore(now);
        int failures = forgotten ? 1 : attempts.failures() + 1;
        attempts.begin(now, failures, limit.after(failures));
        return Optional.empty();
    }

    private SignInAttempts first(String subject, Instant now) {
        forgetOld(now);
        SignInAttempts attempts = new SignInAttempts(subject, now);
        entityManager.persist(attempts);
        entityManager.flush();
        return attempts;
    }

    private void forgetOld(Instant now) {
        entityManager
                .createQuery("delete from SignInAttempts a where a.lastAt < :old")
                .setParameter("old", now.minus(FORGOTTEN_AFTER))
                .executeUpdate();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
