package org.claimboard.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

/** One number that one paper reports as its own result, in its present revision. */
@Entity
class Claim {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "claim_seq")
    @SequenceGenerator(name = "claim_seq", sequenceName = "claim_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "paper_id")
    private Paper paper;

    private int revision;

    @Enumerated(EnumType.STRING)
    private ClaimStatus status;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column(name = "origin_detail")
    private String originDetail;

    @Embedded
    private ClaimContent content;

    /** Null where it was read in an abstract. */
    @Embedded
    private ClaimSource source;

    @Column(name = "source_row")
    private String sourceRow;

    protected Claim() {}

    Claim(Paper paper) {
        this.paper = paper;
    }

    /** The claim of a row of a foreign collection; {@code row} tells it from all others. */
    Claim(Paper paper, String row) {
        this.paper = paper;
        this.sourceRow = row;
    }

    /** Says where the next state is from; it stays until a newer row says otherwise. */
    void comesFrom(ClaimSource newSource) {
        this.source = newSource;
    }

    /** Takes on a new state as the next revision; the caller writes the revision and the ledger entry beside it. */
    void become(ClaimStatus newStatus, Origin newOrigin, String newOriginDetail, ClaimContent newContent) {
        this.revision++;
        this.status = newStatus;
        this.origin = newOrigin;
        this.originDetail = newOriginDetail;
        this.content = newContent;
    }

    ClaimState state() {
        return new ClaimState(revision, status, origin, originDetail, content, source);
    }

    Long id() {
        return id;
    }

    Paper paper() {
        return paper;
    }

    int revision() {
        return revision;
    }

    ClaimStatus status() {
        return status;
    }

    Origin origin() {
        return origin;
    }

    String originDetail() {
        return originDetail;
    }

    ClaimSource source() {
        return source;
    }

    String sourceRow() {
        return sourceRow;
    }

    ClaimContent content() {
        return content;
    }
}
