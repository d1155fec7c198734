package org.claimboard.normalise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/**
 * One way from a written number to a canonical value; the rules are those of the annotation guide.
 *
 * <p>A percent goes in as a fraction (45% is 0.45) where the rule works with shares, and as points elsewhere. What a
 * division yields is rounded to four decimals, half up; everything else is exact.
 */
public enum Rule {
    /** The value as written, in the canonical unit: "5.88 mJ" → 0.00588 J. */
    AS_WRITTEN(Form.ABSOLUTE, "%1$s → %2$s"),
    /** A share where the metric is kept in percent: F1 "0.784" → 78.4%. */
    SHARE_TO_PERCENT(Form.ABSOLUTE, "%1$s as a share → 100 × %1$s = %2$s"),
    /** What is left when a share is in use: "8%% of the neurons active" → 92% sparse. */
    REST(Form.ABSOLUTE, "%1$s in use → 100 − %1$s = %2$s"),
    /** "3x faster", "35X lower cost". */
    FACTOR(Form.RATIO, "factor %1$s → %2$s"),
    /** "10 times slower", "reduced to 0.75x". */
    INVERSE_FACTOR(Form.RATIO, "%1$s of the baseline → 1 / %1$s = %2$s"),
    /** "reduces latency by 45%". */
    REDUCED_BY(Form.RATIO, "%1$s lower → 1 / (1 − %3$s) = %2$s"),
    /** "30% higher throughput". */
    INCREASED_BY(Form.RATIO, "%1$s higher → 1 + %3$s = %2$s"),
    /** "5% lower throughput": a loss of something that is better high. */
    LOST(Form.RATIO, "%1$s lost → 1 − %3$s = %2$s"),
    /** "30 percent additional running time". */
    EXTRA(Form.RATIO, "%1$s more of a cost → 1 / (1 + %3$s) = %2$s"),
    /** "only 9.25% of the compute", "1/19 of the parameters", "half of the parameters". */
    ONLY_SHARE_OF(Form.RATIO, "%1$s of the baseline → 1 / %3$s = %2$s"),
    /** "retains 99% of the performance". */
    RETAINS(Form.RATIO, "%1$s kept → %2$s"),
    /** "from 48G to 7G". */
    FROM_TO(Form.RATIO, "%1$s → %2$s"),
    /** "+0.7%", "2.8 points better". */
    POINTS_UP(Form.DELTA, "%1$s up → +%2$s"),
    /** "loses 3.1 points". */
    POINTS_DOWN(Form.DELTA, "%1$s down → %2$s");

    /** Decimals that a division keeps. */
    public static final int DECIMALS = 4;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Form form;
    private final String sentence;

    Rule(Form form, String sentence) {
        this.form = form;
        this.sentence = sentence;
    }

    public Form form() {
        return form;
    }

    /** The rule's name for machines: {@code reduced-by}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True where a percent counts as a fraction of one: 45% is 0.45. */
    public boolean takesShares() {
        return switch (this) {
            case REDUCED_BY, INCREASED_BY, LOST, EXTRA, ONLY_SHARE_OF, RETAINS -> true;
            default -> false;
        };
    }

    /**
     * The canonical value.
     *
     * @param written the number in canonical units; a percent as a fraction where {@link #takesShares}
     * @return empty where the number makes no sense for the rule: reduced by 100% or more, a share of nothing
     */
    public Optional<BigDecimal> apply(BigDecimal written) {
        BigDecimal one = BigDecimal.ONE;
        return switch (this) {
            case AS_WRITTEN, FACTOR, RETAINS, POINTS_UP, FROM_TO -> Optional.of(written);
            case SHARE_TO_PERCENT -> Optional.of(written.multiply(HUNDRED));
            case REST -> Optional.of(HUNDRED.subtract(written));
            case INCREASED_BY -> Optional.of(one.add(written));
            case LOST -> positive(one.subtract(written));
            case INVERSE_FACTOR, ONLY_SHARE_OF -> positive(written).map(Rule::inverse);
            case REDUCED_BY -> positive(one.subtract(written)).map(Rule::inverse);
            case EXTRA -> Optional.of(inverse(one.add(written)));
            case POINTS_DOWN -> Optional.of(written.negate());
        };
    }

    /** The derivation in one line: "45% lower → 1 / (1 − 0.45) = 1.8182×". */
    String tell(String written, String result, BigDecimal input) {
        return String.format(
                Locale.ROOT,
                sentence,
                written,
                result,
                input.stripTrailingZeros().toPlainString());
    }

    private static Optional<BigDecimal> positive(BigDecimal value) {
        return value.signum() > 0 ? Optional.of(value) : Optional.empty();
    }

    private static BigDecimal inverse(BigDecimal value) {
        return BigDecimal.ONE.divide(value, DECIMALS, RoundingMode.HALF_UP);
    }

    /** Old over new (lower is better) or new over old: what "from A to B" improves by. */
    static Optional<BigDecimal> fromTo(BigDecimal from, BigDecimal to, boolean higherIsBetter) {
        BigDecimal above = higherIsBetter ? to : from;
        BigDecimal below = higherIsBetter ? from : to;
        return below.signum() > 0 && above.signum() > 0
                ? Optional.of(above.divide(below, DECIMALS, RoundingMode.HALF_UP))
                : Optional.empty();
    }
}
