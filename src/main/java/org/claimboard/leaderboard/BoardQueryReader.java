package org.claimboard.leaderboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.claimboard.claim.ClaimStatus;
import org.claimboard.claim.DatasetId;
import org.claimboard.claim.PublishedYears;
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

/** From an address to the board it means: checks every part and fills in what is absent. */
final class BoardQueryReader {
    private static final int FEW = 5;
    private static final List<String> STATUSES =
            List.of(ClaimStatus.PUBLISHED.id(), ClaimStatus.DISPUTED.id(), ClaimStatus.RETRACTED.id());

    private final Vocabulary vocabulary;
    private final BoardIndex index;
    private final ModelNames models;

    /** The models that claims of a task and metric name, as they stand in addresses; asked only where a model is. */
    interface ModelNames {
        Collection<String> of(Task task, Metric metric);
    }

    BoardQueryReader(Vocabulary vocabulary, BoardIndex index, ModelNames models) {
        this.vocabulary = vocabulary;
        this.index = index;
        this.models = models;
    }

    /** @throws ProblemException (not found) for an unknown task or metric, (invalid parameter) naming all that are wrong */
    BoardQuery read(String taskId, String metricId, BoardParams params) {
        Task task = task(taskId);
        Metric metric = metric(metricId);
        List<FieldProblem> wrong = new ArrayList<>();
        Optional<Form> form = choice("form", params.form, Form::of, () -> ids(Form.values(), Form::id), wrong);
        Optional<View> view = choice("view", params.view, View::of, () -> ids(View.values(), View::id), wrong);
        Optional<HardwareTarget> hardware =
                choice("hardware", params.hardware, vocabulary::hardware, this::hardwareIds, wrong);
        Optional<String> dataset = choice("dataset", params.dataset, this::datasetId, this::datasetIds, wrong);
        Narrowing narrowing = narrowing(task, metric, params, wrong);
        if (!wrong.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_PARAMETER, wrong);
        }
        BoardOrigin origin = narrowing.origin();
        Form defaultForm = index.defaultForm(task, metric, origin);
        Form boardForm = form.orElse(defaultForm);
        return new BoardQuery(
                task,
                metric,
                boardForm,
                dataset.isPresent()
                        ? bound(boardForm, dataset)
                        : usualDataset(task, metric, boardForm, hardware, origin),
                hardware,
                view.orElse(View.TYPICAL),
                narrowing,
                defaultForm,
                Optional.empty());
    }

    private Narrowing narrowing(Task task, Metric metric, BoardParams params, List<FieldProblem> wrong) {
        Optional<Qualifier> qualifier = choice(
                "qualifier", params.qualifier, Qualifier::of, () -> ids(Qualifier.values(), Qualifier::id), wrong);
        Optional<ClaimStatus> status = choice("status", params.status, BoardQueryReader::status, () -> STATUSES, wrong);
        Optional<PublishedYears> years = stated(params.year).flatMap(PublishedYears::of);
        if (years.isEmpty() && stated(params.year).isPresent()) {
            wrong.add(new FieldProblem("year", "must be years such as 2025, 2020..2023 or 2024.."));
        }
        Optional<BoardOrigin> origin = choice(
                "origin", params.origin, BoardOrigin::of, () -> ids(BoardOrigin.values(), BoardOrigin::id), wrong);
        return new Narrowing(
                model(task, metric, params.model, wrong),
                qualifier,
                years,
                status,
                origin.orElse(BoardOrigin.ABSTRACTS));
    }

    private Optional<String> model(Task task, Metric metric, Optional<String> asked, List<FieldProblem> wrong) {
        if (stated(asked).isEmpty()) {
            return Optional.empty();
        }
        Collection<String> known = new TreeSet<>(models.of(task, metric));
        known.add(BoardQuery.NOT_STATED);
        return choice("model", asked, text -> known(text, known), () -> known, wrong);
    }

    /** "Llama 2 7B" asks for {@code llama-2-7b}. */
    private static Optional<String> known(String model, Collection<String> known) {
        String key = Vocabulary.key(model);
        return known.stream().filter(id -> Vocabulary.key(id).equals(key)).findFirst();
    }

    private static Optional<ClaimStatus> status(String id) {
        return ClaimStatus.of(id).filter(status -> STATUSES.contains(status.id()));
    }

    /** @throws ProblemException (not found) naming the nearest tasks */
    Task task(String id) {
        return vocabulary
                .task(id)
                .orElseThrow(() -> unknown(
                        "task", id, vocabulary.tasks().stream().map(Task::id).toList()));
    }

    /** @throws ProblemException (not found) naming the nearest nodes */
    HardwareTarget hardware(String id) {
        return vocabulary.hardware(id).orElseThrow(() -> unknown("hardware", id, hardwareIds()));
    }

    /** @throws ProblemException (invalid parameter) naming the nearest nodes */
    Optional<HardwareTarget> hardwareAsked(Optional<String> parameter) {
        List<FieldProblem> wrong = new ArrayList<>();
        Optional<HardwareTarget> node = choice("hardware", parameter, vocabulary::hardware, this::hardwareIds, wrong);
        if (!wrong.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_PARAMETER, wrong);
        }
        return node;
    }

    private Metric metric(String id) {
        return vocabulary
                .metric(id)
                .orElseThrow(() -> unknown(
                        "metric",
                        id,
                        vocabulary.metrics().stream().map(Metric::id).toList()));
    }

    private Optional<String> usualDataset(
            Task task, Metric metric, Form form, Optional<HardwareTarget> hardware, BoardOrigin origin) {
        if (form == Form.RATIO) {
            return Optional.empty();
        }
        return index.usual(task, metric, form, hardware, origin)
                .or(() -> index.usual(task, metric, form, Optional.empty(), origin))
                .map(BoardSummary::datasetId);
    }

    private static Optional<String> bound(Form form, Optional<String> dataset) {
        return form == Form.RATIO ? dataset : dataset.filter(id -> !id.equals(BoardQuery.NOT_STATED));
    }

    private Optional<String> datasetId(String text) {
        String id = DatasetId.of(vocabulary, text);
        boolean known = id.equals(BoardQuery.NOT_STATED)
                || vocabulary.dataset(id).isPresent()
                || index.datasetIds().contains(id);
        return Optional.of(id).filter(one -> known);
    }

    private Collection<String> datasetIds() {
        Set<String> ids = new TreeSet<>(index.datasetIds());
        vocabulary.datasets().forEach(dataset -> ids.add(dataset.id()));
        ids.add(BoardQuery.NOT_STATED);
        return ids;
    }

    private Collection<String> hardwareIds() {
        return vocabulary.hardware().stream().map(HardwareTarget::id).toList();
    }

    private static <E> List<String> ids(E[] values, Function<E, String> id) {
        return Stream.of(values).map(id).toList();
    }

    private static <E> Optional<E> choice(
            String name,
            Optional<String> value,
            Function<String, Optional<E>> parse,
            Supplier<Collection<String>> everything,
            List<FieldProblem> wrong) {
        Optional<String> stated = stated(value);
        Optional<E> parsed = stated.flatMap(parse);
        if (stated.isPresent() && parsed.isEmpty()) {
            String shown = shown(stated.get());
            Collection<String> known = everything.get();
            String all = known.size() <= FEW ? " It is one of " + String.join(", ", known) + "." : "";
            wrong.add(new FieldProblem(
                    name, "there is no " + name + " '" + shown + "'." + all, Vocabulary.nearest(shown, known)));
        }
        return parsed;
    }

    private static ProblemException unknown(String kind, String id, Collection<String> known) {
        String shown = shown(id);
        List<String> nearest = Vocabulary.nearest(shown, known);
        return ProblemException.notFound("There is no " + kind + " '" + shown + "'."
                + (nearest.isEmpty() ? "" : " Did you mean " + String.join(" or ", nearest) + "?"));
    }
}
