package org.claimboard.normalise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.claimboard.vocabulary.Metric;

/**
 * The interval of canonical values that a claim's wording leaves open, for ranking that never shows a false order.
 *
 * <p>Digits are taken as rounded: "2x" is [1.5, 2.5), "2.0x" [1.95, 2.05). The half unit of the last written digit is
 * taken on the written number and carried through the rule: "45% lower" is p in [0.445, 0.455), so a ratio in
 * [1.8018, 1.8349). A range takes the low end of its low number and the high end of its high one. "Up to" has no low
 * end and "at least" no high end. Word numbers are looser than digits: "twice", "half" and "three-fold" may be off by a
 * tenth, "an order of magnitude" is a factor of √10 either way, [3.162, 31.623).
 */
public final class Wording {
    /** √10: between 10^½ and 10^1½ the nearest whole order of magnitude is one. */
    private static final BigDecimal HALF_ORDER = new BigDecimal("3.1623");

    private static final List<String> BEST_SEEN =
            List.of("as low as", "as little as", "as few as", "as small as", "as short as", "as fast as", "down to");

    private Wording() {}

    /** The interval of a claim's value; degenerate ([low, high]) where the value text does not explain the value. Never throws. */
    public static Interval interval(
            String valueText, Metric metric, Form form, BigDecimal low, BigDecimal high, Qualifier qualifier) {
        if (qualifier == Qualifier.UP_TO) {
            return new Interval(Optional.empty(), Optional.of(low.max(high)));
        }
        if (qualifier == Qualifier.AT_LEAST) {
            return new Interval(Optional.of(low.min(high)), Optional.empty());
        }
        BigDecimal least = low.min(high);
        BigDecimal most = low.max(high);
        return Derivations.solve(valueText, metric, form, low, high)
                .flatMap(solution -> loosen(solution, metric))
                .filter(loose -> loose.low().orElseThrow().compareTo(least) <= 0
                        && loose.high().orElseThrow().compareTo(most) >= 0)
                .orElse(new Interval(Optional.of(least), Optional.of(most)));
    }

    private static Optional<Interval> loosen(Derivations.Solution solution, Metric metric) {
        Quantity quantity = solution.quantity();
        Numeral first = quantity.first();
        Numeral second = quantity.second().orElse(first);
        BigDecimal a = quantity.firstUnit().toCanonical(edge(first, false));
        BigDecimal b = quantity.firstUnit().toCanonical(edge(first, true));
        BigDecimal c = quantity.unit().toCanonical(edge(second, false));
        BigDecimal d = quantity.unit().toCanonical(edge(second, true));
        if (solution.rule() == Rule.FROM_TO) {
            boolean over = quantity.shape() == Quantity.Shape.VERSUS != metric.higherIsBetter();
            return over ? divided(c, d, a, b) : divided(a, b, c, d);
        }
        Optional<BigDecimal> one = carried(solution, a);
        Optional<BigDecimal> two = carried(solution, quantity.isRange() ? d : b);
        return one.flatMap(x -> two.map(y -> new Interval(Optional.of(x.min(y)), Optional.of(x.max(y)))));
    }

    private static Optional<BigDecimal> carried(Derivations.Solution solution, BigDecimal edge) {
        return solution.rule().apply(Reading.input(solution.rule(), solution.quantity(), edge));
    }

    /** The widest quotient of two loose numbers. */
    private static Optional<Interval> divided(
            BigDecimal aboveLow, BigDecimal aboveHigh, BigDecimal belowLow, BigDecimal belowHigh) {
        if (belowLow.signum() <= 0 || belowHigh.signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Interval(
                Optional.of(aboveLow.divide(belowHigh, Rule.DECIMALS, RoundingMode.HALF_UP)),
                Optional.of(aboveHigh.divide(belowLow, Rule.DECIMALS, RoundingMode.HALF_UP))));
    }

    private static BigDecimal edge(Numeral numeral, boolean upper) {
        if (numeral.kind() == Numeral.Kind.MAGNITUDE) {
            return upper
                    ? numeral.value().multiply(HALF_ORDER)
                    : numeral.value().divide(HALF_ORDER, Rule.DECIMALS, RoundingMode.HALF_UP);
        }
        BigDecimal loose = numeral.looseness();
        return upper ? numeral.value().add(loose) : numeral.value().subtract(loose);
    }

    /**
     * True where the words before a number of a cost name the best that was seen, not the worst: "as low as 5 ms" and
     * "down to 5 ms", but not "within 5 ms".
     */
    public static boolean namesTheBestSeen(String quote, String valueText) {
        int at = quote.indexOf(valueText);
        String before =
                at < 0 ? "" : quote.substring(0, at).toLowerCase(Locale.ROOT).strip();
        return BEST_SEEN.stream().anyMatch(before::endsWith);
    }
}
