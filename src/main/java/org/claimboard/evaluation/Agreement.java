package org.claimboard.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * When two readings of one claim agree.
 *
 * <p>Values agree within 1 %, or 0.005 where both are under 0.5. Qualifier and task must be equal; the texts that a paper
 * words freely agree where half the words of the shorter one are in the other.
 */
final class Agreement {
    private static final BigDecimal RELATIVE = new BigDecimal("0.01");
    private static final BigDecimal ABSOLUTE = new BigDecimal("0.005");
    private static final BigDecimal SMALL = new BigDecimal("0.5");
    private static final Set<String> FILLERS = Set.of("the", "a", "an", "of", "and", "our");

    static final Map<String, Function<ScoredClaim, String>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("qualifier", ScoredClaim::qualifier);
        FIELDS.put("system", ScoredClaim::system);
        FIELDS.put("baseline", ScoredClaim::baseline);
        FIELDS.put("task", ScoredClaim::task);
        FIELDS.put("dataset", ScoredClaim::dataset);
        FIELDS.put("model", ScoredClaim::model);
        FIELDS.put("hardware", ScoredClaim::hardware);
    }

    private static final Set<String> EXACT_FIELDS = Set.of("qualifier", "task");

    private Agreement() {}

    static boolean onValue(ScoredClaim gold, ScoredClaim predicted) {
        return gold.form().equals(predicted.form())
                && close(gold.low(), predicted.low())
                && close(gold.high(), predicted.high());
    }

    static boolean onField(String field, ScoredClaim gold, ScoredClaim predicted) {
        String expected = blankToNull(FIELDS.get(field).apply(gold));
        String given = blankToNull(FIELDS.get(field).apply(predicted));
        if (expected == null || given == null) {
            return Objects.equals(expected, given);
        }
        if (EXACT_FIELDS.contains(field)) {
            return expected.equals(given);
        }
        Set<String> expectedWords = words(expected);
        Set<String> givenWords = words(given);
        int shorter = Math.min(expectedWords.size(), givenWords.size());
        expectedWords.retainAll(givenWords);
        return !expectedWords.isEmpty() && 2 * expectedWords.size() >= shorter;
    }

    /** In how many fields the two agree; decides between several claims of the same value. */
    static int fields(ScoredClaim gold, ScoredClaim predicted) {
        return (int) FIELDS.keySet().stream()
                .filter(field -> onField(field, gold, predicted))
                .count();
    }

    private static boolean close(BigDecimal a, BigDecimal b) {
        BigDecimal larger = a.abs().max(b.abs());
        BigDecimal tolerance = larger.multiply(RELATIVE);
        if (larger.compareTo(SMALL) < 0) {
            tolerance = tolerance.max(ABSOLUTE);
        }
        return a.subtract(b).abs().compareTo(tolerance) <= 0;
    }

    private static Set<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (char c : (text.toLowerCase(Locale.ROOT) + " ").toCharArray()) {
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.') {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        Set<String> telling = new HashSet<>(words);
        telling.removeAll(FILLERS);
        return telling;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
