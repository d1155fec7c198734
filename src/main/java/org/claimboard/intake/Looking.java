package org.claimboard.intake;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.claimboard.claim.ImportedClaims;
import org.claimboard.claim.ImportedClaims.Effect;
import org.claimboard.claim.ImportedRow;
import org.claimboard.intake.PaperShelf.Shelved;
import org.claimboard.intake.read.PaperHint;
import org.claimboard.paper.PaperRecord;
import org.claimboard.paper.StoredPaper;

/** Says what storing would do. */
final class Looking implements ImportTarget {
    private final ImportedClaims claims;
    private final PaperShelf papers;

    Looking(ImportedClaims claims, PaperShelf papers) {
        this.claims = claims;
        this.papers = papers;
    }

    @Override
    public PaperShelf.Named named(Collection<PaperHint> hints) {
        return papers.find(hints);
    }

    @Override
    public List<Effect> rows(List<ImportedRow> rows) {
        return claims.effects(rows);
    }

    @Override
    public List<Shelved> papers(List<PaperRecord> records) {
        PaperIndex index = papers.index(records.stream().map(PaperIndex::hint).toList());
        return records.stream()
                .map(record -> {
                    Optional<StoredPaper> present = index.find(PaperIndex.hint(record));
                    Shelved.State state = PaperShelf.state(present);
                    return new Shelved(state, state == Shelved.State.KNOWN ? 0 : papers.claimsIn(record));
                })
                .toList();
    }

    @Override
    public boolean stores() {
        return false;
    }
}
