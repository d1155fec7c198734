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
import jakarta.persistence.Table;

/** One immutable version of a claim, tied to the ledger entry that made it. */
@Entity
@Table(name = "claim_revision")
class ClaimRevision {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "claim_revision_seq")
    @SequenceGenerator(name = "claim_revision_seq", sequenceName = "claim_revision_seq")
    private Long id;

    @Column(name = "claim_id")
    private long claimId;

    /** The same claim, to be read along with a revision. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id", insertable = false, updatable = false)
    private Claim claim;

    private int revision;

    @Column(name = "ledger_number")
    private long ledgerNumber;

    @Enumerated(EnumType.STRING)
    private ClaimStatus status;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column(name = "origin_detail")
    private String originDetail;

    @Embedded
    private ClaimContent content;

    @Embedded
    private ClaimSource source;

    protected ClaimRevision() {}

    ClaimRevision(Claim claim, long ledgerNumber) {
        this.claimId = claim.id();
        this.revision = claim.revision();
        this.ledgerNumber = ledgerNumber;
        this.status = claim.status();
        this.origin = claim.origin();
        this.originDetail = claim.originDetail();
        this.content = claim.content();
        this.source = claim.source();
    }

    Claim claim() {
        return claim;
    }

    long claimId() {
        return claimId;
    }

    long ledgerNumber() {
        return ledgerNumber;
    }

    ClaimState state() {
        return new ClaimState(revision, status, origin, originDetail, content, source);
    }
}
