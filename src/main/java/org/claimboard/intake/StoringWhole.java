package org.claimboard.intake;

import java.util.Collection;
import java.util.List;

import org.claimboard.claim.ImportedClaims;
import org.claimboard.claim.ImportedClaims.Effect;
import org.claimboard.claim.ImportedRow;
import org.claimboard.intake.read.PaperHint;
import org.claimboard.paper.PaperRecord;

/** Stores a file in one transaction until a value is refused; takes all of it back then, and only looks from there on. */
final class StoringWhole implements ImportTarget {
    private final ImportedClaims claims;
    private final PaperShelf papers;
    private final ImportTransactions.Whole whole;
    private final PaperShelf.Bringing by;
    private final Looking looking;

    StoringWhole(ImportedClaims claims, PaperShelf papers, ImportTransactions.Whole whole, PaperShelf.Bringing by) {
        this.claims = claims;
        this.papers = papers;
        this.whole = whole;
        this.by = by;
        this.looking = new Looking(claims, papers);
    }

    @Override
    public PaperShelf.Named named(Collection<PaperHint> hints) {
        return whole.isOpen() ? papers.findOrAdd(hints, by) : looking.named(hints);
    }

    @Override
    public List<Effect> rows(List<ImportedRow> rows) {
        return whole.isOpen() ? claims.store(rows, by.actor()) : looking.rows(rows);
    }

    @Override
    public List<PaperShelf.Shelved> papers(List<PaperRecord> records) {
        if (!whole.isOpen()) {
            return looking.papers(records);
        }
        List<PaperShelf.Shelved> shelved = papers.shelve(records, by);
        claims.release();
        return shelved;
    }

    @Override
    public void refused() {
        whole.takeBack();
    }

    @Override
    public boolean stores() {
        return whole.isOpen();
    }
}
