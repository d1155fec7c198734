package org.claimboard.corpus;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimboard.claim.ClaimContent;
import org.claimboard.claim.ClaimContents;
import org.claimboard.claim.Origin;
import org.claimboard.claim.Provenance;
import org.claimboard.claim.StoredClaim;
import org.claimboard.extract.Extractor;
import org.claimboard.paper.PaperRecord;

/** What the present extractor reads in a paper, ready to be stored. */
@ApplicationScoped
class Reading {
    static final String ORIGIN_DETAIL = "extractor " + Extractor.VERSION;
    static final Provenance PROVENANCE = provenance("extract", "Read in the abstract.");

    private final Extractor extractor;
    private final ClaimContents contents;

    Reading(Extractor extractor, ClaimContents contents) {
        this.extractor = extractor;
        this.contents = contents;
    }

    List<ClaimContent> of(PaperRecord paper) {
        return extractor.extract(paper.title(), paper.abstractText()).claims().stream()
                .map(claim -> contents.of(claim, paper.abstractText()))
                .toList();
    }

    static Provenance provenance(String action, String reason) {
        return new Provenance(
                StoredClaim.EXTRACTOR_ACTOR + Extractor.VERSION, action, reason, Origin.EXTRACTED, ORIGIN_DETAIL);
    }
}
