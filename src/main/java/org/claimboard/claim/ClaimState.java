package org.claimboard.claim;

/**
 * What a claim is at one revision.
 *
 * @param source null where it was read in an abstract
 */
record ClaimState(
        int revision,
        ClaimStatus status,
        Origin origin,
        String originDetail,
        ClaimContent content,
        ClaimSource source) {

    /** The same, taken off the boards. */
    ClaimState retracted() {
        return new ClaimState(revision, ClaimStatus.RETRACTED, origin, originDetail, content, source);
    }
}
