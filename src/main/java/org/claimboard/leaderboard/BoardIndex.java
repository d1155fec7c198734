package org.claimboard.leaderboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.claimboard.claim.BoardCount;
import org.claimboard.claim.BoardKey;
import org.claimboard.normalise.Form;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Task;
import org.claimboard.vocabulary.Vocabulary;

/**
 * Which boards exist, out of the counts of claims by their coordinates. Pure. It never changes: where counts do, a new one
 * shares what is left of it.
 */
final class BoardIndex {
    private final Vocabulary vocabulary;
    private final Map<String, Integer> taskOrder;
    private final Map<String, Integer> metricOrder;
    private final Map<BoardKey, BoardGroup> groups;
    private volatile Map<String, Long> byHardware;
    private volatile Set<String> datasetIds;

    BoardIndex(Vocabulary vocabulary, List<BoardCount> counts) {
        this(
                vocabulary,
                order(vocabulary.tasks().stream().map(Task::id).toList()),
                order(vocabulary.metrics().stream().map(Metric::id).toList()),
                groups(vocabulary, counts));
    }

    private BoardIndex(
            Vocabulary vocabulary,
            Map<String, Integer> taskOrder,
            Map<String, Integer> metricOrder,
            Map<BoardKey, BoardGroup> groups) {
        this.vocabulary = vocabulary;
        this.taskOrder = taskOrder;
        this.metricOrder = metricOrder;
        this.groups = groups;
    }

    private static Map<BoardKey, BoardGroup> groups(Vocabulary vocabulary, List<BoardCount> counts) {
        Map<BoardKey, List<BoardCount>> byKey = new HashMap<>();
        counts.forEach(count ->
                byKey.computeIfAbsent(key(count), key -> new ArrayList<>()).add(count));
        Map<BoardKey, BoardGroup> groups = new HashMap<>();
        byKey.forEach((key, ofKey) -> groups.put(key, BoardGroup.of(vocabulary, key, ofKey)));
        return groups;
    }

    /** The task may be null, which is "not stated". */
    static BoardKey key(BoardCount count) {
        return new BoardKey(count.task(), count.metric());
    }

    /** With other counts for some tasks and metrics; none are as good as no such board. */
    BoardIndex with(Map<BoardKey, List<BoardCount>> replaced) {
        Map<BoardKey, BoardGroup> patched = new HashMap<>(groups);
        replaced.forEach((key, counts) -> {
            if (counts.isEmpty()) {
                patched.remove(key);
            } else {
                patched.put(key, BoardGroup.of(vocabulary, key, counts));
            }
        });
        return new BoardIndex(vocabulary, taskOrder, metricOrder, patched);
    }

    /** What is counted of one task and metric. */
    List<BoardCount> counts(BoardKey key) {
        return Optional.ofNullable(groups.get(key)).map(BoardGroup::counts).orElse(List.of());
    }

    /** Everything that is counted, in no order. */
    List<BoardCount> counts() {
        return groups.values().stream()
                .flatMap(group -> group.counts().stream())
                .toList();
    }

    /**
     * The boards of the vocabulary's tasks and metrics, in its order, those with most claims first within a metric. A
     * board of claims that state no dataset ranks nothing, so it comes behind the others of its metric.
     *
     * @param hardware the node whose claims count, with all that is below it; empty for all
     */
    List<BoardSummary> boards(Optional<HardwareTarget> hardware) {
        return known().flatMap(group -> group.boards(hardware).stream()).toList();
    }

    /** The same, of one task. */
    List<BoardSummary> boards(Task task, Optional<HardwareTarget> hardware) {
        return known().filter(group -> group.task().equals(task))
                .flatMap(group -> group.boards(hardware).stream())
                .toList();
    }

    private Stream<BoardGroup> known() {
        return groups.entrySet().stream()
                .filter(group -> group.getValue().isKnown())
                .sorted(Comparator.comparing((Map.Entry<BoardKey, BoardGroup> group) ->
                                taskOrder.get(group.getKey().task()))
                        .thenComparing(group -> metricOrder.get(group.getKey().metric())))
                .map(Map.Entry::getValue);
    }

    /** How many boards there are. */
    long size() {
        return groups.values().stream()
                .mapToLong(group -> group.size(Optional.empty()))
                .sum();
    }

