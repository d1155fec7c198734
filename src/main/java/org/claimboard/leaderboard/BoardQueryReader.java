package org.claimboard.leaderboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.claimboard.claim.DatasetId;
import org.claimboard.normalise.Form;
import org.claimboard.problem.FieldProblem;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Task;
import org.claimboard.vocabulary.Vocabulary;

/** From an address to the board it means: checks every part and fills in what is absent. */
final class BoardQueryReader {
    private static final int SHOWN_LENGTH = 60;

    private final Vocabulary vocabulary;
    private final BoardIndex index;

    BoardQueryReader(Vocabulary vocabulary, BoardIndex index) {
        this.vocabulary = vocabulary;
        this.index = index;
    }

    /** @throws ProblemException (not found) for an unknown task or metric, (invalid parameter) naming all that are wrong */
    BoardQuery read(String taskId, String metricId, BoardParams params) {
        Task task = task(taskId);
        Metric metric = metric(metricId);
        List<FieldProblem> wrong = new ArrayList<>();
        Optional<Form> form = choice("form", params.form, Form::of, ids(Form.values(), Form::id), wrong);
        Optional<View> view = choice("view", params.view, View::of, ids(View.values(), View::id), wrong);
        Optional<HardwareTarget> hardware =
                choice("hardware", params.hardware, vocabulary::hardware, hardwareIds(), wrong);
        Optional<String> dataset = choice("dataset", params.dataset, this::datasetId, datasetIds(), wrong);
        if (!wrong.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_PARAMETER, wrong);
        }
        Optional<BoardSummary> usual =
                index.usual(task, metric, form, hardware).or(() -> index.usual(task, metric, form, Optional.empty()));
        Form boardForm = form.or(() -> usual.map(BoardSummary::form).flatMap(Form::of))
                .orElse(metric.efficiency() ? Form.RATIO : Form.ABSOLUTE);
        return new BoardQuery(
                task, metric, boardForm, boardDataset(boardForm, dataset, usual), hardware, view.orElse(View.TYPICAL));
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

    private Metric metric(String id) {
        return vocabulary
                .metric(id)
                .orElseThrow(() -> unknown(
                        "metric",
                        id,
                        vocabulary.metrics().stream().map(Metric::id).toList()));
    }

    private static Optional<String> boardDataset(Form form, Optional<String> dataset, Optional<BoardSummary> usual) {
        if (dataset.isEmpty()) {
            return form == Form.RATIO ? Optional.empty() : usual.map(BoardSummary::datasetId);
        }
        return form == Form.RATIO ? dataset : dataset.filter(id -> !id.equals(BoardQuery.NOT_STATED));
    }

    private Optional<String> datasetId(String text) {
        String id = DatasetId.of(vocabulary, text);
        return Optional.of(id).filter(datasetIds()::contains);
    }

    private Set<String> datasetIds() {
        Set<String> ids = new TreeSet<>(index.datasetIds());
        vocabulary.datasets().forEach(dataset -> ids.add(dataset.id()));
        ids.add(BoardQuery.NOT_STATED);
        return ids;
    }

    private List<String> hardwareIds() {
        return vocabulary.hardware().stream().map(HardwareTarget::id).toList();
    }

    private static <E> List<String> ids(E[] values, Function<E, String> id) {
        return Stream.of(values).map(id).toList();
    }

    private static <E> Optional<E> choice(
            String name,
            Optional<String> value,
            Function<String, Optional<E>> parse,
            Collection<String> known,
            List<FieldProblem> wrong) {
        Optional<String> stated = value.map(String::strip).filter(text -> !text.isEmpty());
        Optional<E> parsed = stated.flatMap(parse);
        if (stated.isPresent() && parsed.isEmpty()) {
            String shown = shown(stated.get());
            String all = known.size() <= 3 ? " It is one of " + String.join(", ", known) + "." : "";
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

    private static String shown(String text) {
        return text.length() > SHOWN_LENGTH ? text.substring(0, SHOWN_LENGTH) + "…" : text;
    }
}
