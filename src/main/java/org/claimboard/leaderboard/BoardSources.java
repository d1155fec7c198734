package org.claimboard.leaderboard;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimboard.claim.BoardClaim;
import org.claimboard.claim.BoardClaims;
import org.claimboard.claim.ClaimQueries;
import org.claimboard.claim.ClaimRow;

/** Where boards read their claims in full: as they are, or as they were. */
@ApplicationScoped
class BoardSources {
    private final BoardClaims claims;
    private final ClaimQueries queries;
    private final FullClaims now = new Now();

    BoardSources(BoardClaims claims, ClaimQueries queries) {
        this.claims = claims;
        this.queries = queries;
    }

    FullClaims now() {
        return now;
    }

    FullClaims asOf(long ledgerNumber) {
        return new Then(ledgerNumber);
    }

    private final class Now implements FullClaims {
        @Override
        public List<ClaimRow> inFull(List<BoardClaim> wanted) {
            return claims.inFull(wanted);
        }

        @Override
        public List<ClaimRow> ofPapers(Collection<String> slugs) {
            return claims.ofPapers(slugs);
        }
    }

    private final class Then implements FullClaims {
        private final long ledgerNumber;

        Then(long ledgerNumber) {
            this.ledgerNumber = ledgerNumber;
        }

        @Override
        public List<ClaimRow> inFull(List<BoardClaim> wanted) {
            return claims.inFull(wanted);
        }

        @Override
        public List<ClaimRow> ofPapers(Collection<String> slugs) {
            return queries.ofPapersAsOf(slugs, ledgerNumber);
        }
    }
}
