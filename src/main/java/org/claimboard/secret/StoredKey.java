package org.claimboard.secret;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A key that all instances share. */
@Entity
@Table(name = "server_key")
class StoredKey {
    @Id
    private String name;

    private String secret;

    @Column(name = "made_at")
    private Instant madeAt;

    protected StoredKey() {}

    StoredKey(String name, String secret, Instant madeAt) {
        this.name = name;
        this.secret = secret;
        this.madeAt = madeAt;
    }

    String secret() {
        return secret;
    }
}
