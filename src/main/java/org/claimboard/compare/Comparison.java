package org.claimboard.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.claimboard.claim.ClaimRow;
import org.claimboard.compare.ComparedRow.Cell;
import org.claimboard.leaderboard.Ranking;
import org.claimboard.normalise.Form;
import org.claimboard.normalise.Interval;
import org.claimboard.normalise.Qualifier;
import org.claimboard.normalise.Wording;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Vocabulary;

/**
 * Sets systems side by side. A row is one metric in one form, and on one dataset where the form needs one; claims against
 * a baseline that two systems share have a row of their own, since only those can be compared.
 *
 * <p>The better one is marked only where nothing speaks against comparing and the intervals that the wordings leave do
 * not touch: "3x" beats "2x", not "2.6x".
 */
final class Comparison {
    private record Key(String metric, Form form, String datasetId, String baseline) {}

    private final List<ComparedSystem> systems;
    private final List<List<ClaimRow>> claims;
    private final Vocabulary vocabulary;

    private Comparison(List<ComparedSystem> systems, List<List<ClaimRow>> claims, Vocabulary vocabulary) {
        this.systems = systems;
        this.claims = claims;
        this.vocabulary = vocabulary;
    }

    /** @param claims what each system claims, in the systems' order */
    static SideBySide of(List<ComparedSystem> systems, List<List<ClaimRow>> claims, Vocabulary vocabulary) {
        return new Comparison(systems, claims, vocabulary).sideBySide();
    }

    private SideBySide sideBySide() {
        Map<Key, List<List<ClaimRow>>> grouped = new LinkedHashMap<>();
        Set<Key> shared = keysOfTwo();
        for (int i = 0; i < claims.size(); i++) {
            for (ClaimRow row : claims.get(i)) {
                Key own = key(row, true);
                Key key = shared.contains(own) ? own : key(row, false);
                grouped.computeIfAbsent(key, k -> emptyCells()).get(i).add(row);
            }
        }
        List<ComparedRow> rows = new ArrayList<>();
        grouped.forEach((key, cells) -> rows.add(row(key, cells)));
        rows.sort(Comparator.comparing((ComparedRow row) -> !row.isComparable())
                .thenComparing(row -> metricOrder(row.metric()))
                .thenComparing(ComparedRow::metric));
        return new SideBySide(
                systems,
                rows.stream().filter(row -> row.claimants() > 1).toList(),
                rows.stream().filter(row -> row.claimants() == 1).toList());
    }

    private ComparedRow row(Key key, List<List<ClaimRow>> cells) {
        List<ClaimRow> all = cells.stream().flatMap(List::stream).toList();
        Optional<Metric> metric = vocabulary.metric(key.metric());
        List<String> reasons = Comparability.reasons(metric, key.form(), all);
        OptionalInt best = reasons.isEmpty() ? best(metric.orElseThrow(), key.form(), cells) : OptionalInt.empty();
        List<Cell> shown = IntStream.range(0, cells.size())
                .mapToObj(i -> new Cell(cells.get(i), best.isPresent() && best.getAsInt() == i))
                .toList();
        return new ComparedRow(
                key.metric(),
                key.form().id(),
                key.form() == Form.RATIO ? null : all.get(0).claim().dataset(),
                key.baseline() == null ? null : all.get(0).claim().baseline(),
                shown,
                reasons);
    }

    /** The one system that is better whatever the true values are. */
    private static OptionalInt best(Metric metric, Form form, List<List<ClaimRow>> cells) {
        List<Integer> claimants = IntStream.range(0, cells.size())
                .filter(i -> !cells.get(i).isEmpty())
                .boxed()
                .toList();
        if (claimants.size() < 2) {
            return OptionalInt.empty();
        }
        boolean bigger = form == Form.RATIO || metric.higherIsBetter();
        List<Ranking.Ranked<Integer>> ranked =
                Ranking.rank(claimants, i -> hull(metric, form, cells.get(i)), bigger, Comparator.naturalOrder());
        return ranked.get(0).to() == 1 ? OptionalInt.of(ranked.get(0).item()) : OptionalInt.empty();
    }

    /** From the least to the most that any of a system's claims leaves possible. */
    private static Interval hull(Metric metric, Form form, List<ClaimRow> claims) {
        List<Interval> intervals =
                claims.stream().map(row -> interval(metric, form, row)).toList();
        return new Interval(
                end(intervals, Interval::low, Comparator.naturalOrder()),
                end(intervals, Interval::high, Comparator.reverseOrder()));
    }

    private static Optional<BigDecimal> end(
            List<Interval> intervals, Function<Interval, Optional<BigDecimal>> end, Comparator<BigDecimal> outermost) {
        return intervals.stream().map(end).anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : intervals.stream().map(end).flatMap(Optional::stream).min(outermost);
    }

    /** A qualifier bounds the size of a difference: "more than 5 points less" is −5 or below. */
    private static Interval interval(Metric metric, Form form, ClaimRow row) {
        BigDecimal low = row.claim().low();
        BigDecimal high = row.claim().high();
        Qualifier qualifier = Qualifier.of(row.claim().qualifier()).orElseThrow();
        if (qualifier == Qualifier.AT_LEAST && form == Form.DELTA && high.signum() < 0) {
            return new Interval(Optional.empty(), Optional.of(high));
        }
        return Wording.interval(row.claim().valueText(), metric, form, low, high, qualifier);
    }

    private Set<Key> keysOfTwo() {
        Set<Key> once = new HashSet<>();
        Set<Key> twice = new HashSet<>();
        for (List<ClaimRow> ofSystem : claims) {
            Set<Key> own = new HashSet<>();
            ofSystem.forEach(row -> own.add(key(row, true)));
            own.stream().filter(key -> key.baseline() != null && !once.add(key)).forEach(twice::add);
        }
        return twice;
    }

    private static Key key(ClaimRow row, boolean withBaseline) {
        Form form = Form.of(row.claim().form()).orElseThrow();
        String baseline = withBaseline && form != Form.ABSOLUTE && row.claim().baseline() != null
                ? Vocabulary.key(row.claim().baseline())
                : null;
        return new Key(row.claim().metric(), form, form == Form.RATIO ? null : row.datasetId(), baseline);
    }

    private List<List<ClaimRow>> emptyCells() {
        List<List<ClaimRow>> cells = new ArrayList<>();
        systems.forEach(system -> cells.add(new ArrayList<>()));
        return cells;
    }

    private int metricOrder(String id) {
        int at = vocabulary.metrics().stream().map(Metric::id).toList().indexOf(id);
        return at < 0 ? Integer.MAX_VALUE : at;
    }
}
