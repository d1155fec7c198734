package org.claimboard.normalise;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.claimboard.vocabulary.Dimension;
import org.claimboard.vocabulary.Metric;

/**
 * A quantity read by a rule: the canonical values with their derivation.
 *
 * @param form the form of the value
 * @param low the canonical value, or the lower end of a range
 * @param high the upper end; equal to {@code low} for a single number
 * @param derivation how they came from the written number
 */
public record Reading(Form form, BigDecimal low, BigDecimal high, Derivation derivation) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Reads a quantity by a rule.
     *
     * <p>{@code of(REDUCED_BY, latency, "45%")} is 1.8182; a range keeps its order, so {@code of(REDUCED_BY, memory,
     * "68-93%")} is 3.125 to 14.2857. {@code FROM_TO} needs a quantity of two numbers and divides them in the metric's
     * own direction; a {@linkplain Quantity.Shape#VERSUS versus} pair names the own number first.
     *
     * @param written the number as the text has it
     * @return empty where the rule makes no sense of the number
     */
    public static Optional<Reading> of(Rule rule, Metric metric, Quantity quantity, String written) {
        if (rule == Rule.FROM_TO) {
            return fromTo(metric, quantity, written);
        }
        BigDecimal first = input(rule, quantity, quantity.low());
        BigDecimal second = quantity.isRange() ? input(rule, quantity, quantity.high()) : first;
        Optional<BigDecimal> one = rule.apply(first);
        Optional<BigDecimal> two = rule.apply(second);
        if (one.isEmpty() || two.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal low = tidy(one.get().min(two.get()));
        BigDecimal high = tidy(one.get().max(two.get()));
        String shown = low.compareTo(high) == 0
                ? show(rule, metric, low)
                : show(rule, metric, low) + " to " + show(rule, metric, high);
        String sentence = rule.tell(written.strip(), shown, first);
        return Optional.of(
                new Reading(rule.form(), low, high, new Derivation(rule.id(), List.of(written.strip()), sentence)));
    }

    private static Optional<Reading> fromTo(Metric metric, Quantity pair, String written) {
        boolean ownFirst = pair.shape() == Quantity.Shape.VERSUS;
        return between(metric, ownFirst ? pair.high() : pair.low(), ownFirst ? pair.low() : pair.high(), written);
    }

    /** The improvement factor of a cost that went from one value to another, both in canonical units. */
    public static Optional<Reading> between(Metric metric, BigDecimal from, BigDecimal to, String written) {
        return Rule.fromTo(from, to, metric.higherIsBetter())
                .map(BigDecimal::stripTrailingZeros)
                .map(factor -> {
                    String above = plain(metric.higherIsBetter() ? to : from);
                    String below = plain(metric.higherIsBetter() ? from : to);
                    String sentence = written.strip() + " → " + above + " / " + below + " = "
                            + show(Rule.FROM_TO, metric, factor);
                    Derivation derivation = new Derivation(Rule.FROM_TO.id(), List.of(written.strip()), sentence);
                    return new Reading(Form.RATIO, tidy(factor), tidy(factor), derivation);
                });
    }

    /** A percent is a fraction to the rules that work with shares; a written fraction ("1/19") is one already. */
    static BigDecimal input(Rule rule, Quantity quantity, BigDecimal canonical) {
        return rule.takesShares() && (quantity.is(Unit.Kind.PERCENT) || quantity.is(Unit.Kind.POINTS))
                ? canonical.divide(HUNDRED)
                : canonical;
    }

    private static BigDecimal tidy(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String show(Rule rule, Metric metric, BigDecimal value) {
        String number = plain(value);
        if (rule.form() == Form.RATIO) {
            return number + "×";
        }
        if (metric.isPercentage()) {
            return rule.form() == Form.DELTA ? number + " points" : number + "%";
        }
        boolean bare = metric.dimension() == Dimension.SCORE
                || metric.unit().isEmpty()
                || metric.unit().equals("1");
        return bare ? number : number + " " + metric.unit();
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
