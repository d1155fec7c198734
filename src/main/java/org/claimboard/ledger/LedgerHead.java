package org.claimboard.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that knows the last entry. Appending locks it, so that entries are numbered in commit order, gapless. */
@Entity
@Table(name = "ledger_head")
class LedgerHead {
    static final int ONLY_ID = 1;

    @Id
    private int id;

    @Column(name = "entry_number")
    private long number;

    @Column(name = "entry_hash")
    private String hash;

    long number() {
        return number;
    }

    String hash() {
        return hash;
    }

    void advanceTo(LedgerEntry entry) {
        this.number = entry.number();
        this.hash = entry.hash();
    }
}
