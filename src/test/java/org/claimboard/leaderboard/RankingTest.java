package org.claimboard.leaderboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.claimboard.leaderboard.Ranking.Ranked;
import org.claimboard.normalise.Interval;

import static org.assertj.core.api.Assertions.assertThat;

class RankingTest {
    private record Item(int id, Interval interval) {}

    @Test
    void givesOverlappingIntervalsOneRankRange() {
        assertThat(ranks(true, between("1.5", "2.5"), between("2.5", "3.5"), between("1.95", "2.05")))
                .containsExactly("#1 1-1", "#2 2-3", "#0 2-3");
    }

    @Test
    void ranksFromTheLowEndWhereLowerIsBetter() {
        assertThat(ranks(false, between("7", "8"), between("3", "4"), between("3.5", "5")))
                .containsExactly("#1 1-2", "#2 1-2", "#0 3-3");
    }

    @Test
    void keepsNeighboursApartThatOnlyTouch() {
        assertThat(ranks(true, between("2", "3"), between("3", "4"))).containsExactly("#1 1-1", "#0 2-2");
        assertThat(ranks(false, between("2", "3"), between("3", "4"))).containsExactly("#0 1-1", "#1 2-2");
    }

    @Test
    void letsSingleValuesShareARankOnlyWhereTheyAreEqual() {
        assertThat(ranks(true, between("2", "2"), between("2.0", "2.0"), between("2.1", "2.1")))
                .containsExactly("#2 1-1", "#0 2-3", "#1 2-3");
        assertThat(ranks(true, between("2", "2"), between("1", "2"))).containsExactly("#0 1-1", "#1 2-2");
        assertThat(ranks(true, between("2", "2"), between("2", "3"))).containsExactly("#1 1-2", "#0 1-2");
    }

    @Test
    void letsAnOpenEndReachEveryRankAboveItsPromise() {
        assertThat(ranks(true, between("2.5", "3.5"), between("1.2", null), between("1.0", "1.1")))
                .containsExactly("#0 1-2", "#1 1-2", "#2 3-3");
        assertThat(ranks(false, between(null, "3"), between("3", "4"))).containsExactly("#0 1-2", "#1 1-2");
        assertThat(ranks(false, between("3", null), between("1", "2"))).containsExactly("#1 1-1", "#0 2-2");
    }

