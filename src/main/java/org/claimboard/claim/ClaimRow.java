package org.claimboard.claim;

import java.util.List;

/**
 * A claim with what boards need beside the shown fields.
 *
 * @param datasetId what board a delta or absolute claim belongs to; null is "not stated"
 * @param hardwareId node of the hardware tree; {@code not-stated} where none is named
 * @param flags ids of its flags, e.g. {@code ambiguous}
 */
public record ClaimRow(ClaimView claim, String datasetId, String hardwareId, List<String> flags) {
    static ClaimRow of(Claim claim) {
        ClaimContent content = claim.content();
        return new ClaimRow(ClaimView.of(claim), content.datasetId(), content.hardwareId(), flagIds(content));
    }

    static ClaimRow of(ClaimRevision revision) {
        ClaimContent content = revision.state().content();
        ClaimView view = ClaimView.of(revision.claimId(), revision.claim().paper(), revision.state());
        return new ClaimRow(view, content.datasetId(), content.hardwareId(), flagIds(content));
    }

    static List<String> flagIds(ClaimContent content) {
        return content.flags().isEmpty() ? List.of() : List.of(content.flags().split(","));
    }
}
