package org.claimboard.claim;

import java.util.Optional;

/**
 * What one entry of the ledger changed about the boards that one claim stands on.
 *
 * @param ledgerNumber of that entry
 * @param before where it stood; empty for a new claim
 * @param after where it stands since
 * @param redated true where its paper was described anew, so that nobody knows its date before
 */
public record BoardChange(long ledgerNumber, long claim, Optional<Stand> before, Stand after, boolean redated) {

    /**
     * Where a claim stands.
     *
     * @param counted the claim as if it were counted by itself
     * @param status drafts stand on no board, retracted claims are not counted
     */
    public record Stand(BoardCount counted, ClaimStatus status) {
        public boolean isShown() {
            return ClaimFilter.SHOWN.contains(status);
        }

        /** The task and metric whose boards list it; empty for a draft, and where no task is stated. */
        public Optional<BoardKey> key() {
            return status == ClaimStatus.DRAFT || counted.task() == null
                    ? Optional.empty()
                    : Optional.of(new BoardKey(counted.task(), counted.metric()));
        }
    }
}
