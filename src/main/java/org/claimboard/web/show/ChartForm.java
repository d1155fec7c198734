package org.claimboard.web.show;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimboard.chart.ChartKind;
import org.claimboard.chart.ChartParams;
import org.claimboard.chart.ChartQuery;
import org.claimboard.chart.ChartQueryReader;
import org.claimboard.chart.ChartSize;
import org.claimboard.claim.BoardKey;
import org.claimboard.leaderboard.BoardParams;
import org.claimboard.leaderboard.Leaderboards;

/**
 * The form that composes a chart, with what has been chosen so far.
 *
 * @param task as it was sent, known or not
 */
public record ChartForm(
        List<Choice.Group> tasks,
        List<Choice.Group> metrics,
        List<Choice> kinds,
        List<Choice> hardware,
        List<Choice> sizes,
        Optional<String> task,
        Optional<String> metric,
        Optional<ChartKind> kind) {

    /** Makes the form from what has claims: nobody should compose an empty chart without wanting to. */
    @ApplicationScoped
    public static class Maker {
        private final Choices choices;
        private final Leaderboards leaderboards;

        Maker(Choices choices, Leaderboards leaderboards) {
            this.choices = choices;
            this.leaderboards = leaderboards;
        }

        public ChartForm of(Optional<String> task, Optional<String> metric, BoardParams board, ChartParams chart) {
            Set<BoardKey> boards = leaderboards.keys();
            String kind = chosen(chart.kind);
            return new ChartForm(
                    claimed(choices.tasks(chosen(task)), boards, BoardKey::task),
                    claimed(choices.metrics(chosen(metric)), boards, BoardKey::metric),
                    Arrays.stream(ChartKind.values())
                            .map(one -> new Choice(
                                    one.id(),
                                    Words.capitalised(one.label()),
                                    one.id().equals(kind)))
                            .toList(),
                    choices.hardware(chosen(board.hardware), leaderboards.claimsByHardware()),
                    Arrays.stream(ChartSize.values())
                            .map(size -> new Choice(
                                    size.id(),
                                    size.id() + ", " + size.width() + " pixels wide",
                                    size.id().equals(chart.size.orElse(ChartSize.MEDIUM.id()))))
                            .toList(),
                    task,
                    metric,
                    ChartKind.of(kind));
        }

        private static List<Choice.Group> claimed(
                List<Choice.Group> groups, Set<BoardKey> boards, Function<BoardKey, String> id) {
            Set<String> claimed = boards.stream().map(id).collect(Collectors.toSet());
            return groups.stream()
                    .map(group -> new Choice.Group(
                            group.label(),
                            group.choices().stream()
                                    .filter(choice -> choice.selected() || claimed.contains(choice.value()))
                                    .toList()))
                    .filter(group -> !group.choices().isEmpty())
                    .toList();
        }

        private static String chosen(Optional<String> value) {
            return value.map(String::strip).orElse("");
        }
    }

    /** What is to be chosen yet, in one sentence; empty where nothing is, or where nobody has begun. */
    public String missing() {
        ChartKind chosen = kind.orElse(ChartKind.BAR);
        boolean begun = task.isPresent() || metric.isPresent() || kind.isPresent();
        if (!begun || chosen == ChartKind.HEATMAP) {
            return "";
        }
        if (metric.isEmpty()) {
            return chosen == ChartKind.BOX
                    ? "Please choose a metric."
                    : task.isEmpty() ? "Please choose a task and a metric." : "Please choose a metric.";
        }
        return chosen != ChartKind.BOX && task.isEmpty() ? "Please choose a task." : "";
    }

    /** The chart that is composed, once enough is chosen. */
    public Optional<ChartQuery> query(ChartQueryReader reader, BoardParams board, ChartParams chart) {
        boolean begun = task.isPresent() || metric.isPresent() || chart.kind.isPresent();
        if (!begun || !missing().isEmpty()) {
            return Optional.empty();
        }
        if (ChartQueryReader.kind(chart).isEmpty() && (task.isEmpty() || metric.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                switch (kind.orElse(ChartKind.BAR)) {
                    case HEATMAP -> reader.coverage(board, chart);
                    case BOX -> reader.read("spread", metric.orElseThrow(), board, chart);
                    default -> reader.read(task.orElseThrow(), metric.orElseThrow(), board, chart);
                });
    }
}
