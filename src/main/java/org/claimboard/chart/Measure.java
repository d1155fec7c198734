package org.claimboard.chart;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Stream;

import org.claimboard.claim.BoardClaim;
import org.claimboard.claim.ClaimView;
import org.claimboard.leaderboard.BoardRow;
import org.claimboard.normalise.Form;
import org.claimboard.vocabulary.Metric;

/**
 * What an axis measures, and in which unit.
 *
 * @param canonical the unit in which the claims' values are stored
 * @param unit of the axis's numbers; on a logarithmic axis the canonical one
 * @param logarithmic true where values spread over more than two decades
 */
record Measure(Metric metric, Form form, String canonical, ChartUnit unit, boolean logarithmic) {
    private static final BigDecimal TWO_DECADES = BigDecimal.valueOf(100);

    /** @param numbers all that are to be drawn, in the canonical unit */
    static Measure of(Metric metric, Form form, String canonical, Collection<BigDecimal> numbers) {
        BigDecimal largest =
                numbers.stream().map(BigDecimal::abs).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        boolean wide = isWide(form, numbers, largest);
        ChartUnit unit = wide && form == Form.ABSOLUTE
                ? ChartUnit.canonical(canonical)
                : ChartValues.unit(form, canonical, largest);
        return new Measure(metric, form, canonical, unit, wide);
    }

    /** Every number that a bar or point of some rows may need. */
    static Stream<BigDecimal> numbers(BoardRow row) {
        return Stream.concat(Stream.of(row.claim().low(), row.claim().high()), row.interval().low().stream());
    }

    private static boolean isWide(Form form, Collection<BigDecimal> numbers, BigDecimal largest) {
        BigDecimal least = numbers.stream().reduce(form == Form.RATIO ? BigDecimal.ONE : largest, BigDecimal::min);
        return form != Form.DELTA && least.signum() > 0 && largest.compareTo(least.multiply(TWO_DECADES)) > 0;
    }

    boolean biggerIsBetter() {
        return form == Form.RATIO || metric.higherIsBetter();
    }

    /** The end of a claim's range that is drawn: the better one where it is as advertised, else the cautious one. */
    BigDecimal end(ClaimView claim, boolean advertised) {
        return biggerIsBetter() == advertised ? claim.high() : claim.low();
    }

    BigDecimal end(BoardClaim claim, boolean advertised) {
        return biggerIsBetter() == advertised ? claim.high() : claim.low();
    }

    double in(BigDecimal canonicalValue) {
        return unit.in(canonicalValue).doubleValue();
    }

    /** Where bars start: 1 for a factor, else 0. */
    double origin() {
        return form == Form.RATIO ? 1 : 0;
    }

    boolean isWorse(ClaimView claim) {
        return switch (form) {
            case RATIO -> claim.high().compareTo(BigDecimal.ONE) < 0;
            case DELTA ->
                biggerIsBetter() ? claim.high().signum() < 0 : claim.low().signum() > 0;
            case ABSOLUTE -> false;
        };
    }

    /** "Top-1 accuracy", "Inference latency: improvement over the baseline (1× is no change)". */
    String axisLabel() {
        String label =
                switch (form) {
                    case RATIO -> metric.name() + ": improvement over the baseline (1× is no change)";
                    case DELTA -> metric.name() + ": difference from the baseline" + inUnit();
                    case ABSOLUTE -> metric.name() + inUnit();
                };
        return logarithmic ? label + ", logarithmic scale" : label;
    }

    /** The same for where space is short: without what the axis's numbers say. */
    String shortAxisLabel() {
        return metric.name()
                + (form == Form.ABSOLUTE ? inUnit() : form == Form.RATIO ? ", improvement" : ", difference")
                + (logarithmic ? ", logarithmic" : "");
    }

    private String inUnit() {
        boolean told = logarithmic || unit.standsByNumber() || unit.name().isEmpty();
        return told ? "" : ", in " + unit.name();
    }
}
