package org.claimboard.normalise;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.claimboard.vocabulary.Dimension;

/**
 * Reads the unit that follows a number: attached ("3x", "12FPS"), behind a space ("12 FPS"), behind a hyphen
 * ("20-fold"), or in words ("predictions per hour").
 */
final class UnitReader {
    /** A unit and where it ends; a bare number's unit ends where the number does. */
    record Found(Unit unit, int end, String spelling) {
        boolean isWordOnly() {
            return spelling.equals("fold");
        }
    }

    private static final Set<String> HYPHENATED =
            Set.of("fold", "parameter", "param", "percentage-point", "times", "x");

    /** "2 m/s" is a speed and counts nothing. */
    private static final Set<String> MEASURES = Set.of(
            "m", "km", "cm", "mm", "ft", "mi", "rad", "deg", "bit", "bits", "KB", "MB", "GB", "TB", "MiB", "GiB", "B",
            "kg", "g");

    private static final int LONGEST_WORD = 24;

    private final String text;
    private final Lookahead ahead;

    UnitReader(String text) {
        this.text = text;
        this.ahead = new Lookahead(text);
    }

    Found after(Numeral numeral) {
        int end = numeral.end();
        if (end < text.length() && text.charAt(end) == '-') {
            return spelledAt(end + 1, false)
                    .filter(found -> HYPHENATED.contains(found.spelling().toLowerCase(Locale.ROOT)))
                    .orElse(new Found(Unit.NONE, end, ""));
        }
        int start = spaces(end);
        Optional<Found> found = spelledAt(start, start > end);
        if (found.isPresent()) {
            return rateOf(found.get()).orElseGet(() -> timesWord(pointsOf(found.get())));
        }
        return counted(start).orElse(new Found(Unit.NONE, end, ""));
    }

    /** The longest spelling of a unit that begins at {@code start} and ends at a word's end. */
    private Optional<Found> spelledAt(int start, boolean spaced) {
        int limit = Math.min(text.length(), start + Units.LONGEST);
        int end = start;
        while (end < limit && text.charAt(end) != '.' && text.charAt(end) != ')' && text.charAt(end) != ';') {
            end++;
        }
        for (int close = end; close > start; close--) {
            if (isWordEnd(start, close)) {
                String spelling = text.substring(start, close);
                Optional<Unit> unit = Units.spelled(spelling);
                if (unit.isPresent() && !(spaced && isArticleLike(spelling, close))) {
                    return Optional.of(new Found(unit.get(), close, spelling));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isWordEnd(int start, int close) {
        if (close >= text.length()) {
            return true;
        }
        char last = text.charAt(close - 1);
        char next = text.charAt(close);
        if (last == '%' || last == '×' || last == '*' || last == '°') {
            return true;
        }
        if ((last == 'x' || last == 'X') && close == start + 1 && Character.isDigit(next)) {
            return true;
        }
        if (last == 's' && Character.isDigit(next)) {
            return true;
        }
        return !Character.isLetterOrDigit(next)
                && !(next == '-'
                        && close + 1 < text.length()
                        && Character.isDigit(text.charAt(close + 1))
                        && last != 'x'
                        && last != 'X');
    }

    /** "3 m", "2 ** 3", "3 time steps": behind a space these are no units. */
    private boolean isArticleLike(String spelling, int close) {
        boolean letter = spelling.length() == 1 && "mGTM".contains(spelling);
        boolean emphasis = spelling.equals("*") && close < text.length() && text.charAt(close) == '*';
        return letter || emphasis || spelling.equals("time");
    }

    /** "55.4x times faster" says times twice. */
    private Found timesWord(Found found) {
        if (!found.unit().is(Unit.Kind.TIMES) || found.spelling().length() > 1) {
            return found;
        }
        int next = spaces(found.end());
        return word(next).equals("times") ? new Found(Unit.TIMES, next + 5, "x times") : found;
    }

    /** "2.8% points" and "2.8% absolute" are points. */
    private Found pointsOf(Found found) {
        if (!found.unit().is(Unit.Kind.PERCENT)) {
            return found;
        }
        int next = spaces(found.end());
        String word = word(next);
        boolean points = word.equals("points") || word.equals("point") || word.equals("pts") || word.equals("pp");
        return points ? new Found(Unit.POINTS, next + word.length(), "% points") : found;
    }

    /** "1.3 petaFLOPs/second", "5 tokens per second". */
    private Optional<Found> rateOf(Found found) {
        if (found.unit().measures(Dimension.RATE)) {
            return Optional.empty();
        }
        boolean countable = found.unit().measures(Dimension.FLOPS)
                || found.unit().measures(Dimension.TOKENS)
                || found.unit().measures(Dimension.MACS);
        return countable ? period(found.end()).map(period -> per(found.unit().factor(), period)) : Optional.empty();
    }

    /** "30 doc/sec", "59000 predictions per hour": any noun counts. */
    private Optional<Found> counted(int start) {
        String noun = word(start);
        if (noun.isEmpty() || MEASURES.contains(noun)) {
            return Optional.empty();
        }
        return period(start + noun.length()).map(period -> per(BigDecimal.ONE, period));
    }

    private record Period(BigDecimal seconds, int end) {}

    private Found per(BigDecimal count, Period period) {
        return new Found(Unit.rate(count, period.seconds()), period.end(), "per period");
    }

    private Optional<Period> period(int at) {
        int next = spaces(at);
        if (next >= text.length()) {
            return Optional.empty();
        }
        int word = text.charAt(next) == '/' ? next + 1 : word(next).equals("per") ? spaces(next + 3) : -1;
        if (word < 0) {
            return Optional.empty();
        }
        String name = word(word);
        return Units.period(name).map(seconds -> new Period(seconds, word + name.length()));
    }

    private int spaces(int at) {
        return ahead.spaces(at);
    }

    private String word(int at) {
        return ahead.letters(at, LONGEST_WORD);
    }
}
