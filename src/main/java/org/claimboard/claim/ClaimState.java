package org.claimboard.claim;

/** What a claim is at one revision. */
record ClaimState(int revision, ClaimStatus status, Origin origin, String originDetail, ClaimContent content) {

    /** The same, taken off the boards. */
    ClaimState retracted() {
        return new ClaimState(revision, ClaimStatus.RETRACTED, origin, originDetail, content);
    }
}
