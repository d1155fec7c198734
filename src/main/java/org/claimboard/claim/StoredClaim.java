package org.claimboard.claim;

/**
 * A claim as it is kept, for whoever reads its abstract anew.
 *
 * @param decidedByPerson true where anybody but the extractor ever changed, confirmed, disputed or retracted it
 */
public record StoredClaim(long id, ClaimStatus status, ClaimContent content, boolean decidedByPerson) {
    /** What the names of all extractor versions begin with where they act in the ledger. */
    public static final String EXTRACTOR_ACTOR = "extractor/";
}
