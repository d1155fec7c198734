package org.claimboard.leaderboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.claimboard.normalise.Interval;

/**
 * Puts things in order of which only an interval is known, and says which ranks each may have.
 *
 * <p>In: any items, the interval of each one's true value, and whether bigger is better. Out: the items by the
 * conservative end of their interval, best first, each with a rank range. The range is {@code 1 +} the number of items
 * that are certainly better, to {@code n −} the number that are certainly worse; one is certainly better than another
 * where its worst possible value beats the other's best. So whatever the true values are, the true rank is in the range.
 *
 * <p>Example, bigger is better: "3x" [2.5, 3.5), "2.0x" [1.95, 2.05) and "2x" [1.5, 2.5) are ranked 1, 2–3 and 2–3.
 * The odd case: "at least 1.2x" [1.2, ∞) stands last of these by its conservative end, yet its range is 1–4 and every
 * other range grows by one, since nobody knows how good it is.
 *
 * <p>Method: interval orders, P. C. Fishburn, "Intransitive indifference with unequal indifference intervals",
 * Journal of Mathematical Psychology 7 (1970).
 */
public final class Ranking {

    /** An item with its rank range; {@code from == to} where its rank is certain. */
    public record Ranked<T>(int from, int to, T item) {}

    private record Entry<T>(T item, Standing standing) {}

    private Ranking() {}

    /**
     * @param ties the order of items whose intervals are the same; must tell any two items apart for the result not to
     *     depend on the order of {@code items}
     */
    public static <T> List<Ranked<T>> rank(
            List<T> items, Function<T, Interval> interval, boolean biggerIsBetter, Comparator<T> ties) {
        List<Entry<T>> entries = new ArrayList<>();
        for (T item : items) {
            entries.add(new Entry<>(item, Standing.of(interval.apply(item), biggerIsBetter)));
        }
        Comparator<Entry<T>> worst =
                Comparator.comparing(entry -> entry.standing().worst());
        Comparator<Entry<T>> best =
                Comparator.comparing(entry -> entry.standing().best());
        entries.sort(worst.reversed().thenComparing(best.reversed()).thenComparing(Entry::item, ties));

        Bound[] worsts =
                entries.stream().map(entry -> entry.standing().worst()).sorted().toArray(Bound[]::new);
        Bound[] bests =
                entries.stream().map(entry -> entry.standing().best()).sorted().toArray(Bound[]::new);
        int n = entries.size();
        return entries.stream()
                .map(entry -> new Ranked<>(
                        1 + n - atMost(worsts, entry.standing().best()),
                        n - below(bests, entry.standing().worst()),
                        entry.item()))
                .toList();
    }

    /** How many of the sorted bounds are not above {@code limit}. */
    private static int atMost(Bound[] sorted, Bound limit) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle].compareTo(limit) <= 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** How many of the sorted bounds are below {@code limit}. */
    private static int below(Bound[] sorted, Bound limit) {
        int at = Arrays.binarySearch(sorted, limit);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && sorted[at - 1].compareTo(limit) == 0) {
            at--;
        }
        return at;
    }
}
