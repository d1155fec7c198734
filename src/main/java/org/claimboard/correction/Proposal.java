package org.claimboard.correction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.claimboard.claim.ClaimView;
import org.claimboard.normalise.Form;
import org.claimboard.normalise.Qualifier;
import org.claimboard.problem.FieldProblem;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Task;
import org.claimboard.vocabulary.Vocabulary;

/**
 * The fields of a claim that a correction may change, and whether the values proposed for them can be.
 *
 * <p>Pure: it compares texts with the present claim (or with nothing, where a claim is missing) and collects every
 * problem instead of stopping at the first.
 */
final class Proposal {
    private static final Map<String, Function<ClaimView, Object>> FIELDS = new LinkedHashMap<>();
    private static final Map<String, Integer> LONGEST =
            Map.of("quote", 4000, "valueText", 200, "baseline", 500, "hardware", 200);
    private static final int LONGEST_OTHER = 300;
    private static final int MAX_NUMBER_LENGTH = 30;
    /** What the database keeps of a value. */
    private static final int MAX_DECIMALS = 12;

    private static final int MAX_WHOLE_DIGITS = 26;

    static {
        FIELDS.put("quote", ClaimView::quote);
        FIELDS.put("valueText", ClaimView::valueText);
        FIELDS.put("metric", ClaimView::metric);
        FIELDS.put("form", ClaimView::form);
        FIELDS.put("low", ClaimView::low);
        FIELDS.put("high", ClaimView::high);
        FIELDS.put("qualifier", ClaimView::qualifier);
        FIELDS.put("system", ClaimView::system);
        FIELDS.put("baseline", ClaimView::baseline);
        FIELDS.put("task", ClaimView::task);
        FIELDS.put("dataset", ClaimView::dataset);
        FIELDS.put("model", ClaimView::model);
        FIELDS.put("hardware", ClaimView::hardware);
        FIELDS.put("hardwareCount", ClaimView::hardwareCount);
    }

    private static final List<String> REQUIRED_OF_A_CLAIM = List.of("quote", "valueText", "metric", "form", "low");

    private final Vocabulary vocabulary;
    private final String abstractText;
    private final Map<String, String> proposed = new LinkedHashMap<>();
    private final List<FieldChange> changes = new ArrayList<>();
    private final List<FieldProblem> problems = new ArrayList<>();

    /**
     * @param present the claim as it is, or empty where one is missing
     * @param proposedFields field name → text; blank is "not stated"
     */
    Proposal(
            Vocabulary vocabulary,
            String abstractText,
            Optional<ClaimView> present,
            Map<String, String> proposedFields) {
        this.vocabulary = vocabulary;
        this.abstractText = abstractText;
        proposedFields.keySet().stream()
                .filter(field -> !FIELDS.containsKey(field))
                .findFirst()
                .ifPresent(unknown -> problems.add(new FieldProblem(
                        "changes", "holds a field that no claim has.", Vocabulary.nearest(unknown, FIELDS.keySet()))));
        proposedFields.forEach((field, text) -> {
            if (FIELDS.containsKey(field)) {
                propose(field, text, present);
            }
        });
        checkValues();
        checkRange(present);
        if (present.isEmpty()) {
            REQUIRED_OF_A_CLAIM.stream()
                    .filter(field -> proposed.get(field) == null)
                    .forEach(field -> problems.add(new FieldProblem(field, missing(field))));
        }
    }

    private static String missing(String field) {
        return field.equals("form") || field.equals("low")
                ? "is needed, since it can't be read from the value as written."
                : "is needed for a new claim.";
    }

    /** What would really change; fields proposed as they are already are left out. */
    List<FieldChange> changes() {
        return List.copyOf(changes);
    }

