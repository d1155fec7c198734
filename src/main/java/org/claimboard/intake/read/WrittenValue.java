package org.claimboard.intake.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import com.google.re2j.Pattern;

import org.claimboard.normalise.PlainText;
import org.claimboard.normalise.Qualifier;
import org.claimboard.normalise.Quantity;
import org.claimboard.normalise.Quantity.Shape;
import org.claimboard.normalise.Quantity.Sign;
import org.claimboard.normalise.QuantityReader;
import org.claimboard.normalise.Unit;
import org.claimboard.vocabulary.Dimension;
import org.claimboard.vocabulary.Metric;

/**
 * Reads the value of a cell: "56.55%", "24M", "~257M", "63.7*", "90.0 ± 0.5", "1,234.5", "1.49 ms".
 *
 * <p>What can be read one way only is read, and what was left out is told. All else is refused: "-" and "" are no values,
 * "93.0/90.7" are two, "3,5" may be three and a half or two numbers, a time without a unit may be anything, and 0.93 of a
 * percentage may be a share. Only where the file's own format says that shares are usual is that one read as 93, and
 * flagged as ambiguous.
 */
final class WrittenValue {
    /** Why a value is not taken. */
    static final class NoValueException extends Exception {
        private static final long serialVersionUID = 1L;
        private final String kind;

        NoValueException(String kind, String reason) {
            super(reason);
            this.kind = kind;
        }

        String kind() {
            return kind;
        }
    }

    /** Something left out of a value, or read into it. */
    record Remark(String kind, String text) {}

    /**
     * A value in the metric's canonical unit.
     *
     * @param ambiguous true where it was read as a share
     */
    record Value(
            BigDecimal low,
            BigDecimal high,
            String unit,
            Qualifier qualifier,
            boolean ambiguous,
            List<Remark> remarks) {}

    private static final Set<String> NOTHING = Set.of("n/a", "na", "nan", "none", "null", "tbd", "unknown");
    private static final String MARKS = "*†‡§¶";
    private static final String STARTS = "0123456789.+-~<>≥≤$";
    private static final Pattern THOUSANDS =
            Pattern.compile("[^0-9,]*[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?([^0-9,.][^,]*)?");
    private static final int LONGEST = 60;
    private static final int MOST_DIGITS = 26;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** A count is often written "24M"; a share or a score never is. */
    private static final Set<Dimension> SCALED =
            Set.of(Dimension.COUNT, Dimension.TOKENS, Dimension.FLOPS, Dimension.MACS, Dimension.RATE, Dimension.MONEY);
    /** Where a bare number says nothing: 12 may be seconds or milliseconds. */
    private static final Set<Dimension> NEED_UNIT = Set.of(
            Dimension.TIME,
            Dimension.BYTES,
            Dimension.ENERGY,
            Dimension.POWER,
            Dimension.RATE,
            Dimension.FLOPS,
            Dimension.MACS);

    private final Optional<Metric> metric;
    private final boolean shares;
    private final List<Remark> remarks = new ArrayList<>();

    private WrittenValue(Optional<Metric> metric, boolean shares) {
        this.metric = metric;
        this.shares = shares;
    }

    /**
     * @param metric empty where the vocabulary has none
     * @param shares true where percentages of the file are usually written as shares of one
     */
    static Value of(String raw, Optional<Metric> metric, boolean shares) throws NoValueException {
        return new WrittenValue(metric, shares).read(raw);
    }

    private Value read(String raw) throws NoValueException {
        String text = separated(withoutSpread(withoutMarks(visible(raw))));
        if (text.isEmpty() || STARTS.indexOf(text.charAt(0)) < 0 || text.length() > LONGEST) {
            throw notANumber();
        }
        Quantity quantity = new QuantityReader(text)
                .at(0)
                .filter(found -> found.end() == text.length())
                .orElseThrow(WrittenValue::notANumber);
        if (quantity.shape() != Shape.SINGLE && quantity.shape() != Shape.RANGE) {
            throw new NoValueException("several-numbers", "These are several numbers, and nothing says which counts.");
        }
        if (Character.isLetter(text.charAt(quantity.first().end() - 1))
                && metric.map(Metric::dimension).filter(SCALED::contains).isEmpty()
                && quantity.is(Unit.Kind.NONE)) {
            throw new NoValueException("unit", "A metric of this kind is not counted in thousands or millions.");
        }
        return inUnit(quantity);
    }

    private String visible(String raw) throws NoValueException {
        String text = raw.replace("\uFEFF", "").replace("\u200B", "");
        if (text.length() != raw.length()) {
            remarks.add(new Remark("byte-order-mark", "An invisible mark in the value was left out."));
        }
        String plain = text.length() > LONGEST ? text : PlainText.of(text).strip();
        String bare = plain.replace('–', '-').replace('—', '-').toLowerCase(Locale.ROOT);
        if (NOTHING.contains(bare) || bare.chars().allMatch(c -> " -*?".indexOf(c) >= 0)) {
            throw new NoValueException(
                    "no-value", bare.isEmpty() ? "The value is empty." : "'" + text.strip() + "' is no value.");
        }
        return plain;
    }

