package org.claimboard.normalise;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the words that multiply by themselves: "twice", "halves", "tenfold".
 *
 * <p>"double the throughput" multiplies, "double precision" and "triple-stage" do not.
 */
final class MultiplierReader {
    private static final Map<String, Integer> MULTIPLIERS = Map.ofEntries(
            Map.entry("twice", 2),
            Map.entry("double", 2),
            Map.entry("doubles", 2),
            Map.entry("doubled", 2),
            Map.entry("doubling", 2),
            Map.entry("twofold", 2),
            Map.entry("halve", 2),
            Map.entry("halves", 2),
            Map.entry("halved", 2),
            Map.entry("halving", 2),
            Map.entry("thrice", 3),
            Map.entry("triple", 3),
            Map.entry("triples", 3),
            Map.entry("tripled", 3),
            Map.entry("tripling", 3),
            Map.entry("threefold", 3),
            Map.entry("quadruple", 4),
            Map.entry("quadruples", 4),
            Map.entry("fourfold", 4),
            Map.entry("fivefold", 5),
            Map.entry("tenfold", 10));
    /** The letters that those words begin with; most words of a text are ruled out by these alone. */
    private static final String OPENINGS = "dfhqtDFHQT";

    private static final Set<String> DETERMINERS = Set.of("the", "its", "their", "our", "that");

    private static final int LONGEST_WORD = 12;

    private final String text;
    private final Lookahead ahead;

    MultiplierReader(String text) {
        this.text = text;
        this.ahead = new Lookahead(text);
    }

    /** The multiplier that begins exactly at {@code at}; empty where none does. */
    Optional<Quantity> at(int at) {
        if (at >= text.length() || OPENINGS.indexOf(text.charAt(at)) < 0) {
            return Optional.empty();
        }
        String word = word(at);
        Integer value = MULTIPLIERS.get(word);
        boolean adjective = (word.equals("double") || word.equals("triple") || word.equals("quadruple"))
                && !DETERMINERS.contains(word(ahead.spaces(at + word.length())));
        if (value == null
                || adjective
                || at + word.length() < text.length() && text.charAt(at + word.length()) == '-') {
            return Optional.empty();
        }
        BigDecimal factor = BigDecimal.valueOf(value);
        Numeral numeral =
                new Numeral(at, at + word.length(), factor, new BigDecimal("0.2").multiply(factor), Numeral.Kind.WORD);
        return Optional.of(new Quantity(
                at,
                at + word.length(),
                numeral,
                Optional.empty(),
                Unit.TIMES,
                Unit.TIMES,
                Quantity.Shape.SINGLE,
                Quantity.Sign.NONE));
    }

    private String word(int at) {
        return ahead.letters(at, LONGEST_WORD).toLowerCase(Locale.ROOT);
    }
}
