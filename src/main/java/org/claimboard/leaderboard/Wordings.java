package org.claimboard.leaderboard;

import java.math.BigDecimal;

import org.claimboard.normalise.Form;
import org.claimboard.normalise.Interval;
import org.claimboard.normalise.Qualifier;
import org.claimboard.vocabulary.Metric;

/** The canonical values that a claim's wording leaves possible. */
@FunctionalInterface
interface Wordings {
    Interval interval(String valueText, Metric metric, Form form, BigDecimal low, BigDecimal high, Qualifier qualifier);
}
