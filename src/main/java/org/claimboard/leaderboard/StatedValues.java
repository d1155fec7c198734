package org.claimboard.leaderboard;

import java.math.BigDecimal;
import java.util.Optional;

import org.claimboard.normalise.Form;
import org.claimboard.normalise.Interval;
import org.claimboard.normalise.Qualifier;
import org.claimboard.vocabulary.Metric;

/** Takes the numbers as they stand, without the looseness of rounding. */
final class StatedValues implements Wordings {
    @Override
    public Interval interval(
            String valueText, Metric metric, Form form, BigDecimal low, BigDecimal high, Qualifier qualifier) {
        return new Interval(Optional.of(low), qualifier == Qualifier.AT_LEAST ? Optional.empty() : Optional.of(high));
    }
}
