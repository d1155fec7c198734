package org.claimboard.web.show;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.claimboard.claim.BoardCount;
import org.claimboard.vocabulary.Area;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Vocabulary;

/**
 * How the claims spread: over areas, over metrics, and whether they state their hardware.
 *
 * @param metrics the most claimed first
 * @param areas in the vocabulary's order; claims without a task, or with one outside the vocabulary, are in none
 * @param outside how many claims are in no area
 */
public record Coverage(long claims, long withHardware, List<MetricShare> metrics, List<AreaShare> areas, long outside) {
    private static final int MOST_METRICS = 8;

    /** @param ofMost in hundredths of the most claimed metric's claims */
    public record MetricShare(String metric, String name, long claims, long ofMost) {}

    /** @param tasks how many tasks of the area have a claim */
    public record AreaShare(String area, String name, long claims, long withHardware, long tasks, long allTasks) {}

    public static Coverage of(List<BoardCount> counted, Vocabulary vocabulary) {
        List<AreaShare> areas = vocabulary.areas().stream()
                .map(area -> area(area, counted, vocabulary))
                .toList();
        long all = sum(counted);
        return new Coverage(
                all,
                sum(counted.stream().filter(Coverage::statesHardware).toList()),
                metrics(counted, vocabulary),
                areas,
                all - areas.stream().mapToLong(AreaShare::claims).sum());
    }

    private static AreaShare area(Area area, List<BoardCount> counted, Vocabulary vocabulary) {
        List<BoardCount> own = counted.stream()
                .filter(count -> count.task() != null
                        && vocabulary
                                .task(count.task())
                                .filter(task -> task.area().equals(area.id()))
                                .isPresent())
                .toList();
        return new AreaShare(
                area.id(),
                area.name(),
                sum(own),
                sum(own.stream().filter(Coverage::statesHardware).toList()),
                own.stream().map(BoardCount::task).distinct().count(),
                vocabulary.tasks().stream()
                        .filter(task -> task.area().equals(area.id()))
                        .count());
    }

    private static List<MetricShare> metrics(List<BoardCount> counted, Vocabulary vocabulary) {
        Map<String, Long> counts = counted.stream()
                .filter(count -> vocabulary.metric(count.metric()).isPresent())
                .collect(Collectors.groupingBy(
                        BoardCount::metric, LinkedHashMap::new, Collectors.summingLong(BoardCount::claims)));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_METRICS)
                .map(entry -> new MetricShare(
                        entry.getKey(),
                        vocabulary.metric(entry.getKey()).orElseThrow().name(),
                        entry.getValue(),
                        Math.max(1, 100 * entry.getValue() / most)))
                .toList();
    }

    private static boolean statesHardware(BoardCount count) {
        return !Objects.equals(count.hardwareId(), HardwareTarget.NOT_STATED);
    }

    private static long sum(List<BoardCount> counted) {
        return counted.stream().mapToLong(BoardCount::claims).sum();
    }

    /** "8.6%"; of nothing it is none. */
    public String hardwareShare() {
        return Words.percent(claims == 0 ? 0 : (double) withHardware / claims);
    }
}
