package org.claimboard.correction;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimboard.claim.ClaimQueries;
import org.claimboard.claim.ClaimService;

/** Keeps a claim disputed while a correction of it waits for a decision, and tells against which revision that one is. */
@ApplicationScoped
class Disputes {
    private final ClaimService claims;
    private final ClaimQueries queries;
    private final CorrectionRepository corrections;

    Disputes(ClaimService claims, ClaimQueries queries, CorrectionRepository corrections) {
        this.claims = claims;
        this.queries = queries;
        this.corrections = corrections;
    }

    /** Marks the claim that a new correction is about. */
    void open(Correction correction, String actor) {
        claims.dispute(correction.claimId(), actor, "Correction " + correction.id() + " is open.");
        // The dispute itself may be a revision; only what comes after it makes the correction stale.
        lookedAt(correction);
    }

    /** Its sender has seen the claim as it is now; of a missing one there is nothing to see. */
    void lookedAt(Correction correction) {
        if (correction.claimId() != null) {
            correction.isAgainst(queries.detail(correction.claimId()).claim().revision());
        }
    }

    /** Keeps others from changing the claim until the transaction ends; returns its revision, none of a missing one. */
    Optional<Integer> hold(Long claimId) {
        return Optional.ofNullable(claimId).map(claims::hold);
    }

    /** Takes the mark from the claim of a correction that was closed, unless another one waits still. */
    void settle(Correction closed, String actor, String reason) {
        if (closed.claimId() != null && !isOpenBeside(closed)) {
            claims.settle(closed.claimId(), actor, reason);
        }
    }

    /** True where another correction of the same claim waits still. */
    boolean isOpenBeside(Correction correction) {
        return correction.claimId() != null && corrections.hasOpenBeside(correction.claimId(), correction.id());
    }
}
