package org.claimboard.web.show;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.claimboard.leaderboard.TaskBoards;

/**
 * The boards of one area, task by task.
 *
 * @param area the area's id
 */
public record AreaBoards(String area, String name, List<TaskBoards> tasks) {
    /** How many boards of a task are named. */
    public static final int FIRST = 5;

    public AreaBoards {
        tasks = List.copyOf(tasks);
    }

    public String newest() {
        return tasks.stream().map(TaskBoards::newest).max(String::compareTo).orElse("");
    }

    public int boards() {
        return tasks.stream().mapToInt(TaskBoards::boards).sum();
    }

    public long claims() {
        return tasks.stream().mapToLong(TaskBoards::claims).sum();
    }

    /** Groups tasks by their areas, in the order in which these first occur. */
    public static List<AreaBoards> of(List<TaskBoards> tasks, Names names) {
        return tasks.stream()
                .collect(Collectors.groupingBy(TaskBoards::area, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(area -> new AreaBoards(area.getKey(), names.area(area.getKey()), area.getValue()))
                .toList();
    }
}