    List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    private void propose(String field, String text, Optional<ClaimView> present) {
        String after = text == null || text.isBlank() ? null : text.strip();
        // The quote of an imported number is empty, and a form sends it back so.
        String before = present.map(FIELDS.get(field))
                .map(Proposal::plain)
                .filter(plain -> !plain.isEmpty())
                .orElse(null);
        if (after != null && after.length() > LONGEST.getOrDefault(field, LONGEST_OTHER)) {
            problems.add(new FieldProblem(
                    field, "is longer than " + LONGEST.getOrDefault(field, LONGEST_OTHER) + " characters."));
            return;
        }
        if (Evidence.holdsControls(after)) {
            problems.add(new FieldProblem(field, Evidence.CONTROLS));
            return;
        }
        proposed.put(field, after);
        if (!Objects.equals(before, after) && !isSameNumber(field, before, after)) {
            changes.add(new FieldChange(field, before, after));
        }
    }

    /** "2.50" changes nothing in 2.5. */
    private static boolean isSameNumber(String field, String before, String after) {
        return (field.equals("low") || field.equals("high"))
                && before != null
                && after != null
                && number(after)
                        .filter(number -> number.compareTo(new BigDecimal(before)) == 0)
                        .isPresent();
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private void checkValues() {
        for (FieldChange change : changes) {
            String after = change.after();
            switch (change.field()) {
                case "metric" -> known("metric", after, ids(vocabulary.metrics(), Metric::id));
                case "form" -> oneOf("form", after, ids(List.of(Form.values()), Form::id));
                case "qualifier" -> oneOf("qualifier", after, ids(List.of(Qualifier.values()), Qualifier::id));
                case "task" -> {
                    if (after != null) {
                        known("task", after, ids(vocabulary.tasks(), Task::id));
                    }
                }
                case "quote" ->
                    require(
                            after != null && abstractText.contains(after),
                            "quote",
                            "must stand in the abstract word for word.");
                case "valueText" -> require(after != null, "valueText", "must say the number as the abstract has it.");
                case "hardwareCount" ->
                    require(
                            after == null || isCount(after),
                            "hardwareCount",
                            "must be a whole number from 1 to 999999.");
                default -> {
                    // system, baseline, dataset, model and hardware are free text; low and high are checked together
                }
            }
        }
    }

    private static boolean isCount(String text) {
        return text.length() <= 6 && text.chars().allMatch(c -> c >= '0' && c <= '9') && text.charAt(0) != '0';
    }

    private static <T> List<String> ids(Collection<T> entries, Function<T, String> id) {
        return entries.stream().map(id).toList();
    }

    private void require(boolean holds, String field, String otherwise) {
        if (!holds) {
            problems.add(new FieldProblem(field, otherwise));
        }
    }

    private void known(String field, String id, List<String> known) {
        if (id == null || !known.contains(id)) {
            problems.add(new FieldProblem(
                    field, "there is no such " + field + ".", id == null ? List.of() : Vocabulary.nearest(id, known)));
        }
    }

    private void oneOf(String field, String value, List<String> known) {
        require(value != null && known.contains(value), field, "must be one of " + String.join(", ", known) + ".");
    }

    private void checkRange(Optional<ClaimView> present) {
        Optional<BigDecimal> low = number("low", present.map(ClaimView::low));
        Optional<BigDecimal> high = number("high", present.map(ClaimView::high)).or(() -> low);
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            problems.add(new FieldProblem("low", "must not be above high."));
        }
    }

    private Optional<BigDecimal> number(String field, Optional<BigDecimal> present) {
        String text = proposed.get(field);
        if (text == null) {
            if (proposed.containsKey(field) && present.isPresent()) {
                problems.add(new FieldProblem(
                        field, "must be a number such as 2.5; none can be read from the value as written."));
            }
            return present;
        }
        Optional<BigDecimal> number = number(text);
        if (number.isEmpty()) {
            problems.add(new FieldProblem(field, "must be a number such as 2.5."));
        }
        return number;
    }

    /** A number that the database can keep; empty for anything else. */
    static Optional<BigDecimal> number(String text) {
        if (text.length() > MAX_NUMBER_LENGTH) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text);
            boolean fits = Math.abs((long) number.scale()) <= MAX_NUMBER_LENGTH
                    && number.stripTrailingZeros().scale() <= MAX_DECIMALS
                    && number.precision() - number.scale() <= MAX_WHOLE_DIGITS;
            return fits ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
