package org.claimboard.intake;

import java.util.Collection;
import java.util.List;

import org.claimboard.claim.ImportedClaims.Effect;
import org.claimboard.claim.ImportedRow;
import org.claimboard.intake.read.PaperHint;
import org.claimboard.paper.PaperRecord;

/** What becomes of what is found in a file: stored, or only looked up. */
interface ImportTarget {
    /** The papers that numbers are about. */
    PaperShelf.Named named(Collection<PaperHint> hints);

    List<Effect> rows(List<ImportedRow> rows);

    /** Papers with their abstracts. */
    List<PaperShelf.Shelved> papers(List<PaperRecord> papers);

    /** False where it only looks. */
    boolean stores();

    /** Is told that a value was refused. */
    default void refused() {}
}
