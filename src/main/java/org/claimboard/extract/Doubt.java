package org.claimboard.extract;

/**
 * What can be missing from the evidence for a claim, and how much it takes from the confidence, in log-odds.
 *
 * <p>The weights come from a logistic regression on claims that were read by hand. Papers that nobody had tuned the
 * extractor on counted three times as much, and the others had an intercept of their own, so that the numbers are those
 * of a paper never seen before, as far as 71 claims of such papers can tell. No weight may be above zero, and each is
 * drawn to -0.4, which decides for what is rare.
 */
enum Doubt {
    /** Several metrics share the words ("speedup"), and the words around them chose one. */
    SHARED_CUE(-1.9),
    /** In addition, no word of the metric chosen ("training", "decoding") stands near them. */
    NO_PHASE_NEAR(-0.7),
    /** No words name the metric: its unit, its dataset or the kind of comparison does. */
    METRIC_NOT_NAMED(-0.5),
    /** The words for the metric stand further from the number than a short phrase is long. */
    DISTANT_CUE(-0.3),
    /** The words for another metric stand between the number and the words that were taken. */
    RIVAL_CUE(-0.9),
    /** The metric is that of the number before it in a list. */
    CONTINUED_LIST(-0.1),
    /** Four numbers or more share the sentence. */
    CROWDED_SENTENCE(-0.1),
    /** The number has no unit. */
    BARE_NUMBER(-1.0),
    /** A value behind "compared with", "outperforming" or "in contrast" may be that of the baseline. */
    BEHIND_COMPARISON(-1.3),
    /** A gain over nothing that is named. */
    NO_BASELINE(-0.5),
    /** Nothing names the system that the claim is about. */
    NO_SYSTEM(-0.8),
    /** Neither "we", nor "our", nor a word of achieving or showing, nor the system's name stands in the sentence. */
    NOT_OWN_WORDS(-0.2),
    /** A percent of a percentage, which may be points or relative. */
    AMBIGUOUS_PERCENT(-0.1),
    /** The abstract's own figures disagree. */
    CONTRADICTION(-0.4);

    private final double weight;

    Doubt(double weight) {
        this.weight = weight;
    }

    /** At most zero. */
    double weight() {
        return weight;
    }
}
