package org.claimboard.moderator;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** Somebody who may decide corrections. */
@Entity
class Moderator {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "moderator_seq")
    @SequenceGenerator(name = "moderator_seq", sequenceName = "moderator_seq")
    private Long id;

    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    private String issuer;

    private String subject;

    protected Moderator() {}

    Moderator(String name, String passwordHash, Instant createdAt) {
        this.name = name;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    /** One whom an issuer vouches for, who has no password here. */
    Moderator(Vouched vouched, Instant createdAt) {
        this(vouched.name(), null, createdAt);
        this.issuer = vouched.issuer();
        this.subject = vouched.subject();
    }

    void takesPassword(String newHash) {
        this.passwordHash = newHash;
    }

    void isRemoved(Instant at) {
        this.removedAt = at;
    }

    boolean isActive() {
        return removedAt == null;
    }

    String name() {
        return name;
    }

    boolean hasPassword() {
        return passwordHash != null;
    }

    String passwordHash() {
        return passwordHash;
    }

    Instant createdAt() {
        return createdAt;
    }
}
