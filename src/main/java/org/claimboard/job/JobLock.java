package org.claimboard.job;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Until when a job is taken by some instance. */
@Entity
@Table(name = "job_lock")
class JobLock {
    @Id
    private String name;

    @Column(name = "held_until")
    private Instant heldUntil;

    protected JobLock() {}

    JobLock(String name, Instant heldUntil) {
        this.name = name;
        this.heldUntil = heldUntil;
    }
}
