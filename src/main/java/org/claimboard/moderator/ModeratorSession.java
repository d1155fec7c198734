package org.claimboard.moderator;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One sign-in that still holds. */
@Entity
@Table(name = "moderator_session")
class ModeratorSession {
    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "moderator_name")
    private String moderatorName;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected ModeratorSession() {}

    ModeratorSession(String tokenHash, String moderatorName, Instant openedAt) {
        this.tokenHash = tokenHash;
        this.moderatorName = moderatorName;
        this.openedAt = openedAt;
        this.seenAt = openedAt;
    }

    void isSeen(Instant at) {
        this.seenAt = at;
    }

    String moderatorName() {
        return moderatorName;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant seenAt() {
        return seenAt;
    }
}
