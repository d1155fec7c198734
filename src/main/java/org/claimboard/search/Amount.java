package org.claimboard.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.claimboard.normalise.Quantity;
import org.claimboard.normalise.QuantityReader;
import org.claimboard.normalise.Unit;

/**
 * A number of a search with its unit.
 *
 * @param from the number as written, or the lower of two
 * @param to equal to {@code from} unless two numbers are given
 * @param scaled true for "10M" and "16.3 million", which nobody says of a factor
 * @param end where it ends in the search
 */
record Amount(BigDecimal from, BigDecimal to, Unit unit, boolean scaled, int end) {
    /** A number and at most three words: "16.3 million parameters per second". */
    private static final int LONGEST = 4;

    private static final int MOST_DIGITS = 24;

    /** The amount that the token at {@code index} begins; empty where it begins none. */
    static Optional<Amount> read(String text, List<SearchToken> tokens, int index) {
        if (index >= tokens.size() || !tokens.get(index).isPlainWord()) {
            return Optional.empty();
        }
        SearchToken first = tokens.get(index);
        int end = first.end();
        for (int i = index + 1; i < tokens.size() && i < index + LONGEST; i++) {
            SearchToken next = tokens.get(i);
            if (!next.isPlainWord() || isCompared(tokens, i + 1)) {
                break;
            }
            end = next.end();
        }
        String phrase = text.substring(first.start(), end);
        int dots = first.text().indexOf("..");
        return dots < 0 ? single(phrase, first.start()) : range(phrase, dots, first.start());
    }

    /** True where the word before is the next metric, as "flops" in "memory > 2 flops ratio > 3", and no unit. */
    private static boolean isCompared(List<SearchToken> tokens, int next) {
        boolean form =
                next < tokens.size() && Numbers.form(tokens.get(next).text()).isPresent();
        int operator = form ? next + 1 : next;
        return operator < tokens.size() && tokens.get(operator).is(SearchToken.Kind.OPERATOR);
    }

    private static Optional<Amount> single(String phrase, int start) {
        return quantity(phrase)
                .map(read -> new Amount(
                        value(read, read.low()),
                        value(read, read.high()),
                        read.unit(),
                        read.first().isScaled(),
                        start + read.end()));
    }

    /** "2..5", "10..20 ms"; the unit of the second is the first's where that has none. */
    private static Optional<Amount> range(String phrase, int dots, int start) {
        Optional<Quantity> low = quantity(phrase.substring(0, dots));
        Optional<Quantity> high = quantity(phrase.substring(dots + 2));
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        Unit unit = high.get().unit();
        Quantity first = low.get().is(Unit.Kind.NONE) ? low.get().withUnit(unit) : low.get();
        BigDecimal one = value(first, first.low());
        BigDecimal other = value(high.get(), high.get().high());
        return Optional.of(new Amount(
                one.min(other),
                one.max(other),
                unit,
                high.get().first().isScaled(),
                start + dots + 2 + high.get().end()));
    }

    private static Optional<Quantity> quantity(String phrase) {
        int digits = 0;
        while (digits < phrase.length() && !Character.isWhitespace(phrase.charAt(digits))) {
            digits++;
        }
        return digits > MOST_DIGITS
                ? Optional.empty()
                : new QuantityReader(phrase)
                        .at(0)
                        .filter(read -> read.shape() == Quantity.Shape.SINGLE || read.shape() == Quantity.Shape.RANGE);
    }

    private static BigDecimal value(Quantity read, BigDecimal canonical) {
        return read.sign() == Quantity.Sign.MINUS ? canonical.negate() : canonical;
    }

    boolean isRange() {
        return from.compareTo(to) != 0;
    }
}
