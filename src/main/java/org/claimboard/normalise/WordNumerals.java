package org.claimboard.normalise;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads numbers written as words: "three", "half", "two thirds", "a hundred", "an order of magnitude". */
final class WordNumerals {
    /** The powers of ten of the words for scales. */
    static final Map<String, Integer> SCALES = Map.of("thousand", 3, "million", 6, "billion", 9, "trillion", 12);

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("twelve", 12),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("fifty", 50),
            Map.entry("hundred", 100),
            Map.entry("a", 1),
            Map.entry("an", 1));
    private static final Map<String, Integer> PARTS = Map.of(
            "half",
            2,
            "third",
            3,
            "thirds",
            3,
            "quarter",
            4,
            "quarters",
            4,
            "fourth",
            4,
            "fifth",
            5,
            "tenth",
            10,
            "hundredth",
            100);

    /** The letters that those words begin with; most words of a text are ruled out by these alone. */
    private static final String OPENINGS = "aefhnostAEFHNOST";

    private static final Set<String> TIMES = Set.of("second", "minute", "hour", "day", "week");
    private static final Set<String> LIMITS = Set.of("than", "within", "under", "below");

    private final String text;

    WordNumerals(String text) {
        this.text = text;
    }

    /** The number that a word begins at {@code at}; empty where none does. */
    Optional<Numeral> at(int at) {
        if (OPENINGS.indexOf(text.charAt(at)) < 0) {
            return Optional.empty();
        }
        String first = word(at);
        Integer count = WORDS.get(first);
        Integer part = PARTS.get(first);
        if (part != null && part == 2) {
            return Optional.of(share(at, at + first.length(), 1, 2));
        }
        if (count == null) {
            return Optional.empty();
        }
        int next = skip(at + first.length());
        String second = word(next);
        if (second.startsWith("order")) {
            return magnitude(at, at + first.length(), count);
        }
        Integer below = PARTS.get(second);
        if (below != null && below > count) {
            return Optional.of(share(at, next + second.length(), count, below));
        }
        if (second.equals("hundred") || SCALES.containsKey(second)) {
            int power = second.equals("hundred") ? 2 : SCALES.get(second);
            BigDecimal value = BigDecimal.valueOf(count).scaleByPowerOfTen(power);
            return Optional.of(new Numeral(at, next + second.length(), value, value, Numeral.Kind.WORD));
        }
        return first.length() < 3 && !(TIMES.contains(second) && LIMITS.contains(wordBefore(at)))
                ? Optional.empty()
                : Optional.of(new Numeral(
                        at, at + first.length(), BigDecimal.valueOf(count), BigDecimal.ONE, Numeral.Kind.WORD));
    }

    /** "orders of magnitude" behind a number that ends at {@code end}. */
    Optional<Numeral> magnitude(int at, int end, int power) {
        String order = word(skip(end));
        int of = skip(skip(end) + order.length());
        int magnitude = skip(of + 2);
        String last = word(magnitude);
        if (!order.startsWith("order") || !word(of).equals("of") || !last.startsWith("magnitude") || power > 12) {
            return Optional.empty();
        }
        BigDecimal value = BigDecimal.ONE.scaleByPowerOfTen(power);
        return Optional.of(new Numeral(at, magnitude + last.length(), value, value, Numeral.Kind.MAGNITUDE));
    }

    /** A share in words is loose by a tenth of its value either way: "half" is 0.45 to 0.55. */
    private static Numeral share(int at, int end, int above, int below) {
        BigDecimal value = BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), MathContext.DECIMAL64);
        return new Numeral(at, end, value, value.multiply(new BigDecimal("0.2")), Numeral.Kind.WORD);
    }

    private int skip(int at) {
        return at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '-') ? at + 1 : at;
    }

    /** The word before the space before {@code at}: "less than a minute" has a number, "once a minute" none. */
    private String wordBefore(int at) {
        int end = at - 1;
        int start = end;
        while (start > 0 && end - start < 16 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return end <= start ? "" : text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** The letters from {@code at} on, in lower case. */
    String word(int at) {
        int end = at;
        while (end < text.length() && end - at < 16 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end <= at ? "" : text.substring(at, end).toLowerCase(Locale.ROOT);
    }
}
