package org.claimboard.normalise;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

import org.claimboard.normalise.Quantity.Shape;
import org.claimboard.normalise.Quantity.Sign;
import org.claimboard.vocabulary.Dimension;

/**
 * Reads a number with its sign, unit and second number at a given place of a {@linkplain PlainText plain text}.
 *
 * <p>Reads "3x", "35 %", "1.24-2.01x", "+0.2sim7%", "48G to 7G", "from 5 days to 5 hours" (at the 5), "5 hours instead
 * of 32", "20-200-fold", "twice", "an order of magnitude", "1.3 petaFLOPs/second", "59000 predictions per hour",
 * "$4.85M". Odd cases: "512 times 1024" is a product, "5 and 6 kg" are two numbers, "1.1-2.1x" is a range and
 * "31.5 to 19.5" goes from one to the other, for no range falls.
 */
public final class QuantityReader {
    private static final Set<String> NOT_COUNTED = Set.of("bit", "bits", "-bit");

    private final String text;
    private final Lookahead ahead;
    private final NumeralReader numerals;
    private final UnitReader units;
    private final MultiplierReader multipliers;
    private final SeparatorReader separators;

    public QuantityReader(String text) {
        this.text = text;
        this.ahead = new Lookahead(text);
        this.numerals = new NumeralReader(text);
        this.units = new UnitReader(text);
        this.multipliers = new MultiplierReader(text);
        this.separators = new SeparatorReader(text, numerals, units);
    }

    /** The quantity whose sign or number begins exactly at {@code at}; empty where none does. */
    public Optional<Quantity> at(int at) {
        Sign sign = signAt(at);
        int start = sign == Sign.NONE ? at : afterSign(at);
        if (start < text.length() && text.charAt(start) == '$') {
            return money(at, start, sign);
        }
        if (charAt(at) == '×') {
            return numerals.at(spaces(at + 1))
                    .filter(numeral -> numeral.kind() == Numeral.Kind.DIGITS)
                    .map(numeral -> single(at, numeral, new UnitReader.Found(Unit.TIMES, numeral.end(), "×"), sign));
        }
        Optional<Quantity> multiplier = multipliers.at(at);
        if (multiplier.isPresent()) {
            return multiplier;
        }
        return numerals.at(start).flatMap(numeral -> quantity(at, numeral, sign));
    }

    private Optional<Quantity> quantity(int at, Numeral first, Sign sign) {
        UnitReader.Found unit = units.after(first);
        if (unit.unit().is(Unit.Kind.TIMES) && !unit.isWordOnly()
                || unit.spelling().equals("times")) {
            Optional<Numeral> factor = product(unit.end());
            if (factor.isPresent()) {
                return Optional.of(product(at, first, factor.get(), sign));
            }
        }
        Optional<Quantity> pair = pair(at, first, unit, sign);
        boolean lone = first.kind() == Numeral.Kind.WORD && unit.unit().is(Unit.Kind.NONE) && first.isWhole();
        return pair.isPresent() || lone ? pair : Optional.of(single(at, first, unit, sign));
    }

    private static Quantity single(int at, Numeral first, UnitReader.Found unit, Sign sign) {
        Unit own = first.kind() == Numeral.Kind.MAGNITUDE ? Unit.TIMES : unit.unit();
        return new Quantity(at, unit.end(), first, Optional.empty(), own, own, Shape.SINGLE, sign);
    }

    private Optional<Numeral> product(int at) {
        int next = spaces(at);
        return next < text.length() && Character.isDigit(text.charAt(next)) ? numerals.at(next) : Optional.empty();
    }

    private Quantity product(int at, Numeral first, Numeral second, Sign sign) {
        int end = second.end();
        for (int i = 0; i < 3; i++) {
            UnitReader.Found more = units.after(second);
            Optional<Numeral> next = more.unit().is(Unit.Kind.TIMES) ? product(more.end()) : Optional.empty();
            if (next.isEmpty()) {
                break;
            }
            second = next.get();
            end = second.end();
        }
        return new Quantity(at, end, first, Optional.of(second), Unit.NONE, Unit.NONE, Shape.PRODUCT, sign);
    }

