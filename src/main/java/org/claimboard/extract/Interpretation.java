package org.claimboard.extract;

import java.math.BigDecimal;
import java.util.Optional;

import org.claimboard.normalise.Numeral;
import org.claimboard.normalise.Quantity;
import org.claimboard.normalise.Rule;
import org.claimboard.normalise.Unit;
import org.claimboard.vocabulary.Dimension;
import org.claimboard.vocabulary.Metric;

/**
 * Chooses the rule of normalisation for a number from its unit, its metric and the words around it.
 *
 * @param metric what the number measures
 * @param inverse true where the words name the metric's inverse ("speed" of a time)
 * @param change which way the value went, where a word says so
 * @param quantity the number
 * @param ofShare true for "9.25% of …"
 * @param small true where a word such as "only" stands before it
 * @param by true where "by" stands before it
 * @param target true where "to" stands before it: the value that was reached
 * @param relative true where the text calls the change relative, or names the whole that a share is of
 * @param compared true where a comparison follows right behind: "90% throughput compared to"
 */
record Interpretation(
        Metric metric,
        boolean inverse,
        Optional<Change> change,
        Quantity quantity,
        boolean ofShare,
        boolean small,
        boolean by,
        boolean target,
        boolean relative,
        boolean compared) {

    /** The rule, or nothing where the number can't be a value of the metric. */
    Optional<Rule> rule() {
        boolean share = quantity.first().kind() == Numeral.Kind.FRACTION
                || quantity.first().kind() == Numeral.Kind.WORD && quantity.is(Unit.Kind.NONE);
        if (share) {
            return share();
        }
        return switch (quantity.unit().kind()) {
            case TIMES -> times();
            case PERCENT -> percent();
            case POINTS -> points();
            case PHYSICAL -> physical();
            case NONE -> bare();
            case FOREIGN -> by && change.isPresent() ? points() : absoluteOrNothing();
        };
    }

    /** True where a percent of a percent metric was read as points, and could have been meant as relative. */
    boolean isAmbiguous(Rule rule) {
        return (rule == Rule.POINTS_UP || rule == Rule.POINTS_DOWN)
                && metric.isPercentage()
                && quantity.is(Unit.Kind.PERCENT);
    }

    private Optional<Rule> share() {
        if (!metric.efficiency() || metric.higherIsBetter()) {
            return Optional.empty();
        }
        boolean less = change.filter(found -> found == Change.LESS).isPresent() && !target;
        return Optional.of(less ? Rule.REDUCED_BY : Rule.ONLY_SHARE_OF);
    }

    private Optional<Rule> times() {
        if (metric.isPercentage() && !metric.efficiency()) {
            return Optional.empty();
        }
        boolean fraction = quantity.high().compareTo(BigDecimal.ONE) < 0;
        boolean more = change.filter(found -> found == Change.MORE).isPresent() && !higherIsBetter();
        boolean less = change.filter(found -> found == Change.LESS).isPresent() && higherIsBetter() && !inverse;
        boolean worse = change.filter(found -> found == Change.WORSE).isPresent();
        if (fraction) {
            return higherIsBetter() ? Optional.of(Rule.FACTOR) : Optional.of(Rule.INVERSE_FACTOR);
        }
        return Optional.of(more || less || worse ? Rule.INVERSE_FACTOR : Rule.FACTOR);
    }

    private boolean higherIsBetter() {
        return metric.higherIsBetter() || inverse;
    }

    private Optional<Rule> percent() {
        if (quantity.sign() == Quantity.Sign.PLUS && change.isEmpty()) {
            return Optional.of(changed(Change.MORE));
        }
        if (quantity.sign() == Quantity.Sign.MINUS
                && change.filter(c -> c != Change.WORSE).isEmpty()) {
            return Optional.of(changed(Change.LESS));
        }
        if (ofShare || metric.id().equals("sparsity") && inverse) {
            return shareOf();
        }
        boolean left = target && metric.efficiency() && !higherIsBetter();
        if (left && change.filter(found -> found == Change.LESS).isPresent()) {
            return Optional.of(Rule.ONLY_SHARE_OF);
        }
        if (change.isEmpty() && inverse && metric.dimension() == Dimension.BYTES) {
            return Optional.of(Rule.REDUCED_BY);
        }
        if (change.isEmpty() || target) {
            return metric.isPercentage() || metric.dimension() == Dimension.OWN || isScore()
                    ? absoluteOrNothing()
                    : metric.higherIsBetter() && !by && compared ? Optional.of(Rule.RETAINS) : Optional.empty();
        }
        if (change.get() == Change.KEEP) {
            boolean share = metric.id().equals("quality") || metric.efficiency() && !metric.isPercentage();
            return Optional.of(share ? Rule.RETAINS : Rule.AS_WRITTEN);
        }
        return Optional.of(changed(change.get()));
    }

    private boolean isScore() {
        return metric.dimension() == Dimension.SCORE
                && !metric.efficiency()
                && !metric.id().equals("quality");
    }

    private Optional<Rule> shareOf() {
        boolean less = change.filter(found -> found == Change.LESS).isPresent() && !target;
        if (metric.efficiency() && !metric.higherIsBetter()) {
            return less
                    ? Optional.of(Rule.REDUCED_BY)
                    : small || target ? Optional.of(Rule.ONLY_SHARE_OF) : Optional.empty();
        }
        if (metric.isPercentage()
                && (metric.efficiency()
                        || !relative
                        || change.filter(found -> found == Change.KEEP).isEmpty())) {
            return Optional.of(inverse ? Rule.REST : Rule.AS_WRITTEN);
        }
        boolean lost = less || change.filter(found -> found == Change.WORSE).isPresent();
        return Optional.of(lost ? Rule.LOST : Rule.RETAINS);
    }

    private Rule changed(Change way) {
        boolean points = metric.isPercentage() && !relative;
        return switch (way) {
            case BETTER ->
                points
                        ? metric.higherIsBetter() ? Rule.POINTS_UP : Rule.POINTS_DOWN
                        : higherIsBetter() ? Rule.INCREASED_BY : Rule.REDUCED_BY;
            case WORSE ->
                points
                        ? metric.higherIsBetter() ? Rule.POINTS_DOWN : Rule.POINTS_UP
                        : metric.higherIsBetter() ? Rule.LOST : Rule.EXTRA;
            case LESS -> points ? Rule.POINTS_DOWN : higherIsBetter() ? Rule.LOST : Rule.REDUCED_BY;
            case MORE, KEEP -> points ? Rule.POINTS_UP : higherIsBetter() ? Rule.INCREASED_BY : Rule.EXTRA;
        };
    }

    private Optional<Rule> points() {
        boolean down = quantity.sign() == Quantity.Sign.MINUS
                || change.filter(found -> found == Change.LESS).isPresent()
                || change.filter(found -> found == Change.WORSE).isPresent() && metric.higherIsBetter()
                || change.filter(found -> found == Change.BETTER).isPresent() && !metric.higherIsBetter();
        return metric.efficiency() ? Optional.empty() : Optional.of(down ? Rule.POINTS_DOWN : Rule.POINTS_UP);
    }

    private Optional<Rule> physical() {
        if (metric.dimension() == Dimension.DECIBEL && quantity.unit().measures(Dimension.DECIBEL)) {
            return change.isPresent() && !target || quantity.sign() == Quantity.Sign.PLUS
                    ? points()
                    : Optional.of(Rule.AS_WRITTEN);
        }
        if (!measures(metric, quantity.unit())) {
            return Optional.empty();
        }
        boolean moved = by && change.filter(found -> found != Change.KEEP).isPresent();
        if (moved) {
            boolean down = change.get() == Change.LESS || change.get() == Change.BETTER && !metric.higherIsBetter();
            return Optional.of(down ? Rule.POINTS_DOWN : Rule.POINTS_UP);
        }
        return Optional.of(Rule.AS_WRITTEN);
    }

    /** True where a value in the unit can be a value of the metric. */
    static boolean measures(Metric metric, Unit unit) {
        return switch (metric.dimension()) {
            case COUNT -> unit.measures(Dimension.COUNT) || unit.measures(Dimension.TOKENS);
            case RATE -> unit.measures(Dimension.RATE) || unit.measures(Dimension.FLOPS);
            case OWN -> !unit.measures(Dimension.COUNT);
            default -> unit.measures(metric.dimension());
        };
    }

    private Optional<Rule> bare() {
        boolean moved = change.filter(found -> found != Change.KEEP).isPresent() && !target;
        boolean signed = quantity.sign() == Quantity.Sign.PLUS || quantity.sign() == Quantity.Sign.MINUS;
        if (!metric.efficiency() && (moved || signed)) {
            return points();
        }
        return switch (metric.dimension()) {
            case PERCENT, SCORE, DECIBEL, OWN -> metric.efficiency() ? Optional.empty() : absoluteOrNothing();
            case COUNT, TOKENS, MACS, FLOPS ->
                quantity.first().value().compareTo(BigDecimal.TEN) > 0 && !by
                        ? Optional.of(Rule.AS_WRITTEN)
                        : Optional.empty();
            case BYTES -> bytes();
            default -> Optional.empty();
        };
    }

    /** "48G"; "a compression ratio of 3.33" is a factor. */
    private Optional<Rule> bytes() {
        if (quantity.first().isScaled() && !by) {
            return Optional.of(Rule.AS_WRITTEN);
        }
        return inverse && quantity.low().compareTo(BigDecimal.ONE) > 0 ? Optional.of(Rule.FACTOR) : Optional.empty();
    }

    private Optional<Rule> absoluteOrNothing() {
        BigDecimal high = quantity.high();
        if (metric.isPercentage() && high.compareTo(BigDecimal.valueOf(100)) > 0) {
            return Optional.empty();
        }
        boolean fraction = metric.isPercentage()
                && quantity.is(Unit.Kind.NONE)
                && high.compareTo(BigDecimal.ONE) <= 0
                && quantity.first().step().compareTo(BigDecimal.ONE) < 0;
        return Optional.of(fraction ? Rule.SHARE_TO_PERCENT : Rule.AS_WRITTEN);
    }
}
