package org.claimboard.leaderboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.claimboard.claim.BoardCount;
import org.claimboard.normalise.Form;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Task;
import org.claimboard.vocabulary.Vocabulary;

/** Which boards exist, out of the counts of claims by their coordinates. Pure. */
final class BoardIndex {
    private final Vocabulary vocabulary;
    private final List<BoardCount> counts;
    private final Map<String, Integer> taskOrder;
    private final Map<String, Integer> metricOrder;
    private final Map<Asked, Form> defaultForms;
    private final List<BoardSummary> all;

    BoardIndex(Vocabulary vocabulary, List<BoardCount> counts) {
        this.vocabulary = vocabulary;
        this.counts = List.copyOf(counts);
        this.taskOrder = order(vocabulary.tasks().stream().map(Task::id).toList());
        this.metricOrder = order(vocabulary.metrics().stream().map(Metric::id).toList());
        this.defaultForms = defaultForms();
        this.all = boards(this.counts.stream(), Optional.empty());
    }

    /**
     * The boards of the vocabulary's tasks and metrics, in its order, those with most claims first within a metric. A
     * board of claims that state no dataset ranks nothing, so it comes behind the others of its metric.
     *
     * @param hardware the node whose claims count, with all that is below it; empty for all
     */
    List<BoardSummary> boards(Optional<HardwareTarget> hardware) {
        return hardware.isEmpty() ? all : boards(within(hardware), hardware);
    }

    private List<BoardSummary> boards(Stream<BoardCount> parts, Optional<HardwareTarget> hardware) {
        Map<Coordinates, List<BoardCount>> byBoard =
                parts.collect(Collectors.groupingBy(Coordinates::of, LinkedHashMap::new, Collectors.toList()));
        return byBoard.entrySet().stream()
                .filter(board -> taskOrder.containsKey(board.getKey().task()))
                .filter(board -> metricOrder.containsKey(board.getKey().metric()))
                .map(board -> summary(board.getKey(), board.getValue(), hardware))
                .sorted(Comparator.comparing((BoardSummary board) -> taskOrder.get(board.task()))
                        .thenComparing(board -> metricOrder.get(board.metric()))
                        .thenComparing(BoardSummary::origin)
                        .thenComparing(BoardIndex::ranksNothing)
                        .thenComparing(BoardSummary::claims, Comparator.reverseOrder())
                        .thenComparing(BoardSummary::path))
                .toList();
    }

    /** Shown claims at or below each node of the hardware tree, in the tree's order, zeros included. */
    Map<String, Long> claimsByHardware() {
        Map<String, Long> direct = counts.stream()
                .collect(Collectors.groupingBy(BoardCount::hardwareId, Collectors.summingLong(BoardCount::claims)));
        Map<String, Long> claims = new LinkedHashMap<>();
        for (HardwareTarget node : vocabulary.hardware()) {
            claims.put(
                    node.id(),
                    vocabulary.hardwareAtOrBelow(node.id()).stream()
                            .mapToLong(id -> direct.getOrDefault(id, 0L))
                            .sum());
        }
        return claims;
    }

    /**
     * The form and dataset of a task and metric that a reader most likely means: those with most claims, among claims
     * that can be ranked where there are any.
     *
     * @param form what was asked for, if anything was
     */
    Optional<BoardSummary> usual(
            Task task, Metric metric, Form form, Optional<HardwareTarget> hardware, BoardOrigin origin) {
        List<BoardSummary> boards = boards(
                within(hardware)
                        .filter(count -> task.id().equals(count.task())
                                && metric.id().equals(count.metric())
                                && count.form() == form
                                && BoardOrigin.of(count.imported()) == origin),
                hardware);
        Map<String, Long> rankableByForm = new HashMap<>();
        boards.forEach(
                board -> rankableByForm.merge(board.form(), ranksNothing(board) ? 0 : board.claims(), Long::sum));
        return boards.stream()
                .min(Comparator.comparing((BoardSummary board) -> -rankableByForm.get(board.form()))
                        .thenComparing(BoardIndex::ranksNothing)
                        .thenComparing(board -> -board.claims())
                        .thenComparing(board -> !board.form().equals(Form.RATIO.id()))
                        .thenComparing(BoardSummary::path));
    }

