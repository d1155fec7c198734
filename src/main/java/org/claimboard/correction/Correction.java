package org.claimboard.correction;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;

import org.claimboard.paper.Paper;

/** A correction as it stands; what it said before its sender amended it is kept as {@link Amendment}s. */
@Entity
class Correction {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "correction_seq")
    @SequenceGenerator(name = "correction_seq", sequenceName = "correction_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    private CorrectionKind kind;

    @Enumerated(EnumType.STRING)
    private CorrectionStatus status;

    @Column(name = "claim_id")
    private Long claimId;

    @Column(name = "claim_revision")
    private Integer claimRevision;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "paper_id")
    private Paper paper;

    /** A list of {@link FieldChange} as JSON. */
    private String changes;

    @Column(name = "evidence_quote")
    private String evidenceQuote;

    @Column(name = "evidence_url")
    private String evidenceUrl;

    private String note;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    private int seconded;

    @Column(name = "seconded_at")
    private Instant secondedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    /** How long it was in the queue; null while it is. */
    @Column(name = "open_seconds")
    private Long openSeconds;

    protected Correction() {}

    Correction(CorrectionKind kind, Paper paper, String changes, CorrectionRequest request, Instant submittedAt) {
        this.kind = kind;
        this.status = CorrectionStatus.OPEN;
        this.paper = paper;
        this.claimId = request.claim();
        this.changes = changes;
        this.evidenceQuote = request.evidenceQuote();
        this.evidenceUrl = request.evidenceUrl();
        this.note = request.note();
        this.submittedAt = submittedAt;
    }

    /** Takes on another proposal; the caller keeps the one before. */
    void amend(CorrectionKind newKind, String newChanges, CorrectionRequest request) {
        this.kind = newKind;
        this.changes = newChanges;
        this.evidenceQuote = request.evidenceQuote();
        this.evidenceUrl = request.evidenceUrl();
        this.note = request.note();
    }

    /** Takes it out of the queue, by a decision or a withdrawal. */
    void close(CorrectionStatus outcome, Instant now) {
        this.status = outcome;
        this.closedAt = now;
        this.openSeconds = Duration.between(submittedAt, now).toSeconds();
    }

    /** One moderator agreed; another one has to. */
    void waitsForSecond() {
        this.status = CorrectionStatus.WAITING;
    }

    void isUndone() {
        this.status = CorrectionStatus.UNDONE;
    }

    /** Counts somebody else who sent the same. */
    void second(Instant now) {
        this.seconded++;
        this.secondedAt = now;
    }

    void isAgainst(int revision) {
        this.claimRevision = revision;
    }

    Long id() {
        return id;
    }

    CorrectionKind kind() {
        return kind;
    }

    CorrectionStatus status() {
        return status;
    }

    Long claimId() {
        return claimId;
    }

    Integer claimRevision() {
        return claimRevision;
    }

    Paper paper() {
        return paper;
    }

    String changes() {
        return changes;
    }

    String evidenceQuote() {
        return evidenceQuote;
    }

    String evidenceUrl() {
        return evidenceUrl;
    }

    String note() {
        return note;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    int seconded() {
        return seconded;
    }

    Instant closedAt() {
        return closedAt;
    }
}
