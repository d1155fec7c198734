package org.claimboard.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.claimboard.claim.BoardCount;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Task;
import org.claimboard.vocabulary.Vocabulary;

/**
 * How many claims each task has on each hardware: where much is claimed, and where nothing.
 *
 * @param tasks the one with most claims first
 * @param columns in the hardware tree's order; only those that have claims
 * @param cells those that have claims, most first
 */
record CoverageContent(
        Optional<HardwareTarget> below, List<Task> tasks, List<Column> columns, List<Cell> cells, long ledgerNumber)
        implements ChartContent {
    private static final int MOST_SAID = 12;
    private static final List<ChartTable.Column> COLUMNS = List.of(
            ChartTable.Column.csvOnly("task"),
            ChartTable.Column.text("taskName", "Task"),
            ChartTable.Column.csvOnly("hardware"),
            ChartTable.Column.text("hardwareName", "Hardware"),
            ChartTable.Column.number("claims", "Claims"));

    /** A node of the hardware tree, or what is claimed of the node above without saying more. */
    record Column(String id, String name) {}

    record Cell(Task task, Column column, long claims) {
        String said() {
            return task.name() + ", " + column.name() + ": " + ChartText.claims(claims);
        }

        String path() {
            return "/claims?task=" + task.id() + "&hardware=" + column.id();
        }
    }

    static CoverageContent of(
            Optional<HardwareTarget> below, Collection<BoardCount> counts, Vocabulary vocabulary, long ledgerNumber) {
        List<Column> columns = new ArrayList<>();
        Map<String, Column> byNode = new HashMap<>();
        for (HardwareTarget node : vocabulary.hardware()) {
            if (node.parent().equals(below.map(HardwareTarget::id))
                    || below.filter(node::equals).isPresent()) {
                boolean above = below.filter(node::equals).isPresent();
                Column column = new Column(node.id(), above ? node.name() + ", no more said" : node.name());
                columns.add(column);
                List<String> ids = above ? List.of(node.id()) : vocabulary.hardwareAtOrBelow(node.id());
                ids.forEach(id -> byNode.put(id, column));
            }
        }
        Map<Task, Map<Column, Long>> claims = counts.stream()
                .filter(count -> count.task() != null && byNode.containsKey(count.hardwareId()))
                .filter(count -> vocabulary.task(count.task()).isPresent())
                .collect(Collectors.groupingBy(
                        count -> vocabulary.task(count.task()).orElseThrow(),
                        Collectors.groupingBy(
                                count -> byNode.get(count.hardwareId()), Collectors.summingLong(BoardCount::claims))));
        List<Task> tasks = vocabulary.tasks().stream()
                .filter(claims::containsKey)
                .sorted(Comparator.comparing((Task task) -> sum(claims.get(task)))
                        .reversed())
                .toList();
        List<Cell> cells = tasks.stream()
                .flatMap(task -> columns.stream()
                        .filter(claims.get(task)::containsKey)
                        .map(column -> new Cell(task, column, claims.get(task).get(column))))
                .sorted(Comparator.comparing(Cell::claims).reversed())
                .toList();
        List<Column> used = columns.stream()
                .filter(column -> cells.stream().anyMatch(cell -> cell.column().equals(column)))
                .toList();
        return new CoverageContent(below, tasks, used, cells, ledgerNumber);
    }

    private static long sum(Map<Column, Long> claims) {
        return claims.values().stream().mapToLong(Long::longValue).sum();
    }

    long most() {
        return cells.isEmpty() ? 0 : cells.get(0).claims();
    }

    long claims() {
        return cells.stream().mapToLong(Cell::claims).sum();
    }

    @Override
    public String title() {
        return "Claims by task and hardware"
                + below.map(node -> ", " + node.name()).orElse("");
    }

    @Override
    public String alt() {
        String start = "Heat map. " + title() + ". ";
        if (cells.isEmpty()) {
            return start + "No claims.";
        }
        String said = cells.stream().limit(MOST_SAID).map(Cell::said).collect(Collectors.joining("; "));
        return start + ChartText.claims(claims()) + " of " + ChartText.counted(tasks.size(), "task") + "; most: " + said
                + (cells.size() > MOST_SAID ? "; and " + (cells.size() - MOST_SAID) + " more cells" : "") + ".";
    }

    @Override
    public ChartTable table() {
        List<ChartTable.Row> rows = cells.stream()
                .map(cell -> ChartTable.Row.of(
                        cell.path(),
                        cell.task().id(),
                        cell.task().name(),
                        cell.column().id(),
                        cell.column().name(),
                        cell.claims()))
                .toList();
        return new ChartTable(COLUMNS, rows, rows.size());
    }

    @Override
    public Sketch sketch(ChartLook look) {
        return new CoverageSketch(this, look).sketch();
    }
}
