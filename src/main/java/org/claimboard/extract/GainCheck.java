package org.claimboard.extract;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

import org.claimboard.normalise.Form;
import org.claimboard.normalise.Numeral;
import org.claimboard.normalise.Quantity;
import org.claimboard.normalise.Reading;
import org.claimboard.normalise.Rule;
import org.claimboard.normalise.Unit;
import org.claimboard.vocabulary.Metric;

/**
 * Checks a stated gain against the values before and after, where a sentence gives both.
 *
 * <p>"a 63.5% improvement in F1 (from 19.5 to 31.5)" can't be points, since those are 12; it is relative, and since 31.5
 * is 61.5% more than 19.5, the sentence contradicts itself.
 */
final class GainCheck {
    /** How many percentage points a rounded gain may lie from the one that the rounded values give. */
    private static final BigDecimal ROUNDING = BigDecimal.ONE;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int REACH = 30;

    private final Clause clause;
    private final String text;

    GainCheck(Clause clause, String text) {
        this.clause = clause;
        this.text = text;
    }

    /** The candidates of a sentence, ambiguous gains read as their values tell. */
    List<Candidate> check(List<Candidate> candidates) {
        List<Candidate> gains =
                candidates.stream().map(gain -> check(gain, candidates)).toList();
        return new FactorCheck(clause, text).check(gains);
    }

    private Candidate check(Candidate gain, List<Candidate> candidates) {
        boolean points = gain.reading().form() == Form.DELTA && gain.quantity().is(Unit.Kind.POINTS);
        if (!points && !gain.flags().contains(ClaimFlag.AMBIGUOUS)) {
            return gain;
        }
        return candidates.stream()
                .filter(other -> other.binding().metric().equals(gain.binding().metric())
                        && Math.abs(other.index() - gain.index()) < REACH)
                .map(other -> clause.quantity(other.index()))
                .filter(pair ->
                        pair.second().isPresent() && pair.first().value().signum() > 0)
                .findFirst()
                .flatMap(pair -> against(gain, pair))
                .orElse(gain);
    }

    private Optional<Candidate> against(Candidate gain, Quantity pair) {
        BigDecimal from = value(pair.first());
        BigDecimal to = value(pair.second().orElseThrow());
        BigDecimal points = to.subtract(from).abs();
        BigDecimal relative = points.multiply(HUNDRED).divide(from, MathContext.DECIMAL64);
        BigDecimal stated = gain.quantity().low();
        boolean isRelative = !gain.quantity().is(Unit.Kind.POINTS)
                && stated.subtract(relative)
                                .abs()
                                .compareTo(stated.subtract(points).abs())
                        < 0;
        BigDecimal off = stated.subtract(isRelative ? relative : points).abs();
        List<ClaimFlag> flags = off.compareTo(ROUNDING) > 0 ? List.of(ClaimFlag.CONTRADICTION) : List.of();
        if (!isRelative) {
            return Optional.of(gain.read(gain.rule(), gain.reading(), flags));
        }
        Metric metric = gain.binding().metric();
        Rule rule = metric.higherIsBetter() ? Rule.INCREASED_BY : Rule.REDUCED_BY;
        String written =
                text.substring(gain.quantity().valueStart(), gain.quantity().end());
        return Reading.of(rule, metric, gain.quantity(), written).map(reading -> gain.read(rule, reading, flags));
    }

    private static BigDecimal value(Numeral numeral) {
        return numeral.value();
    }
}
