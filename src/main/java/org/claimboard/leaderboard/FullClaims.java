package org.claimboard.leaderboard;

import java.util.Collection;
import java.util.List;

import org.claimboard.claim.BoardClaim;
import org.claimboard.claim.ClaimRow;

/** Where the claims of a board are read in full, for those of its lines that somebody looks at. */
public interface FullClaims {
    /** In the order of the claims given, each at the revision that stands on the board. */
    List<ClaimRow> inFull(List<BoardClaim> claims);

    /** The shown claims of some papers, by their slugs. */
    List<ClaimRow> ofPapers(Collection<String> slugs);
}