    private Optional<Quantity> pair(int at, Numeral first, UnitReader.Found unit, Sign sign) {
        Optional<SeparatorReader.Separator> found = separators.after(first, unit);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        SeparatorReader.Separator separator = found.get();
        int next = spaces(separator.end());
        Sign nextSign = signAt(next);
        if (nextSign == Sign.PLUS
                || nextSign == Sign.ABOUT
                || nextSign == Sign.MINUS && separator.shape() != Shape.RANGE) {
            next = afterSign(next);
        }
        Optional<Numeral> second = numerals.at(next).filter(numeral -> numeral.kind() != Numeral.Kind.FRACTION);
        if (second.isEmpty() || second.get().kind() == Numeral.Kind.WORD && first.kind() != Numeral.Kind.WORD) {
            return Optional.empty();
        }
        UnitReader.Found secondUnit = units.after(second.get());
        return agree(unit.unit(), secondUnit.unit(), separator)
                .map(units -> paired(at, first, second.get(), units, secondUnit.end(), separator, sign))
                .filter(pair -> isSensible(pair));
    }

    private Quantity paired(
            int at,
            Numeral first,
            Numeral second,
            Unit[] units,
            int end,
            SeparatorReader.Separator separator,
            Sign sign) {
        Shape shape = separator.shape();
        Numeral low = first;
        if (shape != Shape.FROM_TO
                && second.isScaled()
                && !first.isScaled()
                && first.value().compareTo(BigDecimal.valueOf(1000)) < 0
                && second.kind() == Numeral.Kind.DIGITS
                && Character.isLetter(text.charAt(second.end() - 1))) {
            low = rescaled(first, second);
        }
        boolean times = second.kind() == Numeral.Kind.MAGNITUDE;
        if (times && first.value().compareTo(BigDecimal.TEN) < 0 && first.isWhole()) {
            low = first.toMagnitude();
        }
        Unit one = times ? Unit.TIMES : units[0];
        Unit two = times ? Unit.TIMES : units[1];
        Sign own = sign == Sign.NONE ? separator.hedge() : sign;
        return new Quantity(at, end, low, Optional.of(second), one, two, shape, own);
    }

    /** "3-5M": the letter scales both. */
    private Numeral rescaled(Numeral first, Numeral second) {
        BigDecimal bare = numerals.at(second.start()).map(Numeral::step).orElse(BigDecimal.ONE);
        int power = Math.max(0, bare.precision() - bare.scale() - 1);
        return new Numeral(
                first.start(),
                first.end(),
                first.value().scaleByPowerOfTen(power),
                first.step().scaleByPowerOfTen(power),
                first.kind());
    }

    /** The two units of a pair, where they can belong together. */
    private static Optional<Unit[]> agree(Unit first, Unit second, SeparatorReader.Separator separator) {
        if (first.is(Unit.Kind.NONE)) {
            return Optional.of(new Unit[] {second, second});
        }
        if (second.is(Unit.Kind.NONE)) {
            return separator.shape() == Shape.RANGE ? Optional.empty() : Optional.of(new Unit[] {first, first});
        }
        boolean same = first.kind() == second.kind() && first.dimension().equals(second.dimension());
        return same ? Optional.of(new Unit[] {first, second}) : Optional.empty();
    }

    /** A year range, a list of lengths and a falling range are none. */
    private static boolean isSensible(Quantity pair) {
        if (pair.shape() == Shape.RANGE) {
            boolean rising = pair.firstUnit()
                            .toCanonical(pair.first().value())
                            .compareTo(pair.unit()
                                    .toCanonical(pair.second().orElseThrow().value()))
                    < 0;
            return rising && !(pair.is(Unit.Kind.NONE) && pair.first().isYear());
        }
        return !NOT_COUNTED.contains(pair.unit().symbol());
    }

    private Optional<Quantity> money(int at, int dollar, Sign sign) {
        return numerals.at(dollar + 1)
                .filter(numeral -> numeral.kind() == Numeral.Kind.DIGITS)
                .map(numeral -> {
                    Unit unit = Unit.physical(Dimension.MONEY, BigDecimal.ONE, "$");
                    return new Quantity(at, numeral.end(), numeral, Optional.empty(), unit, unit, Shape.SINGLE, sign);
                });
    }

    private Sign signAt(int at) {
        return switch (charAt(at)) {
            case '+' -> Sign.PLUS;
            case '-', '–' -> Sign.MINUS;
            case '<', '≤' -> Sign.LESS;
            case '>', '≥' -> Sign.MORE;
            case '~' -> Sign.ABOUT;
            default -> Sign.NONE;
        };
    }

    private int afterSign(int at) {
        int next = at + 1;
        if (charAt(next) == '=') {
            next++;
        }
        return spaces(next);
    }

    private char charAt(int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
    }

    private int spaces(int at) {
        return ahead.spaces(at);
    }
}
