package org.claimboard.intake.read;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.claimboard.claim.ClaimContents;
import org.claimboard.claim.ClaimView;
import org.claimboard.claim.ClaimWording;
import org.claimboard.normalise.Form;
import org.claimboard.normalise.Qualifier;
import org.claimboard.vocabulary.Dimension;
import org.claimboard.vocabulary.Metric;

/**
 * A row in the columns of our own tables of claims, as CSV or JSON lines: its values are canonical already, and what is
 * wrong in any column refuses the row.
 */
final class ClaimFields {
    static final List<String> NEEDED = List.of("metric", "form", "low");
    /** The columns of all our tables of claims. */
    static final Set<String> KNOWN = Arrays.stream(ClaimView.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet());

    private static final int MOST_DIGITS = 26;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST = 300;
    private static final int LONGEST_ID = 60;
    private static final Set<String> NOT_SHOWN = Set.of("retracted", "draft");

    private final String place;
    private final UnaryOperator<String> cells;
    private final Names names;
    private final Findings findings;
    private final List<String> wrong = new ArrayList<>();

    /** @param cells the text of a column; null or blank where it has none */
    ClaimFields(String place, UnaryOperator<String> cells, Names names, Findings findings) {
        this.place = place;
        this.cells = cells;
        this.names = names;
        this.findings = findings;
    }

    void read() {
        String status = text("status", LONGEST_ID);
        if (status != null && NOT_SHOWN.contains(status)) {
            findings.refuse(place, "not-shown", "The row is " + status + " where it is from.");
            return;
        }
        PaperHint paper = paper();
        String metricText = text("metric", LONGEST_ID);
        Optional<Metric> metric = metricText == null ? Optional.empty() : names.metric(metricText);
        Form form = Form.of(or(text("form", LONGEST_ID), "")).orElse(null);
        Qualifier qualifier =
                Qualifier.of(or(text("qualifier", LONGEST_ID), "exact")).orElse(null);
        BigDecimal low = number("low");
        BigDecimal high = text("high", LONGEST_NUMBER) == null ? low : number("high");
        require(metricText != null, "metric: is empty.");
        require(form != null, "form: must be absolute, delta or ratio.");
        require(qualifier != null, "qualifier: must be exact, up_to, at_least, about or average.");
        require(low != null, "low: must be a number such as 2.5.");
        require(low == null || high == null || low.compareTo(high) <= 0, "low: must not be above high.");
        require(!paper.isEmpty(), "paper: neither its slug, its title nor its address is there.");
        BigDecimal factor = form == null || metric.isEmpty() ? BigDecimal.ONE : factor(metric.get(), form);
        ClaimWording wording = wording(metric, metricText, form, qualifier, low, high, factor);
        if (wrong.isEmpty()) {
            String id = text("id", LONGEST);
            findings.number(new ReadNumber(
                    place, key(id, wording), paper, wording, "", text("source", 200), text("licence", LONGEST_ID)));
        } else {
            findings.refuse(place, "wrong-field", String.join(" ", wrong));
        }
    }

    private ClaimWording wording(
            Optional<Metric> metric,
            String metricText,
            Form form,
            Qualifier qualifier,
            BigDecimal low,
            BigDecimal high,
            BigDecimal factor) {
        String dataset = text("dataset", LONGEST);
        String hardware = text("hardware", 200);
        String valueText = text("valueText", 200);
        String unit = unit(metric, form);
        ClaimWording wording = new ClaimWording(
                text("quote", 4000),
                valueText == null ? or(text("low", LONGEST_NUMBER), "") : valueText,
                metric.map(Metric::id).orElseGet(() -> Names.other(or(metricText, ""))),
                form,
                low == null ? null : low.multiply(factor),
                high == null ? null : high.multiply(factor),
                unit,
                qualifier,
                text("system", LONGEST),
                text("baseline", 500),
                wrong.isEmpty() ? names.task(text("task", LONGEST)) : null,
                dataset,
                text("model", LONGEST),
                hardware,
                count());
        if (wrong.isEmpty()) {
            names.dataset(dataset);
            names.hardware(hardware);
        }
        return wording;
    }

    /** Improvement factors have none; a metric with units of its own keeps what the row says. */
    private String unit(Optional<Metric> metric, Form form) {
        if (form == Form.RATIO) {
            return ClaimContents.RATIO_UNIT;
        }
        String own = metric.map(Metric::unit).orElse("");
        return own.isEmpty() ? or(text("unit", 40), "") : own;
    }

    /** What a value in the row's unit is multiplied by: 0.001 for "ms" of a time. */
    private BigDecimal factor(Metric metric, Form form) {
        String unit = text("unit", 40);
        if (unit == null || form == Form.RATIO || metric.dimension() == Dimension.OWN || unit.equals(metric.unit())) {
            require(
                    unit == null || form != Form.RATIO || unit.equals(ClaimContents.RATIO_UNIT),
                    "unit: an improvement factor has none but x.");
            return BigDecimal.ONE;
        }
        try {
            WrittenValue.Value one = WrittenValue.of("1 " + unit, Optional.of(metric), false);
            findings.note(place, "unit", "The value was brought from its own unit to the one that is kept here.");
            return one.low();
        } catch (WrittenValue.NoValueException e) {
            wrong.add("unit: is none of this metric, whose values are kept in " + metric.unit() + ".");
            return BigDecimal.ONE;
        }
    }

    private List<String> key(String id, ClaimWording wording) {
        if (id != null) {
            return List.of("id", id);
        }
        List<String> key = new ArrayList<>();
        for (String column : List.of(
                "paper",
                "paperTitle",
                "paperUrl",
                "system",
                "form",
                "unit",
                "qualifier",
                "baseline",
                "task",
                "dataset",
                "model",
                "hardware",
                "hardwareCount",
                "quote")) {
            key.add(or(text(column, 4000), ""));
        }
        key.add(wording.metric());
        return key;
    }

    private PaperHint paper() {
        PaperHint hint = new PaperFields(place, findings)
                .hint(new PaperFields.Said(
                        text("paperTitle", 500), null, null, text("published", 40), text("paperUrl", 500), null));
        return new PaperHint(
                text("paper", 120), hint.title(), hint.arxivId(), hint.url(), hint.published(), hint.codeUrl());
    }

    private Integer count() {
        String text = text("hardwareCount", LONGEST_NUMBER);
        boolean whole = text != null && text.matches("[1-9]\\d{0,5}");
        require(text == null || whole, "hardwareCount: must be a whole number from 1 to 999999.");
        return whole ? Integer.valueOf(text) : null;
    }

    private BigDecimal number(String column) {
        String text = text(column, LONGEST_NUMBER);
        try {
            BigDecimal number = text == null ? null : new BigDecimal(text);
            boolean fits = number != null
                    && Math.abs((long) number.scale()) <= LONGEST_NUMBER
                    && number.precision() - number.scale() <= MOST_DIGITS;
            require(text == null || fits, column + ": is larger or longer than any number that is kept here.");
            return fits ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private String text(String column, int most) {
        String text = cells.apply(column);
        if (text == null || text.isBlank()) {
            return null;
        }
        require(text.length() <= most, column + ": is longer than " + most + " characters.");
        // a quote must stay as it is to be found in its abstract
        return column.equals("quote") ? text : text.strip();
    }

    private void require(boolean holds, String otherwise) {
        if (!holds && !wrong.contains(otherwise)) {
            wrong.add(otherwise);
        }
    }

    private static String or(String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
