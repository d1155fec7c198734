package org.claimboard.leaderboard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.claimboard.claim.BoardChange;
import org.claimboard.claim.BoardCount;
import org.claimboard.claim.BoardCounts.Extremes;
import org.claimboard.claim.BoardKey;

/**
 * Brings an index up to date with what changed: the old states of claims are taken away and the new ones added. Only where
 * the newest claim of some coordinates went, or the one whose spelling counts, nobody but the database knows the next.
 */
final class IndexPatch {
    private final Map<BoardCount, Delta> deltas = new LinkedHashMap<>();

    private static final class Delta {
        private long claims;
        private String newest = "";
        private String dataset;
        private boolean gone;
        private boolean redated;

        /** What went; an older one, or one with a later spelling, never was what counts. */
        private String newestGone = "";

        private final Set<String> datasetsGone = new HashSet<>();

        void add(BoardCount one) {
            claims++;
            newest = later(newest, one.newest());
            dataset = earlier(dataset, one.dataset());
        }

        void remove(BoardCount one) {
            claims--;
            gone = true;
            newestGone = later(newestGone, one.newest());
            Optional.ofNullable(one.dataset()).ifPresent(datasetsGone::add);
        }

        boolean isOpen(BoardCount now) {
            boolean date = gone && newestGone.compareTo(now.newest()) >= 0;
            return redated || date || now.dataset() != null && datasetsGone.contains(now.dataset());
        }
    }

    void apply(BoardChange change) {
        Optional<BoardCount> before =
                change.before().filter(BoardChange.Stand::isShown).map(BoardChange.Stand::counted);
        Optional<BoardCount> after =
                Optional.of(change.after()).filter(BoardChange.Stand::isShown).map(BoardChange.Stand::counted);
        if (change.redated()) {
            after.ifPresent(one -> delta(one).redated = true);
        } else if (!before.equals(after)) {
            before.ifPresent(one -> delta(one).remove(one));
            after.ifPresent(one -> delta(one).add(one));
        }
    }

    private Delta delta(BoardCount one) {
        return deltas.computeIfAbsent(one.coordinates(), key -> new Delta());
    }

    /** @param extremes asks for the newest date and first spelling of some coordinates */
    BoardIndex on(BoardIndex index, Function<BoardCount, Optional<Extremes>> extremes) {
        Map<BoardKey, Map<BoardCount, BoardCount>> touched = new HashMap<>();
        deltas.forEach((coordinates, delta) -> {
            Map<BoardCount, BoardCount> counts =
                    touched.computeIfAbsent(BoardIndex.key(coordinates), key -> index.counts(key).stream()
                            .collect(Collectors.toMap(BoardCount::coordinates, Function.identity())));
            BoardCount now = patched(counts.getOrDefault(coordinates, coordinates), delta, extremes);
            if (now.claims() > 0) {
                counts.put(coordinates, now);
            } else {
                counts.remove(coordinates);
            }
        });
        Map<BoardKey, List<BoardCount>> replaced = new HashMap<>();
        touched.forEach((key, counts) -> replaced.put(key, List.copyOf(counts.values())));
        return replaced.isEmpty() ? index : index.with(replaced);
    }

    private static BoardCount patched(BoardCount old, Delta delta, Function<BoardCount, Optional<Extremes>> extremes) {
        BoardCount sum = old.with(
                old.claims() + delta.claims, later(old.newest(), delta.newest), earlier(old.dataset(), delta.dataset));
        if (sum.claims() <= 0 || !delta.isOpen(sum)) {
            return sum;
        }
        return extremes.apply(sum.coordinates())
                .map(known -> sum.with(sum.claims(), known.newest(), known.dataset()))
                .orElse(sum);
    }

    private static String later(String one, String other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static String earlier(String one, String other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }
}
