package org.claimboard.normalise;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.claimboard.normalise.Quantity.Shape;
import org.claimboard.normalise.Quantity.Sign;

/** Reads what stands between the two numbers of a range or pair: "-", "~", "to", "→", "vs.", "instead of". */
final class SeparatorReader {
    private static final int LONGEST_WORD = 13;
    /** How many words such as "just under" may stand before the second number. */
    private static final int MOST_HEDGES = 3;

    private static final Map<String, Sign> HEDGES = Map.ofEntries(
            Map.entry("only", Sign.NONE),
            Map.entry("just", Sign.NONE),
            Map.entry("merely", Sign.NONE),
            Map.entry("about", Sign.ABOUT),
            Map.entry("around", Sign.ABOUT),
            Map.entry("approximately", Sign.ABOUT),
            Map.entry("roughly", Sign.ABOUT),
            Map.entry("nearly", Sign.ABOUT),
            Map.entry("almost", Sign.ABOUT),
            Map.entry("under", Sign.LESS),
            Map.entry("below", Sign.LESS),
            Map.entry("less", Sign.LESS),
            Map.entry("over", Sign.MORE),
            Map.entry("above", Sign.MORE),
            Map.entry("more", Sign.MORE),
            Map.entry("than", Sign.NONE));

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

    /**
     * What stands between two numbers.
     *
     * @param end where the second number or its sign begins
     * @param shape how it joins them
     * @param hedge what it says about the second number: {@link Sign#MORE} for "to over"
     */
    record Separator(int end, Shape shape, Sign hedge) {}

    /** The separator behind a number and its unit. */
    Optional<Separator> after(Numeral first, UnitReader.Found unit) {
        int start = spaces(unit.end());
        if (start >= text.length()) {
            return Optional.empty();
        }
        char c = text.charAt(start);
        if (c == '-' || c == '–' || c == '—' || c == '~') {
            int end = spaces(start + 1);
            boolean loose = c == '—' && end > start + 1;
            return loose ? Optional.empty() : Optional.of(plain(afterTo(end), Shape.RANGE));
        }
        if (c == '→') {
            return Optional.of(plain(spaces(start + 1), Shape.FROM_TO));
        }
        return Optional.ofNullable(inWords(first, unit, start));
    }

    private static Separator plain(int end, Shape shape) {
        return new Separator(end, shape, Sign.NONE);
    }

    /** "two- to four-fold", "2-to-4x": behind the word, where it stands. */
    private int afterTo(int at) {
        if (!word(at).equals("to")) {
            return at;
        }
        boolean hyphen = at + 2 < text.length() && text.charAt(at + 2) == '-';
        return spaces(hyphen ? at + 3 : at + 2);
    }

    private Separator inWords(Numeral first, UnitReader.Found unit, int start) {
        String word = word(start);
        int end = spaces(start + word.length());
        String next = word(end);
        return switch (word) {
            case "sim" -> plain(end, Shape.RANGE);
            case "to" -> hedged(first, unit, end, Shape.FROM_TO);
            case "down" -> next.equals("to") ? hedged(first, unit, spaces(end + 2), Shape.FROM_TO) : null;
            case "up" -> next.equals("to") ? hedged(first, unit, spaces(end + 2), Shape.RANGE) : null;
            case "vs", "versus" ->
                plain(end < text.length() && text.charAt(end) == '.' ? spaces(end + 1) : end, Shape.VERSUS);
            case "instead" -> next.equals("of") ? plain(spaces(end + 2), Shape.VERSUS) : null;
            case "rather" -> next.equals("than") ? plain(spaces(end + 4), Shape.VERSUS) : null;
            case "as" -> next.equals("opposed") ? toOther(unit, spaces(end + 7)) : null;
            case "compared" -> toOther(unit, end);
            case "and" -> isBetween(first.start()) ? plain(end, Shape.RANGE) : null;
            default -> null;
        };
    }

    /** "5 hours compared to 32 hours": of a percentage this would compare two changes. */
    private Separator toOther(UnitReader.Found unit, int at) {
        String word = word(at);
        boolean other = word.equals("to") || word.equals("with");
        return other && unit.unit().is(Unit.Kind.PHYSICAL) ? plain(spaces(at + word.length()), Shape.VERSUS) : null;
    }

    /** "to 7G", "to only 7G", "to just under 7G". */
    private Separator hedged(Numeral first, UnitReader.Found unit, int at, Shape shape) {
        int end = at;
        Sign hedge = Sign.NONE;
        String word = word(end);
        for (int words = 0; words < MOST_HEDGES && HEDGES.containsKey(word); words++) {
            hedge = HEDGES.get(word) == Sign.NONE ? hedge : HEDGES.get(word);
            end = spaces(end + word.length());
            word = word(end);
        }
        return new Separator(end, isRising(first, unit, end) ? Shape.RANGE : shape, hedge);
    }

    /** "8% to 71%" rises; "48G to 7G" falls, so it goes from one to the other. The word "from" decides a rise too. */
    private boolean isRising(Numeral first, UnitReader.Found unit, int next) {
        Optional<Numeral> second = numerals.at(next);
        if (second.isEmpty()) {
            return true;
        }
        Unit own = units.after(second.get()).unit();
        Unit one = unit.unit().is(Unit.Kind.NONE) ? own : unit.unit();
        Unit other = own.is(Unit.Kind.NONE) ? one : own;
        return one.toCanonical(first.value())
                        .compareTo(other.toCanonical(second.get().value()))
                < 0;
    }

    private boolean isBetween(int start) {
        return start >= 8 && text.regionMatches(true, start - 8, "between ", 0, 8);
    }

    private int spaces(int at) {
        return ahead.spaces(at);
    }

    private String word(int at) {
        return ahead.letters(at, LONGEST_WORD).toLowerCase(Locale.ROOT);
    }
}
