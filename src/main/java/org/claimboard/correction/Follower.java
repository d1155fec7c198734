package org.claimboard.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Who holds the secret link of a correction, and where they may be written to. */
@Entity
@Table(name = "correction_follower")
class Follower {
    @Id
    @Column(name = "correction_id")
    private Long correctionId;

    @Column(name = "token_hash")
    private String tokenHash;

    private String contact;

    protected Follower() {}

    Follower(long correctionId, String tokenHash, String contact) {
        this.correctionId = correctionId;
        this.tokenHash = tokenHash;
        this.contact = contact;
    }

    long correctionId() {
        return correctionId;
    }

    /** Null where none was given, and after it was deleted. */
    String contact() {
        return contact;
    }

    void reachableAt(String newContact) {
        this.contact = newContact;
    }
}