    /**
     * The form that an address means where it says none: the metric's natural form where any claim of it can be ranked,
     * so that the address stays the same board as claims come; else the form with most claims that can.
     */
    Form defaultForm(Task task, Metric metric, BoardOrigin origin) {
        return defaultForms.getOrDefault(new Asked(task.id(), metric.id(), origin), BoardQuery.naturalForm(metric));
    }

    private Map<Asked, Form> defaultForms() {
        Map<Asked, Map<Form, Long>> rankable = new HashMap<>();
        for (BoardCount count : counts) {
            if (taskOrder.containsKey(count.task()) && metricOrder.containsKey(count.metric())) {
                boolean ranked = count.form() == Form.RATIO || count.datasetId() != null;
                rankable.computeIfAbsent(Asked.of(count), key -> new EnumMap<>(Form.class))
                        .merge(count.form(), ranked ? count.claims() : 0L, Long::sum);
            }
        }
        Map<Asked, Form> forms = new HashMap<>();
        rankable.forEach((key, claims) -> {
            Form natural =
                    BoardQuery.naturalForm(vocabulary.metric(key.metric()).orElseThrow());
            Form most = claims.entrySet().stream()
                    .max(Map.Entry.<Form, Long>comparingByValue()
                            .thenComparing(entry -> entry.getKey() == natural)
                            .thenComparing(Map.Entry::getKey))
                    .map(Map.Entry::getKey)
                    .orElse(natural);
            forms.put(key, claims.getOrDefault(natural, 0L) > 0 ? natural : most);
        });
        return forms;
    }

    /** Ids of the datasets that some claim names, in or out of the vocabulary. */
    Set<String> datasetIds() {
        return counts.stream()
                .map(BoardCount::datasetId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean ranksNothing(BoardSummary board) {
        return board.datasetId() == null && !board.form().equals(Form.RATIO.id());
    }

    private Stream<BoardCount> within(Optional<HardwareTarget> hardware) {
        Set<String> ids = hardware.map(node -> Set.copyOf(vocabulary.hardwareAtOrBelow(node.id())))
                .orElse(Set.of());
        return counts.stream().filter(count -> hardware.isEmpty() || ids.contains(count.hardwareId()));
    }

    private BoardSummary summary(Coordinates board, List<BoardCount> parts, Optional<HardwareTarget> hardware) {
        Task task = vocabulary.task(board.task()).orElseThrow();
        Metric metric = vocabulary.metric(board.metric()).orElseThrow();
        Optional<String> datasetId = Optional.ofNullable(board.datasetId());
        BoardQuery query = new BoardQuery(
                task,
                metric,
                board.form(),
                datasetId,
                hardware,
                View.TYPICAL,
                Narrowing.NONE.from(board.origin()),
                defaultForm(task, metric, board.origin()),
                Optional.empty());
        return new BoardSummary(
                task.id(),
                task.name(),
                task.area(),
                metric.id(),
                metric.name(),
                board.form().id(),
                board.datasetId(),
                board.form() == Form.RATIO ? null : BoardWords.dataset(vocabulary, board.datasetId(), written(parts)),
                parts.stream().mapToLong(BoardCount::claims).sum(),
                parts.stream()
                        .map(BoardCount::newest)
                        .max(Comparator.naturalOrder())
                        .orElse(""),
                board.origin().id(),
                query.path());
    }

    /** What the claims of a board call their dataset, the first spelling by the alphabet; null where they call it nothing. */
    private static String written(List<BoardCount> parts) {
        return parts.stream()
                .map(BoardCount::dataset)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Map<String, Integer> order(Collection<String> ids) {
        Map<String, Integer> order = new HashMap<>();
        List<String> list = new ArrayList<>(ids);
        for (int i = 0; i < list.size(); i++) {
            order.put(list.get(i), i);
        }
        return order;
    }

    /** What an address without a form and dataset names. */
    private record Asked(String task, String metric, BoardOrigin origin) {
        static Asked of(BoardCount count) {
            return new Asked(count.task(), count.metric(), BoardOrigin.of(count.imported()));
        }
    }

    /** What one board is bound to; task and metric may be null or outside the vocabulary. */
    private record Coordinates(String task, String metric, Form form, String datasetId, BoardOrigin origin) {
        static Coordinates of(BoardCount count) {
            return new Coordinates(
                    count.task(),
                    count.metric(),
                    count.form(),
                    count.form() == Form.RATIO ? null : count.datasetId(),
                    BoardOrigin.of(count.imported()));
        }
    }
}
