package org.claimboard.intake;

import java.util.Collection;
import java.util.List;

import org.claimboard.claim.ImportedClaims;
import org.claimboard.claim.ImportedClaims.Effect;
import org.claimboard.claim.ImportedRow;
import org.claimboard.intake.read.PaperHint;
import org.claimboard.paper.PaperRecord;

/** Stores each batch in a transaction of its own; between two of them others may change claims. */
final class Storing implements ImportTarget {
    private final ImportedClaims claims;
    private final PaperShelf papers;
    private final ImportTransactions transactions;
    private final PaperShelf.Bringing by;

    Storing(ImportedClaims claims, PaperShelf papers, ImportTransactions transactions, PaperShelf.Bringing by) {
        this.claims = claims;
        this.papers = papers;
        this.transactions = transactions;
        this.by = by;
    }

    @Override
    public PaperShelf.Named named(Collection<PaperHint> hints) {
        return transactions.batch(() -> papers.findOrAdd(hints, by));
    }

    @Override
    public List<Effect> rows(List<ImportedRow> rows) {
        return transactions.batch(() -> claims.store(rows, by.actor()));
    }

    @Override
    public List<PaperShelf.Shelved> papers(List<PaperRecord> records) {
        return transactions.batch(() -> papers.shelve(records, by));
    }

    @Override
    public boolean stores() {
        return true;
    }
}