    /** The boards of one origin with most claims, the one with most first. */
    List<BoardSummary> largest(BoardOrigin origin, int most) {
        return known().flatMap(group -> group.largest(Optional.empty(), Optional.of(origin), most).stream())
                .sorted(Comparator.comparing(BoardSummary::claims).reversed())
                .limit(most)
                .toList();
    }

    /** Tasks and metrics that have a board. */
    Set<BoardKey> keys() {
        return groups.entrySet().stream()
                .filter(group -> group.getValue().isKnown())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The tasks that have boards, in the vocabulary's order.
     *
     * @param most how many boards of each are named
     */
    List<TaskBoards> tasks(Optional<HardwareTarget> hardware, int most) {
        Map<Task, List<BoardGroup>> byTask = known().filter(group -> group.size(hardware) > 0)
                .collect(Collectors.groupingBy(BoardGroup::task, LinkedHashMap::new, Collectors.toList()));
        return byTask.entrySet().stream()
                .map(task -> task(task.getKey(), task.getValue(), hardware, most))
                .toList();
    }

    private static TaskBoards task(Task task, List<BoardGroup> groups, Optional<HardwareTarget> hardware, int most) {
        return new TaskBoards(
                task.id(),
                task.name(),
                task.area(),
                groups.stream().mapToInt(group -> group.size(hardware)).sum(),
                groups.stream().mapToLong(group -> group.claims(hardware)).sum(),
                groups.stream()
                        .map(group -> group.newest(hardware))
                        .max(Comparator.naturalOrder())
                        .orElse(""),
                groups.stream()
                        .flatMap(group -> group.largest(hardware, Optional.empty(), most).stream())
                        .sorted(Comparator.comparing(BoardSummary::claims).reversed())
                        .limit(most)
                        .toList());
    }

    /** Shown claims at or below each node of the hardware tree, in the tree's order, zeros included. */
    Map<String, Long> claimsByHardware() {
        if (byHardware == null) {
            byHardware = countedByHardware();
        }
        return byHardware;
    }

    private Map<String, Long> countedByHardware() {
        Map<String, Long> direct = new HashMap<>();
        groups.values().forEach(group -> group.claimsByHardware()
                .forEach((id, claims) -> direct.merge(id, claims, Long::sum)));
        Map<String, Long> claims = new LinkedHashMap<>();
        for (HardwareTarget node : vocabulary.hardware()) {
            claims.put(
                    node.id(),
                    vocabulary.hardwareAtOrBelow(node.id()).stream()
                            .mapToLong(id -> direct.getOrDefault(id, 0L))
                            .sum());
        }
        return Collections.unmodifiableMap(claims);
    }

    /**
     * The form and dataset of a task and metric that a reader most likely means: those with most claims, among claims
     * that can be ranked where there are any.
     *
     * @param form what was asked for, if anything was
     */
    Optional<BoardSummary> usual(
            Task task, Metric metric, Form form, Optional<HardwareTarget> hardware, BoardOrigin origin) {
        return group(task, metric).flatMap(group -> group.usual(form, hardware, origin));
    }

    /**
     * The form that an address means where it says none: the metric's natural form where any claim of it can be ranked,
     * so that the address stays the same board as claims come; else the form with most claims that can.
     */
    Form defaultForm(Task task, Metric metric, BoardOrigin origin) {
        return group(task, metric)
                .map(group -> group.defaultForm(origin))
                .orElseGet(() -> BoardQuery.naturalForm(metric));
    }

    private Optional<BoardGroup> group(Task task, Metric metric) {
        return Optional.ofNullable(groups.get(new BoardKey(task.id(), metric.id())));
    }

    /** Ids of the datasets that some claim names, in or out of the vocabulary. */
    Set<String> datasetIds() {
        if (datasetIds == null) {
            Set<String> ids = new HashSet<>();
            groups.values().forEach(group -> ids.addAll(group.datasetIds()));
            datasetIds = Collections.unmodifiableSet(ids);
        }
        return datasetIds;
    }

    private static Map<String, Integer> order(Collection<String> ids) {
        Map<String, Integer> order = new HashMap<>();
        List<String> list = new ArrayList<>(ids);
        for (int i = 0; i < list.size(); i++) {
            order.put(list.get(i), i);
        }
        return order;
    }
}
