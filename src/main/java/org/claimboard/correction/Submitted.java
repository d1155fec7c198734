package org.claimboard.correction;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * What a sender gets to know.
 *
 * @param correction the correction; an older one where it proposes the same
 * @param followToken the word that follows, amends and withdraws it, told this once; null where the correction is an older
 *     one
 * @param joined true where the same was proposed before, so that this was counted with it and not stored
 */
public record Submitted(@JsonUnwrapped CorrectionView correction, String followToken, boolean joined) {

    /** Where the sender's page is; null where the correction is an older one. */
    @JsonProperty("followPath")
    public String followPath() {
        return followToken == null ? null : "/corrections/follow/" + followToken;
    }
}
