package org.claimboard.moderator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.claimboard.secret.SecretToken;

/** Opens, finds and ends the sessions of moderators. */
@ApplicationScoped
public class Sessions {
    /** So often at most a session's last use is written down. */
    private static final Duration GRAIN = Duration.ofMinutes(1);

    /** So far at most the clocks of two instances are apart. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private final EntityManager entityManager;
    private final ModerationConfig config;
    private final Clock clock;

    Sessions(EntityManager entityManager, ModerationConfig config, Clock clock) {
        this.entityManager = entityManager;
        this.config = config;
        this.clock = clock;
    }

    /** Returns the secret that the moderator's browser keeps. */
    @Transactional
    public String open(String moderatorName) {
        Instant now = now();
        entityManager
                .createQuery("delete from ModeratorSession s where s.openedAt < :opened or s.seenAt < :seen")
                .setParameter("opened", now.minus(config.sessionLongest()))
                .setParameter("seen", now.minus(config.sessionIdle()))
                .executeUpdate();
        String token = SecretToken.create();
        entityManager.persist(new ModeratorSession(SecretToken.hash(token), moderatorName, now));
        return token;
    }

    /** The same for a browser that may still hold the secret of an earlier session, which ends. */
    @Transactional
    public String open(String moderatorName, Optional<String> earlier) {
        earlier.ifPresent(this::close);
        return open(moderatorName);
    }

    /** The moderator whose session this is; empty where it has ended or never was. */
    @Transactional
    Optional<String> moderator(String token) {
        ModeratorSession session = entityManager.find(ModeratorSession.class, SecretToken.hash(token));
        Instant now = now();
        if (session == null || !isOpen(session, now)) {
            return Optional.empty();
        }
        if (session.seenAt().plus(GRAIN).isBefore(now)) {
            session.isSeen(now);
        }
        return Optional.of(session.moderatorName());
    }

    /** A session from the future was opened while a clock was wrong, and would not end before that future came. */
    private boolean isOpen(ModeratorSession session, Instant now) {
        return !session.openedAt().plus(config.sessionLongest()).isBefore(now)
                && !session.seenAt().plus(config.sessionIdle()).isBefore(now)
                && session.openedAt().minus(CLOCKS_DIFFER).isBefore(now);
    }

    @Transactional
    public void close(String token) {
        entityManager
                .createQuery("delete from ModeratorSession s where s.tokenHash = :hash")
                .setParameter("hash", SecretToken.hash(token))
                .executeUpdate();
    }

    @Transactional
    void closeAllOf(String moderatorName) {
        entityManager
                .createQuery("delete from ModeratorSession s where s.moderatorName = :name")
                .setParameter("name", moderatorName)
                .executeUpdate();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
