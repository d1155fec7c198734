package org.claimboard.chart;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimboard.leaderboard.BoardParams;
import org.claimboard.leaderboard.Leaderboards;
import org.claimboard.leaderboard.View;
import org.claimboard.normalise.Form;
import org.claimboard.problem.ProblemException;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Vocabulary;

import static org.claimboard.problem.Typed.shown;
import static org.claimboard.problem.Typed.stated;

/** From an address to the chart it means: checks every part and fills in what is absent. */
@ApplicationScoped
public class ChartQueryReader {
    private static final int MOST_DIGITS = 3;

    private final Leaderboards leaderboards;
    private final Vocabulary vocabulary;

    ChartQueryReader(Leaderboards leaderboards, Vocabulary vocabulary) {
        this.leaderboards = leaderboards;
        this.vocabulary = vocabulary;
    }

    /**
     * The chart at {@code /charts/{task}/{metric}}; the task may be {@code spread}, which is all of them.
     *
     * @throws ProblemException (not found) for an unknown task or metric, (invalid parameter) for anything else unknown
     */
    public ChartQuery read(String task, String metric, BoardParams board, ChartParams chart) {
        return task.equals(ChartQuery.Spread.PLACE)
                ? spread(metric, board, chart)
                : ofBoard(task, metric, board, chart);
    }

    /** The heat map at {@code /charts/coverage}. */
    public ChartQuery coverage(BoardParams board, ChartParams chart) {
        requireKind(chart, ChartKind.HEATMAP);
        return new ChartQuery.Coverage(hardware(board), size(chart));
    }

    private ChartQuery ofBoard(String task, String metric, BoardParams board, ChartParams chart) {
        ChartKind kind = kind(chart).orElse(ChartKind.BAR);
        if (!kind.isOfBoard()) {
            String place = kind == ChartKind.BOX ? ChartQuery.Spread.PLACE + "/" + metric : ChartQuery.Coverage.PLACE;
            throw ProblemException.invalidParameter(
                    "kind", "a " + kind.id() + " is not of one task; its address is /charts/" + shown(place) + ".");
        }
        Optional<Metric> against = choice("against", chart.against, vocabulary::metric, metricIds())
                .filter(any -> kind == ChartKind.SCATTER);
        int rows = kind == ChartKind.BAR ? rows(chart) : ChartQuery.OfBoard.FEW_ROWS;
        return new ChartQuery.OfBoard(kind, leaderboards.query(task, metric, board), against, size(chart), rows);
    }

    private ChartQuery spread(String metricId, BoardParams board, ChartParams chart) {
        Metric metric = vocabulary.metric(metricId).orElseThrow(() -> unknownMetric(metricId));
        requireKind(chart, ChartKind.BOX);
        if (stated(board.form).filter(form -> !form.equals(Form.RATIO.id())).isPresent()) {
            throw ProblemException.invalidParameter(
                    "form",
                    "a box plot compares improvement factors (ratio); values and differences belong to one dataset each.");
        }
        View view = choice("view", board.view, View::of, List.of(View.TYPICAL.id(), View.HEADLINE.id()))
                .orElse(View.TYPICAL);
        return new ChartQuery.Spread(metric, hardware(board), view, size(chart));
    }

    private Optional<HardwareTarget> hardware(BoardParams board) {
        List<String> ids =
                vocabulary.hardware().stream().map(HardwareTarget::id).toList();
        return choice("hardware", board.hardware, vocabulary::hardware, ids);
    }

    private static ChartSize size(ChartParams chart) {
        return choice("size", chart.size, ChartSize::of, ChartSize.ids()).orElse(ChartSize.MEDIUM);
    }

    private static int rows(ChartParams chart) {
        return stated(chart.rows)
                .map(text -> wholeNumber(text)
                        .orElseThrow(() -> ProblemException.invalidParameter(
                                "rows", "must be a number from 1 to " + ChartQuery.OfBoard.MOST_ROWS + ".")))
                .orElse(ChartQuery.OfBoard.FEW_ROWS);
    }

    private static Optional<Integer> wholeNumber(String text) {
        boolean digits = text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits
                ? Optional.of(Integer.valueOf(text))
                        .filter(number -> number >= 1 && number <= ChartQuery.OfBoard.MOST_ROWS)
                : Optional.empty();
    }

    /** @throws ProblemException (invalid parameter) where there is no such kind, with the nearest ones */
    public static Optional<ChartKind> kind(ChartParams chart) {
        return choice("kind", chart.kind, ChartKind::of, ChartKind.ids());
    }

    private static void requireKind(ChartParams chart, ChartKind kind) {
        kind(chart).filter(asked -> asked != kind).ifPresent(asked -> {
            throw ProblemException.invalidParameter("kind", "at this address it is " + kind.id() + ".");
        });
    }

    private List<String> metricIds() {
        return vocabulary.metrics().stream().map(Metric::id).toList();
    }

    private ProblemException unknownMetric(String id) {
        List<String> nearest = Vocabulary.nearest(shown(id), metricIds());
        return ProblemException.notFound("There is no metric '" + shown(id) + "'."
                + (nearest.isEmpty() ? "" : " Did you mean " + String.join(" or ", nearest) + "?"));
    }

    static <E> Optional<E> choice(
            String name, Optional<String> value, Function<String, Optional<E>> parse, Collection<String> known) {
        Optional<String> stated = stated(value);
        Optional<E> parsed = stated.flatMap(parse);
        if (stated.isPresent() && parsed.isEmpty()) {
            String all = known.size() <= 5 ? " It is one of " + String.join(", ", known) + "." : "";
            String text = shown(stated.get());
            throw ProblemException.invalidParameter(
                    name, "there is no " + name + " '" + text + "'." + all, Vocabulary.nearest(text, known));
        }
        return parsed;
    }
}
