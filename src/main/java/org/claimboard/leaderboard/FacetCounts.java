package org.claimboard.leaderboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.claimboard.claim.ClaimRow;
import org.claimboard.claim.ClaimStatus;
import org.claimboard.claim.PublishedYears;
import org.claimboard.leaderboard.Facets.Value;
import org.claimboard.normalise.Qualifier;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Vocabulary;

/** Counts what each filter of a board would leave. */
final class FacetCounts {
    private final BoardQuery query;
    private final Vocabulary vocabulary;
    private final Admission admission;
    private final List<ClaimRow> ofForm;

    /** @param rows every claim of the task and metric */
    FacetCounts(BoardQuery query, Vocabulary vocabulary, Admission admission, List<ClaimRow> rows) {
        this.query = query;
        this.vocabulary = vocabulary;
        this.admission = admission;
        this.ofForm = rows.stream().filter(admission::sameForm).toList();
    }

    Facets count() {
        Narrowing narrowing = query.narrowing();
        return new Facets(
                datasets(narrowing),
                hardware(narrowing),
                models(narrowing.withoutModel()),
                qualifiers(narrowing.withoutQualifier()),
                years(narrowing.withoutYears()),
                statuses(narrowing.withoutStatus()));
    }

    private List<Value> datasets(Narrowing narrowing) {
        Map<String, List<ClaimRow>> groups = shown(narrowing, admission::onHardware)
                .collect(Collectors.groupingBy(
                        row -> Optional.ofNullable(row.datasetId()).orElse(BoardQuery.NOT_STATED)));
        query.requiredDataset().ifPresent(id -> groups.putIfAbsent(id, List.of()));
        return byClaims(groups, (id, rows) -> id, (id, rows) -> BoardWords.dataset(vocabulary, id, firstDataset(rows)));
    }

    private Map<String, Long> hardware(Narrowing narrowing) {
        Map<String, Long> counts = new HashMap<>();
        shown(narrowing, admission::sameDataset).forEach(row -> {
            Optional<HardwareTarget> node = vocabulary.hardware(row.hardwareId());
            while (node.isPresent()) {
                counts.merge(node.get().id(), 1L, Long::sum);
                node = node.flatMap(HardwareTarget::parent).flatMap(vocabulary::hardware);
            }
        });
        return counts;
    }

    private List<Value> models(Narrowing narrowing) {
        Map<String, List<ClaimRow>> groups = here(narrowing).collect(Collectors.groupingBy(Narrowing::modelKey));
        query.narrowing().model().ifPresent(id -> groups.putIfAbsent(Vocabulary.key(id), List.of()));
        return byClaims(
                groups,
                (key, rows) ->
                        rows.isEmpty() ? query.narrowing().model().orElseThrow() : Narrowing.modelId(first(rows)),
                (key, rows) -> rows.isEmpty()
                        ? query.narrowing().model().orElseThrow()
                        : Optional.ofNullable(first(rows).claim().model()).orElse("not stated"));
    }

    private List<Value> qualifiers(Narrowing narrowing) {
        Map<String, Long> counts = counts(here(narrowing), row -> row.claim().qualifier());
        return Stream.of(Qualifier.values())
                .map(Qualifier::id)
                .filter(id -> counts.containsKey(id)
                        || query.narrowing()
                                .qualifier()
                                .map(Qualifier::id)
                                .filter(id::equals)
                                .isPresent())
                .map(id -> new Value(id, id, counts.getOrDefault(id, 0L)))
                .toList();
    }

    private List<Value> years(Narrowing narrowing) {
        TreeMap<String, Long> counts = new TreeMap<>(Comparator.reverseOrder());
        counts.putAll(counts(here(narrowing), Narrowing::yearOf));
        counts.remove("");
        Map<String, Value> values = new LinkedHashMap<>();
        counts.forEach((year, claims) -> values.put(year, new Value(year, year, claims)));
        counts.forEach((year, claims) -> PublishedYears.of(year + "..")
                .filter(since -> !year.equals(counts.firstKey()) && !year.equals(counts.lastKey()))
                .ifPresent(since -> values.put(since.id(), value(since, counts))));
        query.narrowing().years().ifPresent(asked -> values.putIfAbsent(asked.id(), value(asked, counts)));
        return List.copyOf(values.values());
    }

    private static Value value(PublishedYears years, Map<String, Long> counts) {
        long claims = counts.entrySet().stream()
                .filter(year -> years.include(year.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return new Value(years.id(), years.words(), claims);
    }

    /** Retracted claims count here alone, since only who asks for them has them listed by themselves. */
    private List<Value> statuses(Narrowing narrowing) {
        Map<String, Long> counts = counts(
                ofForm.stream()
                        .filter(admission::sameDataset)
                        .filter(admission::onHardware)
                        .filter(narrowing::admits),
                row -> row.claim().status());
        return Stream.of(ClaimStatus.values())
                .map(ClaimStatus::id)
                .filter(id -> counts.containsKey(id)
                        || query.narrowing()
                                .status()
                                .map(ClaimStatus::id)
                                .filter(id::equals)
                                .isPresent())
                .map(id -> new Value(id, id, counts.getOrDefault(id, 0L)))
                .toList();
    }

    private Stream<ClaimRow> here(Narrowing narrowing) {
        return shown(narrowing, row -> admission.sameDataset(row) && admission.onHardware(row));
    }

    private Stream<ClaimRow> shown(Narrowing narrowing, Predicate<ClaimRow> coordinates) {
        boolean retracted = narrowing.status().equals(Optional.of(ClaimStatus.RETRACTED));
        return ofForm.stream()
                .filter(row -> retracted || !row.claim().isRetracted())
                .filter(coordinates)
                .filter(narrowing::admits);
    }

    private static Map<String, Long> counts(Stream<ClaimRow> rows, Function<ClaimRow, String> key) {
        return rows.collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    private interface Naming {
        String of(String key, List<ClaimRow> rows);
    }

    private static List<Value> byClaims(Map<String, List<ClaimRow>> groups, Naming id, Naming name) {
        List<Value> values = new ArrayList<>();
        groups.forEach((key, rows) -> values.add(new Value(id.of(key, rows), name.of(key, rows), rows.size())));
        values.sort(Comparator.comparing((Value value) -> value.id().equals(BoardQuery.NOT_STATED))
                .thenComparing(Value::claims, Comparator.reverseOrder())
                .thenComparing(Value::name)
                .thenComparing(Value::id));
        return values;
    }

    private static String firstDataset(List<ClaimRow> rows) {
        return rows.isEmpty() ? null : first(rows).claim().dataset();
    }

    /** The oldest claim decides the spelling, so that a name does not change as claims come. */
    private static ClaimRow first(List<ClaimRow> rows) {
        return rows.stream().min(BoardAssembly.OLDEST_FIRST).orElseThrow();
    }
}
