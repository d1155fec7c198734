package org.claimboard.claim;

import java.util.List;

import org.claimboard.paper.PaperRecord;

/** A paper that nobody wrote, with its claims in the order of its abstract. */
record InventedPaper(PaperRecord paper, List<Invented> claims) {
    /**
     * One of its claims.
     *
     * @param source null where it stands in the abstract
     * @param status what it becomes; whatever a reader sees was published before
     */
    record Invented(ClaimContent content, ClaimSource source, ClaimStatus status) {
        boolean isImported() {
            return source != null;
        }

        /** How many revisions it has: one more where it was disputed or retracted after it was published. */
        int revisions() {
            return status == ClaimStatus.DISPUTED || status == ClaimStatus.RETRACTED ? 2 : 1;
        }
    }
}
