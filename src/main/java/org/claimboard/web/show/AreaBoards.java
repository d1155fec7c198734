package org.claimboard.web.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.claimboard.leaderboard.BoardSummary;

/**
 * The boards of one area, task by task.
 *
 * @param area the area's id
 */
public record AreaBoards(String area, String name, List<TaskBoards> tasks) {
    public AreaBoards {
        tasks = List.copyOf(tasks);
    }

    /** The boards of one task, the one with most claims first. */
    public record TaskBoards(String task, String name, List<BoardSummary> boards) {
        private static final int FIRST = 5;

        public TaskBoards {
            boards = List.copyOf(boards);
        }

        public long claims() {
            return boards.stream().mapToLong(BoardSummary::claims).sum();
        }

        public String newest() {
            return boards.stream()
                    .map(BoardSummary::newest)
                    .max(String::compareTo)
                    .orElse("");
        }

        public List<BoardSummary> first() {
            return boards.subList(0, Math.min(FIRST, boards.size()));
        }

        public int more() {
            return Math.max(0, boards.size() - FIRST);
        }
    }

    public String newest() {
        return tasks.stream().map(TaskBoards::newest).max(String::compareTo).orElse("");
    }

    public int boards() {
        return tasks.stream().mapToInt(task -> task.boards().size()).sum();
    }

    public long claims() {
        return tasks.stream().mapToLong(TaskBoards::claims).sum();
    }

    /** Groups boards by the area and task that they come with, in the order in which these first occur. */
    public static List<AreaBoards> of(List<BoardSummary> boards, Names names) {
        Map<String, Map<String, List<BoardSummary>>> grouped = new LinkedHashMap<>();
        for (BoardSummary board : boards) {
            grouped.computeIfAbsent(board.area(), area -> new LinkedHashMap<>())
                    .computeIfAbsent(board.task(), task -> new ArrayList<>())
                    .add(board);
        }
        return grouped.entrySet().stream()
                .map(area -> new AreaBoards(
                        area.getKey(),
                        names.area(area.getKey()),
                        area.getValue().entrySet().stream()
                                .map(task -> ofTask(task.getKey(), task.getValue()))
                                .toList()))
                .toList();
    }

    private static TaskBoards ofTask(String task, List<BoardSummary> boards) {
        List<BoardSummary> sorted = new ArrayList<>(boards);
        sorted.sort((one, other) -> Long.compare(other.claims(), one.claims()));
        return new TaskBoards(task, boards.get(0).taskName(), sorted);
    }
}
