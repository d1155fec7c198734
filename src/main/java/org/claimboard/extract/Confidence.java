package org.claimboard.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/**
 * How likely a claim is right in metric, form and value: a number above 0 and below 1 with two decimals.
 *
 * <p>Of the claims with 0.80, four of five should be right on papers that the extractor was not developed on; on those
 * that it was developed on, more are. It starts from a claim without any {@link Doubt} and each doubt takes its part
 * away, so that less evidence never makes a claim surer. What stands around the value (system, dataset, hardware …) may be
 * wrong all the same.
 */
final class Confidence {
    /** The log-odds of a claim without a doubt. */
    static final double UNDOUBTED = 2.9;

    /** Nobody is sure of anything. */
    private static final BigDecimal MOST = new BigDecimal("0.99");

    private static final BigDecimal LEAST = new BigDecimal("0.01");

    private Confidence() {}

    static BigDecimal of(Set<Doubt> doubts) {
        double logOdds = UNDOUBTED;
        for (Doubt doubt : Doubt.values()) {
            logOdds += doubts.contains(doubt) ? doubt.weight() : 0;
        }
        // StrictMath: the same number on every machine.
        double share = 1 / (1 + StrictMath.exp(-logOdds));
        return BigDecimal.valueOf(share)
                .setScale(2, RoundingMode.HALF_UP)
                .min(MOST)
                .max(LEAST);
    }
}
