package org.claimboard.claim;

/**
 * Who changes a claim, and why.
 *
 * @param actor as the ledger names them: {@code extractor/1}, {@code curator}
 * @param action what is done, one word: {@code extract}, {@code curate}, {@code retract}
 * @param reason for readers
 * @param origin where the wording comes from
 * @param originDetail the extractor's version, the file, the correction: what one needs to find it
 */
public record Provenance(String actor, String action, String reason, Origin origin, String originDetail) {

    /** The same change for another reason. */
    Provenance because(String otherReason) {
        return new Provenance(actor, action, otherReason, origin, originDetail);
    }
}
