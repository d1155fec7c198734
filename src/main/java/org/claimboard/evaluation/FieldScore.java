package org.claimboard.evaluation;

/** In how many of the matched claims one field agrees. */
public record FieldScore(String field, int right, int matched) {

    public double share() {
        return matched == 0 ? 0 : (double) right / matched;
    }
}
