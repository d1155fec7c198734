package org.claimboard.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.claimboard.vocabulary.Metric;

/**
 * Finds the rule that leads from a number as a person wrote it to the canonical values that were stored for it.
 *
 * <p>For claims that were curated, imported or submitted, whose derivation nobody recorded: the value text "45%" of a
 * latency ratio 1.8182 was reduced-by; "1/19" of a ratio 19 was only-share-of.
 */
public final class Derivations {
    /** How far a stored value may lie from the rule's, as a share: curated values are rounded by hand. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.0006");

    /** How far it may lie at least: curated values have four decimals. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.00006");

    private Derivations() {}

    /**
     * The derivation of a claim's value; empty where no rule leads there (a value text without a number, a value that
     * disagrees with its text). Never throws.
     */
    public static Optional<Derivation> explain(
            String valueText, Metric metric, Form form, BigDecimal low, BigDecimal high) {
        return solve(valueText, metric, form, low, high)
                .map(solution -> solution.reading().derivation());
    }

    /** A rule that leads from a quantity to the values asked for. */
    record Solution(Quantity quantity, Rule rule, Reading reading) {}

    static Optional<Solution> solve(String valueText, Metric metric, Form form, BigDecimal low, BigDecimal high) {
        for (Quantity quantity : quantities(valueText)) {
            for (Rule rule : Rule.values()) {
                boolean paired =
                        quantity.shape() == Quantity.Shape.FROM_TO || quantity.shape() == Quantity.Shape.VERSUS;
                boolean risingPair = rule == Rule.FROM_TO && quantity.isRange();
                if (rule.form() == form && suits(rule, quantity) && (paired == (rule == Rule.FROM_TO) || risingPair)) {
                    Optional<Reading> reading = Reading.of(rule, metric, quantity, valueText)
                            .filter(found -> near(found.low(), low) && near(found.high(), high));
                    if (reading.isPresent()) {
                        return Optional.of(new Solution(quantity, rule, reading.get()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A factor is written "3x" or bare, a share never. */
    private static boolean suits(Rule rule, Quantity quantity) {
        boolean factor = rule == Rule.FACTOR || rule == Rule.INVERSE_FACTOR;
        boolean share = quantity.is(Unit.Kind.PERCENT)
                || quantity.first().kind() == Numeral.Kind.FRACTION
                || quantity.first().kind() == Numeral.Kind.WORD && quantity.is(Unit.Kind.NONE);
        return factor != share && (!rule.takesShares() || !quantity.is(Unit.Kind.TIMES))
                || !factor && !rule.takesShares();
    }

    /** Every quantity in a short value text, the text's own reading first. */
    private static List<Quantity> quantities(String valueText) {
        String plain = PlainText.of(valueText.length() > 200 ? valueText.substring(0, 200) : valueText);
        QuantityReader reader = new QuantityReader(plain);
        List<Quantity> found = new ArrayList<>();
        int at = 0;
        while (at < plain.length()) {
            Optional<Quantity> quantity = startsWord(plain, at) ? reader.at(at) : Optional.empty();
            quantity.filter(read -> read.shape() != Quantity.Shape.PRODUCT).ifPresent(found::add);
            at = quantity.map(Quantity::end).orElse(at + 1);
        }
        List<Quantity> bare = found.stream()
                .filter(quantity -> quantity.shape() == Quantity.Shape.FROM_TO)
                .map(quantity -> new Quantity(
                        quantity.second().orElseThrow().start(),
                        quantity.end(),
                        quantity.second().orElseThrow(),
                        Optional.empty(),
                        quantity.unit(),
                        quantity.unit(),
                        Quantity.Shape.SINGLE,
                        Quantity.Sign.NONE))
                .toList();
        List<Quantity> all = new ArrayList<>(found);
        all.addAll(bare);
        all.addAll(Arrays.asList(found.stream()
                .filter(quantity -> quantity.unit().is(Unit.Kind.NONE))
                .map(quantity -> quantity.withUnit(Unit.PERCENT))
                .toArray(Quantity[]::new)));
        return all;
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '.';
    }

    private static boolean near(BigDecimal a, BigDecimal b) {
        BigDecimal size = a.abs().max(b.abs());
        return a.subtract(b).abs().compareTo(size.multiply(TOLERANCE).max(ROUNDING)) <= 0;
    }
}
