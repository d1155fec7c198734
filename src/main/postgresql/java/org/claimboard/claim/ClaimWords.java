package org.claimboard.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** What a word is looked for in, of a claim and its paper together, in lower case. Triggers write it (V9). */
@Entity
@Immutable
@Table(name = "claim_words")
class ClaimWords {
    @Id
    @Column(name = "claim_id")
    private Long claimId;

    private String words;

    protected ClaimWords() {}
}
