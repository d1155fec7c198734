package org.claimboard.normalise;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import org.claimboard.normalise.Quantity.Shape;

/** Reads what stands between the two numbers of a range or pair: "-", "~", "to", "→", "vs.", "instead of". */
final class SeparatorReader {
    private static final int LONGEST_WORD = 12;

    private final String text;
    private final Lookahead ahead;
    private final NumeralReader numerals;
    private final UnitReader units;

    SeparatorReader(String text, NumeralReader numerals, UnitReader units) {
        this.text = text;
        this.ahead = new Lookahead(text);
        this.numerals = numerals;
        this.units = units;
    }

    /** What stands between two numbers: where it ends, and how it joins them. */
    record Separator(int end, Shape shape) {}

    /** The separator behind a number whose unit ends at {@code at}. */
    Optional<Separator> after(int at) {
        int start = spaces(at);
        if (start >= text.length()) {
            return Optional.empty();
        }
        char c = text.charAt(start);
        if (c == '-' || c == '–' || c == '—' || c == '~') {
            int end = spaces(start + 1);
            boolean loose = c == '—' && end > start + 1;
            return loose ? Optional.empty() : Optional.of(new Separator(start + 1, Shape.RANGE));
        }
        if (c == '→') {
            return Optional.of(new Separator(start + 1, Shape.FROM_TO));
        }
        return Optional.ofNullable(inWords(at, start));
    }

    private Separator inWords(int at, int start) {
        String word = word(start);
        int end = start + word.length();
        return switch (word) {
            case "sim" -> new Separator(end, Shape.RANGE);
            case "to" -> new Separator(end, isRising(at, end) ? Shape.RANGE : Shape.FROM_TO);
            case "vs", "versus" ->
                new Separator(end < text.length() && text.charAt(end) == '.' ? end + 1 : end, Shape.VERSUS);
            case "instead" -> word(spaces(end)).equals("of") ? new Separator(spaces(end) + 2, Shape.VERSUS) : null;
            case "and" -> isBetween(at) ? new Separator(end, Shape.RANGE) : null;
            default -> null;
        };
    }

    /** "8% to 71%" rises; "48G to 7G" falls, so it goes from one to the other. The word "from" decides a rise too. */
    private boolean isRising(int firstEnd, int afterTo) {
        Optional<Numeral> second = numerals.at(spaces(afterTo));
        if (second.isEmpty()) {
            return true;
        }
        int start = lastNumberBefore(firstEnd);
        Optional<Numeral> first = start < 0 ? Optional.empty() : numerals.at(start);
        if (first.isEmpty()) {
            return true;
        }
        BigDecimal a = units.after(first.get()).unit().toCanonical(first.get().value());
        BigDecimal b = units.after(second.get()).unit().toCanonical(second.get().value());
        return a.compareTo(b) < 0;
    }

    /** Where the number begins whose unit ends at {@code end}. */
    private int lastNumberBefore(int end) {
        for (int i = end - 1; i >= 0 && end - i < 32; i--) {
            boolean opens = Character.isDigit(text.charAt(i))
                    && (i == 0
                            || !Character.isLetterOrDigit(text.charAt(i - 1))
                                    && text.charAt(i - 1) != '.'
                                    && text.charAt(i - 1) != ',');
            if (opens) {
                return i;
            }
        }
        return -1;
    }

    private boolean isBetween(int firstEnd) {
        int start = lastNumberBefore(firstEnd);
        return start >= 8 && text.regionMatches(true, start - 8, "between ", 0, 8);
    }

    private int spaces(int at) {
        return ahead.spaces(at);
    }

    private String word(int at) {
        return ahead.letters(at, LONGEST_WORD).toLowerCase(Locale.ROOT);
    }
}
