package org.claimboard.leaderboard;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * The boards of one task and metric, and what is counted for them; the two may be outside the vocabulary, and it has none.
 * There may be thousands, so what every request asks is found once, and summaries are made for those that are shown.
 */
final class BoardGroup {
    private final Vocabulary vocabulary;
    private final Optional<Task> task;
    private final Optional<Metric> metric;
    private final List<BoardCount> counts;
    private final Map<String, Long> claimsByHardware;
    private final Map<BoardOrigin, Form> defaultForms;
    private final Map<BoardOrigin, Map<Form, BoardSummary>> usual = new EnumMap<>(BoardOrigin.class);
    private final int boards;

    private BoardGroup(Vocabulary vocabulary, BoardKey key, List<BoardCount> counts) {
        this.vocabulary = vocabulary;
        this.task = Optional.ofNullable(key.task()).flatMap(vocabulary::task);
        this.metric = vocabulary.metric(key.metric());
        this.counts = List.copyOf(counts);
        this.claimsByHardware = counts.stream()
                .collect(Collectors.groupingBy(BoardCount::hardwareId, Collectors.summingLong(BoardCount::claims)));
        this.defaultForms = isKnown() ? defaultForms() : Map.of();
        Map<Coordinates, Long> sums = sums(Optional.empty());
        this.boards = sums.size();
        for (BoardOrigin origin : isKnown() ? BoardOrigin.values() : new BoardOrigin[0]) {
            Map<Form, BoardSummary> ofOrigin = new EnumMap<>(Form.class);
            for (Form form : Form.values()) {
                usual(sums, form, Optional.empty(), origin).ifPresent(board -> ofOrigin.put(form, board));
            }
            usual.put(origin, ofOrigin);
        }
    }

    static BoardGroup of(Vocabulary vocabulary, BoardKey key, List<BoardCount> counts) {
        return new BoardGroup(vocabulary, key, counts);
    }

    /** True where the vocabulary has the task and the metric. */
    boolean isKnown() {
        return task.isPresent() && metric.isPresent();
    }

    Task task() {
        return task.orElseThrow();
    }

    List<BoardCount> counts() {
        return counts;
    }

    /** By the node that claims name, not by those above it. */
    Map<String, Long> claimsByHardware() {
        return claimsByHardware;
    }