    private String withoutMarks(String text) {
        int end = text.length();
        while (end > 0 && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end < text.length()) {
            remarks.add(new Remark(
                    "mark-left-out",
                    "The mark '" + text.substring(end) + "' was left out; the file does not explain it."));
        }
        return text.substring(0, end).strip();
    }

    private String withoutSpread(String text) throws NoValueException {
        int at = text.indexOf('±');
        if (at < 0) {
            return text;
        }
        String spread = text.substring(at + 1).strip();
        boolean percent = spread.endsWith("%");
        String number = percent ? spread.substring(0, spread.length() - 1).strip() : spread;
        if (at == 0 || number.isEmpty() || !isDecimal(number)) {
            throw notANumber();
        }
        remarks.add(new Remark("spread-left-out", "The spread of ± " + spread + " was left out."));
        return text.substring(0, at).strip()
                + (percent && !text.substring(0, at).contains("%") ? "%" : "");
    }

    private static boolean isDecimal(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
    }

    /** "1,234.5" → "1234.5"; a comma that groups no thousands is refused. */
    private String separated(String text) throws NoValueException {
        if (text.indexOf(',') < 0) {
            return text;
        }
        if (!THOUSANDS.matcher(text).matches()) {
            throw comma();
        }
        remarks.add(new Remark("thousands", "A comma was read as separating thousands."));
        return text.replace(",", "");
    }

    private static NoValueException comma() {
        return new NoValueException("comma", "The comma may mark decimals, or separate two numbers.");
    }

    private static NoValueException notANumber() {
        return new NoValueException("not-a-number", "This is not one number with its unit and nothing else.");
    }

    private Value inUnit(Quantity quantity) throws NoValueException {
        Unit unit = quantity.unit();
        Dimension dimension = metric.map(Metric::dimension).orElse(null);
        return switch (unit.kind()) {
            case NONE -> bare(quantity, dimension);
            case PERCENT -> {
                if (metric.isPresent() && dimension != Dimension.PERCENT && dimension != Dimension.OWN) {
                    throw new NoValueException("unit", "The metric is not kept in per cent.");
                }
                yield value(quantity, "%", BigDecimal.ONE, false);
            }
            case PHYSICAL -> {
                if (metric.isPresent() && !unit.measures(dimension)) {
                    throw new NoValueException("unit", "The unit is not one of this metric.");
                }
                yield value(quantity, unit.dimension().orElseThrow().unit(), BigDecimal.ONE, false);
            }
            default -> throw new NoValueException("unit", "The unit is not one of this metric.");
        };
    }

    private Value bare(Quantity quantity, Dimension dimension) throws NoValueException {
        if (dimension != null && NEED_UNIT.contains(dimension)) {
            throw new NoValueException("no-unit", "The number has no unit, so nobody can say how much it is.");
        }
        boolean small = dimension == Dimension.PERCENT
                && quantity.high().compareTo(BigDecimal.ONE) <= 0
                && quantity.high().signum() > 0;
        if (small && !shares) {
            throw new NoValueException(
                    "share-or-percent", "Of a percentage, this may be a share of one or less than one per cent.");
        }
        if (small) {
            remarks.add(new Remark("share", "A value of at most 1 was read as a share of one, and so times 100."));
        }
        String unit = metric.map(Metric::unit).orElse("");
        return value(quantity, unit, small ? HUNDRED : BigDecimal.ONE, small);
    }

    private Value value(Quantity quantity, String unit, BigDecimal factor, boolean ambiguous) throws NoValueException {
        BigDecimal low = quantity.low().multiply(factor);
        BigDecimal high = quantity.high().multiply(factor);
        if (quantity.sign() == Sign.MINUS) {
            BigDecimal least = high.negate();
            high = low.negate();
            low = least;
        }
        if (high.precision() - high.scale() > MOST_DIGITS) {
            throw new NoValueException("out-of-range", "The number is larger than any that is kept here.");
        }
        boolean better =
                metric.filter(one -> one.isPercentage() && one.higherIsBetter()).isPresent();
        if (better && (low.signum() < 0 || high.compareTo(HUNDRED) > 0)) {
            throw new NoValueException("out-of-range", "A percentage of this kind lies between 0 and 100.");
        }
        Qualifier qualifier =
                switch (quantity.sign()) {
                    case ABOUT -> Qualifier.ABOUT;
                    case LESS -> Qualifier.UP_TO;
                    case MORE -> Qualifier.AT_LEAST;
                    default -> Qualifier.EXACT;
                };
        return new Value(low, high, unit, qualifier, ambiguous, List.copyOf(remarks));
    }
}
