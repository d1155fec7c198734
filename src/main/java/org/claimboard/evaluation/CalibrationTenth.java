package org.claimboard.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How often the claims of one tenth of confidence are right.
 *
 * @param tenth 9 is a confidence of 0.9 and more, 0 one under 0.1
 * @param claims how many were given
 * @param right how many of them match strictly
 * @param meanConfidence what their confidence says about how many should
 */
public record CalibrationTenth(int tenth, int claims, int right, double meanConfidence) {

    /** Lies near {@code meanConfidence} where the confidence is honest; 0 where there are no claims. */
    @JsonProperty
    public double share() {
        return claims == 0 ? 0 : (double) right / claims;
    }

    /** "0.8 to 0.9". */
    public String range() {
        return tenth / 10.0 + " to " + (tenth + 1) / 10.0;
    }
}
