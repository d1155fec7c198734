package org.claimboard.correction;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One thing that one moderator said about one correction; never changed. */
@Entity
@Table(name = "correction_decision")
class Decision {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "correction_decision_seq")
    @SequenceGenerator(name = "correction_decision_seq", sequenceName = "correction_decision_seq")
    private Long id;

    @Column(name = "correction_id")
    private long correctionId;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String moderator;

    private String reason;

    /** What was decided about, which may differ from what was sent: a list of {@link FieldChange} as JSON. */
    private String changes;

    @Column(name = "claim_id")
    private Long claimId;

    @Column(name = "claim_revision")
    private Integer claimRevision;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Decision() {}

    Decision(Correction correction, Verdict verdict, String moderator, String reason, Instant decidedAt) {
        this.correctionId = correction.id();
        this.verdict = verdict;
        this.moderator = moderator;
        this.reason = reason;
        this.changes = correction.changes();
        this.claimId = correction.claimId();
        this.claimRevision = correction.claimRevision();
        this.decidedAt = decidedAt;
    }

    /** @param revision of the claim that was looked at, or that followed from the decision; null where there is none */
    Decision about(String decidedChanges, Long claim, Integer revision) {
        this.changes = decidedChanges;
        this.claimId = claim;
        this.claimRevision = revision;
        return this;
    }

    Long id() {
        return id;
    }

    long correctionId() {
        return correctionId;
    }

    Verdict verdict() {
        return verdict;
    }

    String moderator() {
        return moderator;
    }

    String changes() {
        return changes;
    }

    String reason() {
        return reason;
    }

    Long claimId() {
        return claimId;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    Integer claimRevision() {
        return claimRevision;
    }

    DecisionView view() {
        return new DecisionView(
                verdict.id(), moderator, reason, FieldChange.read(changes), claimId, claimRevision, decidedAt);
    }
}
