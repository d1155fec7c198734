package org.claimboard.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.claimboard.paper.Paper;

/** A claim that somebody proposed and a moderator refused. */
@Entity
@Table(name = "refused_claim")
class RefusedClaim {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "refused_claim_seq")
    @SequenceGenerator(name = "refused_claim_seq", sequenceName = "refused_claim_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "paper_id")
    private Paper paper;

    @Column(name = "quote_start")
    private int quoteStart;

    @Column(name = "quote_end")
    private int quoteEnd;

    @Column(name = "value_text")
    private String valueText;

    private String metric;

    @Column(name = "ledger_number")
    private long ledgerNumber;

    protected RefusedClaim() {}

    RefusedClaim(Paper paper, ClaimContent content, long ledgerNumber) {
        this.paper = paper;
        this.quoteStart = content.quoteStart();
        this.quoteEnd = content.quoteEnd();
        this.valueText = content.valueText();
        this.metric = content.metric();
        this.ledgerNumber = ledgerNumber;
    }

    Tombstone tombstone() {
        return new Tombstone(quoteStart, quoteEnd, valueText, metric);
    }
}
