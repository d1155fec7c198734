package org.claimboard.correction;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.claimboard.claim.ClaimView;
import org.claimboard.paper.Paper;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Vocabulary;

/**
 * Fills in what follows from what a sender typed.
 *
 * <p>A sender who changes the value as written, the metric or the form, and leaves the numbers as they were (or empty), gets
 * form, low and high computed. Numbers that a sender typed are never replaced; one number alone is no range.
 *
 * @param fields what was typed, with what follows from it
 * @param reading how the value as written reads; empty where it can't be read
 */
record Completion(Map<String, String> fields, Optional<ValueReading> reading) {
    private static final String VALUE_TEXT = "valueText";
    private static final String METRIC = "metric";
    private static final String FORM = "form";
    private static final String LOW = "low";
    private static final String HIGH = "high";

    static Completion of(
            Map<String, String> typed,
            Optional<ClaimView> present,
            Paper paper,
            ValueReader reader,
            Vocabulary vocabulary) {
        Map<String, String> fields = new LinkedHashMap<>(typed);
        String valueText = stated(fields, VALUE_TEXT, present.map(ClaimView::valueText));
        Optional<Metric> metric = Optional.ofNullable(stated(fields, METRIC, present.map(ClaimView::metric)))
                .flatMap(vocabulary::metric);
        String quote = stated(fields, "quote", present.map(ClaimView::quote));
        Optional<ValueReading> reading = valueText == null || metric.isEmpty()
                ? Optional.empty()
                : reader.read(paper, quote, valueText, metric.get());

        boolean lowTyped = isTyped(fields, LOW, present.map(ClaimView::low));
        boolean highTyped = isTyped(fields, HIGH, present.map(ClaimView::high));
        if (lowTyped && !highTyped && !present.map(ClaimView::isRange).orElse(false)) {
            if (Proposal.number(fields.get(LOW).strip()).isPresent()) {
                fields.put(HIGH, fields.get(LOW));
            } else {
                // One wrong number is told once.
                fields.remove(HIGH);
            }
        }
        boolean formTyped = differs(fields, FORM, present.map(ClaimView::form));
        boolean reread = differs(fields, VALUE_TEXT, present.map(ClaimView::valueText))
                || differs(fields, METRIC, present.map(ClaimView::metric))
                || formTyped
                || isEmptied(fields, LOW);
        if (lowTyped || highTyped || !reread || reading.isEmpty()) {
            return new Completion(fields, reading);
        }
        ValueReading found = reading.get();
        if (formTyped && !found.form().equals(fields.get(FORM).strip())) {
            return new Completion(fields, reading);
        }
        fields.put(FORM, found.form());
        fields.put(LOW, found.low().toPlainString());
        fields.put(HIGH, found.high().toPlainString());
        return new Completion(fields, Optional.of(found.asUsed()));
    }

    private static String stated(Map<String, String> fields, String field, Optional<String> present) {
        String typed = fields.get(field);
        return typed == null || typed.isBlank() ? present.orElse(null) : typed.strip();
    }

    private static boolean isEmptied(Map<String, String> fields, String field) {
        return fields.containsKey(field) && isBlank(fields.get(field));
    }

    private static boolean differs(Map<String, String> fields, String field, Optional<String> present) {
        String typed = fields.get(field);
        return !isBlank(typed) && !typed.strip().equals(present.orElse(null));
    }

    /** True where a number stands in the field that is not the present one, however it is written. */
    private static boolean isTyped(Map<String, String> fields, String field, Optional<BigDecimal> present) {
        String typed = fields.get(field);
        if (isBlank(typed)) {
            return false;
        }
        Optional<BigDecimal> number = Proposal.number(typed.strip());
        return number.isEmpty() || present.isEmpty() || number.get().compareTo(present.get()) != 0;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
