package org.claimboard.web.show;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.ws.rs.core.MultivaluedMap;

import org.claimboard.claim.ClaimView;
import org.claimboard.correction.CorrectionKind;
import org.claimboard.correction.CorrectionRequest;
import org.claimboard.correction.CorrectionView;
import org.claimboard.problem.FieldProblem;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;

/** A correction as it is being typed: what stands in each field, what is wrong with it, and the choices there are. */
public final class CorrectionForm {
    private static final String MISSING = CorrectionKind.MISSING_CLAIM.id();
    private static final String TRAP = "website";
    private static final List<String> OTHERS = List.of("kind", "evidenceQuote", "evidenceUrl", "note", "contact");
    private static final List<String> FIELDS = List.of(
            "quote",
            "valueText",
            "metric",
            "form",
            "low",
            "high",
            "qualifier",
            "system",
            "baseline",
            "task",
            "dataset",
            "model",
            "hardware",
            "hardwareCount");

    private final Map<String, String> values;
    private final List<FieldProblem> problems;
    private final Choices choices;

    private CorrectionForm(Map<String, String> values, List<FieldProblem> problems, Choices choices) {
        this.values = values;
        this.problems = problems;
        this.choices = choices;
    }

    /** A form that starts from a claim as it is. */
    public static CorrectionForm about(ClaimView claim, Choices choices) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("quote", claim.quote());
        values.put("valueText", claim.valueText());
        values.put("metric", claim.metric());
        values.put("form", claim.form());
        values.put("low", plain(claim.low()));
        values.put("high", plain(claim.high()));
        values.put("qualifier", claim.qualifier());
        values.put("system", claim.system());
        values.put("baseline", claim.baseline());
        values.put("task", claim.task());
        values.put("dataset", claim.dataset());
        values.put("model", claim.model());
        values.put("hardware", claim.hardware());
        values.put(
                "hardwareCount",
                claim.hardwareCount() == null ? null : claim.hardwareCount().toString());
        return new CorrectionForm(values, List.of(), choices);
    }

    /** A form that starts from what a correction proposes. */
    public static CorrectionForm amending(CorrectionView correction, Optional<ClaimView> claim, Choices choices) {
        Map<String, String> values = new LinkedHashMap<>(
                claim.map(present -> about(present, choices).values).orElse(Map.of()));
        correction.changes().forEach(change -> values.put(change.field(), change.after()));
        values.put("kind", correction.kind());
        values.put("evidenceQuote", correction.evidenceQuote());
        values.put("evidenceUrl", correction.evidenceUrl());
        values.put("note", correction.note());
        return new CorrectionForm(values, List.of(), choices);
    }

    public static CorrectionForm empty(Choices choices) {
        return new CorrectionForm(Map.of(), List.of(), choices);
    }

    /** A form with what a reader typed and what is wrong with it. */
    public static CorrectionForm typed(
            MultivaluedMap<String, String> typed, List<FieldProblem> problems, Choices choices) {
        Map<String, String> values = new LinkedHashMap<>();
        // A form sends line ends as CR LF; a quote must match the abstract, which has LF.
        typed.forEach((name, texts) -> values.put(name, texts.get(0).replace("\r\n", "\n")));
        return new CorrectionForm(
                values, problems.stream().map(CorrectionForm::inTheForm).toList(), choices);
    }

    /** Whoever reads a form knows the kinds by their sentences, not by their ids. */
    private static FieldProblem inTheForm(FieldProblem problem) {
        return problem.field().equals("kind") ? new FieldProblem("kind", "please choose what is wrong.") : problem;
    }

    /** @param claim null where one is missing */
    public CorrectionRequest request(Long claim, String paper) {
        Map<String, String> changes = new LinkedHashMap<>();
        FIELDS.stream().filter(values::containsKey).forEach(field -> changes.put(field, values.get(field)));
        return new CorrectionRequest(
                values.get("kind"),
                claim,
                paper,
                changes,
                values.get("evidenceQuote"),
                values.get("evidenceUrl"),
                values.get("note"),
                values.get("contact"));
    }

    /** Everything typed, for a page that sends it on unseen. */
    public Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        Stream.concat(OTHERS.stream(), FIELDS.stream())
                .filter(values::containsKey)
                .forEach(field -> typed.put(field, value(field)));
        return typed;
    }

    /**
     * A person does not see the field; a program that fills in every field is refused by it.
     *
     * @throws ProblemException where it is filled in
     */
    public void requireEmptyTrap() {
        if (!value(TRAP).isBlank()) {
            throw new ProblemException(
                    ProblemType.INVALID_CORRECTION,
                    List.of(new FieldProblem(TRAP, "was filled in, as only programs do. Please leave it empty.")));
        }
    }

    public String value(String field) {
        return Optional.ofNullable(values.get(field)).orElse("");
    }

    /** What is wrong with a field in one sentence; empty where nothing is. */
    public String error(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(CorrectionForm::sentence)
                .findFirst()
                .orElse("");
    }

    public List<FieldProblem> problems() {
        return problems;
    }

    public static String sentence(FieldProblem problem) {
        String message = problem.message();
        String capital = message.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + message.substring(1);
        return problem.nearest().isEmpty()
                ? capital
                : capital + " Did you mean " + String.join(" or ", problem.nearest()) + "?";
    }

    public List<Choice> kinds() {
        return Stream.of(CorrectionKind.values())
                .filter(kind -> !kind.id().equals(MISSING))
                .map(kind -> new Choice(kind.id(), kind.label(), kind.id().equals(value("kind"))))
                .toList();
    }

    public List<Choice.Group> tasks() {
        return choices.tasks(value("task"));
    }

    public List<Choice.Group> metrics() {
        return choices.metrics(value("metric"));
    }

    public List<Choice> forms() {
        return choices.forms(value("form"));
    }

    public List<Choice> qualifiers() {
        return choices.qualifiers(value("qualifier"));
    }

    public List<Choice> hardware() {
        return choices.hardwareNames();
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
