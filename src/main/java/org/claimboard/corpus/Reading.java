package org.claimboard.corpus;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.claimboard.claim.ClaimBatch;
import org.claimboard.claim.ClaimContent;
import org.claimboard.claim.ClaimContents;
import org.claimboard.claim.Origin;
import org.claimboard.claim.Provenance;
import org.claimboard.claim.StoredClaim;
import org.claimboard.extract.Extractor;
import org.claimboard.paper.PaperRecord;
import org.claimboard.paper.StoredPaper;

/** What the present extractor reads in a paper, ready to be stored. */
@ApplicationScoped
public class Reading {
    static final String ORIGIN_DETAIL = "extractor " + Extractor.VERSION;
    static final Provenance PROVENANCE = provenance("extract", "Read in the abstract.");

    private final Extractor extractor;
    private final ClaimContents contents;
    private final ClaimBatch claims;

    Reading(Extractor extractor, ClaimContents contents, ClaimBatch claims) {
        this.extractor = extractor;
        this.contents = contents;
        this.claims = claims;
    }

    /** Adds what is read in stored papers, in the caller's transaction, and says how many claims that is of each. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Integer> store(List<StoredPaper> papers) {
        List<ClaimBatch.Proposal> proposals = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        for (StoredPaper paper : papers) {
            List<ClaimContent> read = of(paper.paper());
            read.forEach(content -> proposals.add(new ClaimBatch.Proposal(paper, content)));
            counts.add(read.size());
        }
        claims.propose(proposals, PROVENANCE);
        return counts;
    }

    /** How many claims are read in a paper. */
    public int count(PaperRecord paper) {
        return extractor.extract(paper.title(), paper.abstractText()).claims().size();
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
