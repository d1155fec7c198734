package org.claimboard.evaluation;

/**
 * How many claims a person read, how many the extractor gave, and how many of both are the same.
 *
 * @param hits at most the smaller of the other two
 */
public record Tally(int hits, int gold, int predicted) {

    /** The share of what was given that is right; 0 where nothing was given. */
    public double precision() {
        return predicted == 0 ? 0 : (double) hits / predicted;
    }

    /** The share of what there is that was found; 0 where there is nothing. */
    public double recall() {
        return gold == 0 ? 0 : (double) hits / gold;
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    Tally plus(Tally other) {
        return new Tally(hits + other.hits, gold + other.gold, predicted + other.predicted);
    }
}
