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

/** What a correction said until its sender amended it. */
@Entity
@Table(name = "correction_amendment")
class Amendment {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "correction_amendment_seq")
    @SequenceGenerator(name = "correction_amendment_seq", sequenceName = "correction_amendment_seq")
    private Long id;

    @Column(name = "correction_id")
    private long correctionId;

    @Column(name = "amended_at")
    private Instant amendedAt;

    @Enumerated(EnumType.STRING)
    private CorrectionKind kind;

    private String changes;

    @Column(name = "evidence_quote")
    private String evidenceQuote;

    @Column(name = "evidence_url")
    private String evidenceUrl;

    private String note;

    protected Amendment() {}

    Amendment(Correction before, Instant amendedAt) {
        this.correctionId = before.id();
        this.amendedAt = amendedAt;
        this.kind = before.kind();
        this.changes = before.changes();
        this.evidenceQuote = before.evidenceQuote();
        this.evidenceUrl = before.evidenceUrl();
        this.note = before.note();
    }

    Long id() {
        return id;
    }

    Instant amendedAt() {
        return amendedAt;
    }

    CorrectionKind kind() {
        return kind;
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
}
