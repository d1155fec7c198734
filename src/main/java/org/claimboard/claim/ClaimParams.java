package org.claimboard.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jboss.resteasy.reactive.RestQuery;

import org.claimboard.listing.PageRequest;
import org.claimboard.normalise.Form;
import org.claimboard.normalise.Qualifier;
import org.claimboard.problem.FieldProblem;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Task;
import org.claimboard.vocabulary.Vocabulary;

import static org.claimboard.problem.Typed.shown;
import static org.claimboard.problem.Typed.stated;

/** The query parameters of every list of claims, in JSON, CSV and HTML alike; an empty one is as good as none. */
public class ClaimParams {
    private static final int MAX_DIGITS = 30;

    @RestQuery
    public Optional<String> task;

    @RestQuery
    public Optional<String> metric;

    @RestQuery
    public Optional<String> form;

    @RestQuery
    public Optional<String> dataset;

    @RestQuery
    public Optional<String> hardware;

    @RestQuery
    public Optional<String> system;

    @RestQuery
    public Optional<String> paper;

    @RestQuery
    public Optional<String> qualifier;

    @RestQuery
    public Optional<String> status;

    @RestQuery
    public Optional<String> origin;

    @RestQuery
    public Optional<String> q;

    @RestQuery
    public Optional<String> min;

    @RestQuery
    public Optional<String> max;

    @RestQuery
    public Optional<String> sort;

    @RestQuery
    public Optional<String> page;

    @RestQuery
    public Optional<String> size;

    public PageRequest pageRequest() {
        return PageRequest.of(page, size);
    }

    public ClaimSort claimSort() {
        return stated(sort).map(ClaimSort::of).orElse(ClaimSort.DEFAULT);
    }

    /** @throws ProblemException naming every parameter that is not valid, with the nearest known ids */
    public ClaimFilter filter(Vocabulary vocabulary) {
        List<FieldProblem> wrong = new ArrayList<>();
        checkTask(vocabulary, wrong);
        checkKnown(
                "metric", metric, vocabulary.metrics().stream().map(Metric::id).toList(), wrong);
        checkKnown(
                "hardware",
                hardware,
                vocabulary.hardware().stream().map(HardwareTarget::id).toList(),
                wrong);
        Optional<Form> formAsked = choice("form", form, Form::of, Form.values(), Form::id, wrong);
        Optional<Qualifier> qualifierAsked =
                choice("qualifier", qualifier, Qualifier::of, Qualifier.values(), Qualifier::id, wrong);
        Optional<Origin> originAsked = choice("origin", origin, Origin::of, Origin.values(), Origin::id, wrong);
        Set<ClaimStatus> statuses = statuses(wrong);
        Optional<BigDecimal> least = number("min", min, wrong);
        Optional<BigDecimal> most = number("max", max, wrong);
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            wrong.add(new FieldProblem("min", "must not be above max."));
        }
        if (!wrong.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_PARAMETER, wrong);
        }
        ClaimFilter filter = ClaimFilter.all().withStatuses(statuses);
        filter = among(filter, ClaimField.TASK, stated(task));
        filter = among(filter, ClaimField.METRIC, stated(metric));
        filter = among(filter, ClaimField.FORM, formAsked.map(Form::id));
        filter = among(filter, ClaimField.DATASET, stated(dataset).map(text -> DatasetId.of(vocabulary, text)));
        filter = filter.with(
                ClaimField.HARDWARE,
                stated(hardware).map(vocabulary::hardwareAtOrBelow).orElse(List.of()));
        filter = among(filter, ClaimField.PAPER, stated(paper));
        filter = among(filter, ClaimField.QUALIFIER, qualifierAsked.map(Qualifier::id));
        filter = among(filter, ClaimField.ORIGIN, originAsked.map(Origin::id));
        if (stated(system).isPresent()) {
            filter = filter.withText(ClaimText.whole(stated(system).get(), List.of(ClaimText.Place.SYSTEM)));
        }
        if (stated(q).isPresent()) {
            filter = filter.withWords(ClaimText.anywhere(stated(q).get()));
        }
        return least.isPresent() || most.isPresent() ? filter.withBounds(ClaimBounds.of(least, most)) : filter;
    }

    private static ClaimFilter among(ClaimFilter filter, ClaimField field, Optional<String> id) {
        return id.map(List::of).map(ids -> filter.with(field, ids)).orElse(filter);
    }

    /** A task outside the vocabulary may still be the task of a claim, but only if it looks like an id. */
    private void checkTask(Vocabulary vocabulary, List<FieldProblem> wrong) {
        stated(task)
                .filter(id -> !id.equals(HardwareTarget.NOT_STATED)
                        && vocabulary.task(id).isEmpty())
                .ifPresent(id -> wrong.add(unknown(
                        "task", id, vocabulary.tasks().stream().map(Task::id).toList())));
    }

    private Set<ClaimStatus> statuses(List<FieldProblem> wrong) {
        if (stated(status).filter("all"::equals).isPresent()) {
            return Set.of(ClaimStatus.values());
        }
        return choice("status", status, ClaimStatus::of, ClaimStatus.values(), ClaimStatus::id, wrong)
                .map(Set::of)
                .orElse(ClaimFilter.SHOWN);
    }

    private static void checkKnown(
            String name, Optional<String> value, Collection<String> known, List<FieldProblem> wrong) {
        stated(value).filter(id -> !known.contains(id)).ifPresent(id -> wrong.add(unknown(name, id, known)));
    }

    private static <E> Optional<E> choice(
            String name,
            Optional<String> value,
            Function<String, Optional<E>> parse,
            E[] all,
            Function<E, String> id,
            List<FieldProblem> wrong) {
        Optional<E> parsed = stated(value).flatMap(parse);
        if (stated(value).isPresent() && parsed.isEmpty()) {
            List<String> known = Stream.of(all).map(id).toList();
            wrong.add(new FieldProblem(
                    name,
                    "must be one of " + String.join(", ", known) + ".",
                    Vocabulary.nearest(stated(value).get(), known)));
        }
        return parsed;
    }

    private static Optional<BigDecimal> number(String name, Optional<String> value, List<FieldProblem> wrong) {
        try {
            Optional<BigDecimal> number = stated(value)
                    .filter(text -> text.length() <= MAX_DIGITS)
                    .map(BigDecimal::new)
                    .filter(read -> Math.abs((long) read.scale()) <= MAX_DIGITS);
            if (number.isEmpty() && stated(value).isPresent()) {
                wrong.add(new FieldProblem(name, "is too long for a number."));
            }
            return number;
        } catch (NumberFormatException e) {
            wrong.add(new FieldProblem(name, "must be a number such as 2.5."));
            return Optional.empty();
        }
    }

    private static FieldProblem unknown(String name, String id, Collection<String> known) {
        String shown = shown(id);
        return new FieldProblem(name, "there is no " + name + " '" + shown + "'.", Vocabulary.nearest(shown, known));
    }
}
