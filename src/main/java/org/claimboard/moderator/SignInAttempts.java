package org.claimboard.moderator;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How often signing in has failed for one name, or from one network address. */
@Entity
@Table(name = "sign_in_attempts")
class SignInAttempts {
    @Id
    private String subject;

    private int failures;

    @Column(name = "last_at")
    private Instant lastAt;

    @Column(name = "free_at")
    private Instant freeAt;

    protected SignInAttempts() {}

    SignInAttempts(String subject, Instant now) {
        this.subject = subject;
        this.lastAt = now;
        this.freeAt = now;
    }

    Instant freeAt() {
        return freeAt;
    }

    Instant lastAt() {
        return lastAt;
    }

    int failures() {
        return failures;
    }

    void begin(Instant now, int count, Duration wait) {
        this.failures = count;
        this.lastAt = now;
        this.freeAt = now.plus(wait);
    }

    /** The attempt that was counted was no failure. */
    void takeBack(Instant now) {
        this.failures = Math.max(0, failures - 1);
        this.freeAt = now;
    }
}