    Set<String> datasetIds() {
        return counts.stream()
                .map(BoardCount::datasetId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** How many boards there are. */
    int size(Optional<HardwareTarget> hardware) {
        return hardware.isEmpty() ? boards : sums(hardware).size();
    }

    long claims(Optional<HardwareTarget> hardware) {
        return within(hardware).mapToLong(BoardCount::claims).sum();
    }

    String newest(Optional<HardwareTarget> hardware) {
        return newest(within(hardware));
    }

    private static String newest(Stream<BoardCount> counts) {
        return counts.map(BoardCount::newest).max(Comparator.naturalOrder()).orElse("");
    }

    /** @see BoardIndex#boards */
    List<BoardSummary> boards(Optional<HardwareTarget> hardware) {
        return summaries(sums(hardware).keySet(), hardware);
    }

    /** Those with most claims, in the order of {@link #boards}. */
    List<BoardSummary> largest(Optional<HardwareTarget> hardware, Optional<BoardOrigin> origin, int most) {
        Map<Coordinates, Long> sums = sums(hardware);
        origin.ifPresent(one -> sums.keySet().removeIf(board -> board.origin() != one));
        long least = sums.values().stream()
                .sorted(Comparator.reverseOrder())
                .skip(most - 1L)
                .findFirst()
                .orElse(0L);
        sums.values().removeIf(claims -> claims < least);
        return summaries(sums.keySet(), hardware);
    }

    private List<BoardSummary> summaries(Collection<Coordinates> some, Optional<HardwareTarget> hardware) {
        Set<Coordinates> wanted = new HashSet<>(some);
        return within(hardware)
                .filter(count -> wanted.contains(Coordinates.of(count)))
                .collect(Collectors.groupingBy(Coordinates::of))
                .entrySet()
                .stream()
                .map(board -> summary(board.getKey(), board.getValue(), hardware))
                .sorted(Comparator.comparing(BoardSummary::origin)
                        .thenComparing(board ->
                                board.datasetId() == null && !board.form().equals(Form.RATIO.id()))
                        .thenComparing(BoardSummary::claims, Comparator.reverseOrder())
                        .thenComparing(BoardSummary::path))
                .toList();
    }

    private Map<Coordinates, Long> sums(Optional<HardwareTarget> hardware) {
        Map<Coordinates, Long> sums = new HashMap<>();
        if (isKnown()) {
            within(hardware).forEach(count -> sums.merge(Coordinates.of(count), count.claims(), Long::sum));
        }
        return sums;
    }

    /** @see BoardIndex#usual */
    Optional<BoardSummary> usual(Form form, Optional<HardwareTarget> hardware, BoardOrigin origin) {
        return hardware.isEmpty()
                ? Optional.ofNullable(usual.getOrDefault(origin, Map.of()).get(form))
                : usual(sums(hardware), form, hardware, origin);
    }

    private Optional<BoardSummary> usual(
            Map<Coordinates, Long> sums, Form form, Optional<HardwareTarget> hardware, BoardOrigin origin) {
        Comparator<Coordinates> best = Comparator.comparing(Coordinates::ranksNothing)
                .thenComparing(board -> -sums.get(board))
                .thenComparing(board -> query(board, hardware).path());
        return sums.keySet().stream()
                .filter(board -> board.form() == form && board.origin() == origin)
                .min(best)
                .flatMap(board -> summaries(List.of(board), hardware).stream().findFirst());
    }

    /** @see BoardIndex#defaultForm */
    Form defaultForm(BoardOrigin origin) {
        return defaultForms.getOrDefault(origin, BoardQuery.naturalForm(metric.orElseThrow()));
    }

    private Map<BoardOrigin, Form> defaultForms() {
        Form natural = BoardQuery.naturalForm(metric.orElseThrow());
        Map<BoardOrigin, Map<Form, Long>> rankable = new EnumMap<>(BoardOrigin.class);
        for (BoardCount count : counts) {
            boolean ranked = count.form() == Form.RATIO || count.datasetId() != null;
            rankable.computeIfAbsent(BoardOrigin.of(count.imported()), key -> new EnumMap<>(Form.class))
                    .merge(count.form(), ranked ? count.claims() : 0L, Long::sum);
        }
        Map<BoardOrigin, Form> forms = new EnumMap<>(BoardOrigin.class);
        rankable.forEach((origin, claims) -> {
            Form most = claims.entrySet().stream()
                    .max(Map.Entry.<Form, Long>comparingByValue()
                            .thenComparing(entry -> entry.getKey() == natural)
                            .thenComparing(Map.Entry::getKey))
                    .map(Map.Entry::getKey)
                    .orElse(natural);
            forms.put(origin, claims.getOrDefault(natural, 0L) > 0 ? natural : most);
        });
        return forms;
    }

    private Stream<BoardCount> within(Optional<HardwareTarget> hardware) {
        if (hardware.isEmpty()) {
            return counts.stream();
        }
        Set<String> ids =
                new HashSet<>(vocabulary.hardwareAtOrBelow(hardware.get().id()));
        return counts.stream().filter(count -> ids.contains(count.hardwareId()));
    }

    private BoardQuery query(Coordinates board, Optional<HardwareTarget> hardware) {
        return new BoardQuery(
                task.orElseThrow(),
                metric.orElseThrow(),
                board.form(),
                Optional.ofNullable(board.datasetId()),
                hardware,
                View.TYPICAL,
                Narrowing.NONE.from(board.origin()),
                defaultForm(board.origin()),
                Optional.empty());
    }

    private BoardSummary summary(Coordinates board, List<BoardCount> parts, Optional<HardwareTarget> hardware) {
        BoardQuery query = query(board, hardware);
        return new BoardSummary(
                query.task().id(),
                query.task().name(),
                query.task().area(),
                query.metric().id(),
                query.metric().name(),
                board.form().id(),
                board.datasetId(),
                board.form() == Form.RATIO ? null : BoardWords.dataset(vocabulary, board.datasetId(), written(parts)),
                parts.stream().mapToLong(BoardCount::claims).sum(),
                newest(parts.stream()),
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

    /** What one board of the group is bound to. */
    private record Coordinates(Form form, String datasetId, BoardOrigin origin) {
        static Coordinates of(BoardCount count) {
            return new Coordinates(
                    count.form(),
                    count.form() == Form.RATIO ? null : count.datasetId(),
                    BoardOrigin.of(count.imported()));
        }

        boolean ranksNothing() {
            return datasetId == null && form != Form.RATIO;
        }
    }
}