    @Test
    void ranksNothingAndOneThing() {
        assertThat(ranks(true)).isEmpty();
        assertThat(ranks(false, between("1", "2"))).containsExactly("#0 1-1");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doesNotDependOnTheOrderOfTheInput(long seed) {
        Random random = new Random(seed);
        boolean biggerIsBetter = random.nextBoolean();
        List<Item> items = randomItems(random);
        List<Ranked<Item>> expected = rank(items, biggerIsBetter);
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(items, random);
            assertThat(rank(items, biggerIsBetter)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverLiftsAnItemWhenAnotherIsAdded(long seed) {
        Random random = new Random(seed);
        boolean biggerIsBetter = random.nextBoolean();
        List<Item> items = randomItems(random);
        Map<Integer, Ranked<Item>> before = byId(rank(items, biggerIsBetter));
        items.add(new Item(items.size(), randomInterval(random)));
        Map<Integer, Ranked<Item>> after = byId(rank(items, biggerIsBetter));
        before.forEach((id, ranked) -> {
            assertThat(after.get(id).from()).isBetween(ranked.from(), ranked.from() + 1);
            assertThat(after.get(id).to()).isBetween(ranked.to(), ranked.to() + 1);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void changesNothingAboveAnItemThatIsWorseThanAll(long seed) {
        Random random = new Random(seed);
        boolean biggerIsBetter = random.nextBoolean();
        List<Item> items = randomItems(random);
        items.removeIf(item -> Standing.of(item.interval(), biggerIsBetter).hasNoWorst());
        List<Ranked<Item>> before = rank(items, biggerIsBetter);
        String worse = biggerIsBetter ? "-1000" : "1000";
        items.add(0, new Item(999, between(worse, worse)));
        List<Ranked<Item>> after = rank(items, biggerIsBetter);
        assertThat(after.subList(0, before.size())).isEqualTo(before);
        assertThat(after.get(before.size())).isEqualTo(new Ranked<>(items.size(), items.size(), items.get(0)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void holdsTheTrueRankWhateverTheTrueValuesAre(long seed) {
        Random random = new Random(seed);
        boolean biggerIsBetter = random.nextBoolean();
        List<Item> items = randomItems(random);
        Map<Integer, Ranked<Item>> ranked = byId(rank(items, biggerIsBetter));
        for (int draw = 0; draw < 20; draw++) {
            Map<Integer, BigDecimal> truth =
                    items.stream().collect(Collectors.toMap(Item::id, item -> valueIn(item.interval(), random)));
            truth.forEach((id, value) -> {
                long better = truth.values().stream()
                        .filter(other -> isBetter(other, value, biggerIsBetter))
                        .count();
                long worse = truth.values().stream()
                        .filter(other -> isBetter(value, other, biggerIsBetter))
                        .count();
                // Equal true values share the ranks between the two, and the range must leave room for all of them.
                assertThat(ranked.get(id).from()).isLessThanOrEqualTo((int) better + 1);
                assertThat(ranked.get(id).to()).isGreaterThanOrEqualTo((int) (items.size() - worse));
            });
        }
    }

    /** A range that is wider than need be would pass every other test: each end must be reached by some true values. */
    @ParameterizedTest
    @MethodSource("seeds")
    void isNoWiderThanTheIntervalsDemand(long seed) {
        Random random = new Random(seed);
        boolean biggerIsBetter = random.nextBoolean();
        List<Item> items = randomItems(random);
        for (Ranked<Item> ranked : rank(items, biggerIsBetter)) {
            Standing own = Standing.of(ranked.item().interval(), biggerIsBetter);
            long certainlyBetter = others(items, ranked, biggerIsBetter)
                    .filter(other -> other.worst().compareTo(own.best()) > 0)
                    .count();
            long certainlyWorse = others(items, ranked, biggerIsBetter)
                    .filter(other -> other.best().compareTo(own.worst()) < 0)
                    .count();
            assertThat(ranked.from()).isEqualTo((int) certainlyBetter + 1);
            assertThat(ranked.to()).isEqualTo((int) (items.size() - certainlyWorse));
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static Stream<Standing> others(List<Item> items, Ranked<Item> ranked, boolean biggerIsBetter) {
        return items.stream()
                .filter(item -> item.id() != ranked.item().id())
                .map(item -> Standing.of(item.interval(), biggerIsBetter));
    }

    private static boolean isBetter(BigDecimal a, BigDecimal b, boolean biggerIsBetter) {
        return biggerIsBetter ? a.compareTo(b) > 0 : a.compareTo(b) < 0;
    }

    private static List<Ranked<Item>> rank(List<Item> items, boolean biggerIsBetter) {
        return Ranking.rank(items, Item::interval, biggerIsBetter, Comparator.comparing(Item::id));
    }

    private static List<String> ranks(boolean biggerIsBetter, Interval... intervals) {
        List<Item> items = IntStream.range(0, intervals.length)
                .mapToObj(i -> new Item(i, intervals[i]))
                .toList();
        return rank(items, biggerIsBetter).stream()
                .map(ranked -> "#" + ranked.item().id() + " " + ranked.from() + "-" + ranked.to())
                .toList();
    }

    private static Map<Integer, Ranked<Item>> byId(List<Ranked<Item>> ranked) {
        return ranked.stream().collect(Collectors.toMap(one -> one.item().id(), Function.identity()));
    }

    private static Interval between(String low, String high) {
        return new Interval(
                Optional.ofNullable(low).map(BigDecimal::new),
                Optional.ofNullable(high).map(BigDecimal::new));
    }

    /** Few distinct ends, so that intervals often touch, repeat or are single values. */
    private static List<Item> randomItems(Random random) {
        return IntStream.range(0, random.nextInt(25))
                .mapToObj(i -> new Item(i, randomInterval(random)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Interval randomInterval(Random random) {
        BigDecimal low = BigDecimal.valueOf(random.nextInt(41) - 20, random.nextInt(2));
        BigDecimal high = low.add(BigDecimal.valueOf(random.nextInt(8), random.nextInt(2)));
        return switch (random.nextInt(8)) {
            case 0 -> new Interval(Optional.empty(), Optional.of(high));
            case 1 -> new Interval(Optional.of(low), Optional.empty());
            default -> new Interval(Optional.of(low), Optional.of(high));
        };
    }

    /** A value that the interval allows, its ends included where they belong to it. */
    private static BigDecimal valueIn(Interval interval, Random random) {
        BigDecimal low =
                interval.low().orElseGet(() -> interval.high().orElseThrow().subtract(BigDecimal.valueOf(50)));
        BigDecimal high = interval.high().orElse(low.add(BigDecimal.valueOf(50)));
        boolean reachesHigh = interval.low().isEmpty() || low.compareTo(high) == 0;
        int steps = reachesHigh ? 5 : 4;
        return low.add(high.subtract(low)
                .multiply(BigDecimal.valueOf(random.nextInt(steps)))
                .divide(BigDecimal.valueOf(4)));
    }
}
