package org.claimboard.correction;

import java.util.List;
import java.util.Optional;

import org.claimboard.claim.ClaimView;
import org.claimboard.paper.Paper;

/**
 * A correction that was checked and could be stored as it is.
 *
 * @param claim the claim as it is; empty where one is missing
 * @param changes what would really change, with what follows from it
 * @param reading how the value as written reads; empty where it can't be read
 */
record Draft(
        CorrectionKind kind,
        Optional<ClaimView> claim,
        Paper paper,
        List<FieldChange> changes,
        Optional<ValueReading> reading,
        CorrectionRequest request) {
    Draft {
        changes = List.copyOf(changes);
    }
}
