package org.claimboard.leaderboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.claimboard.claim.BoardClaim;
import org.claimboard.leaderboard.NotRanked.Why;
import org.claimboard.leaderboard.Ranking.Ranked;
import org.claimboard.normalise.Interval;

import static org.claimboard.leaderboard.BoardAssembly.OLDEST_FIRST;

/**
 * The claims of a board in their order. Of each it keeps a reference and a few numbers; rows are made when somebody looks.
 *
 * @param listed how many of {@code outside}, from the first, a board of "dataset not stated" is about
 */
record BoardSections(List<BoardRow> ranked, List<BoardRow> bestCase, List<NotRanked> outside, int listed) {

    private record Placed(BoardClaim claim, Interval interval) {}

    private record Refused(BoardClaim claim, Why why, String reason, int order) {}

    /** @param claims every claim of the task, metric and origin */
    static BoardSections of(BoardQuery query, Admission admission, List<BoardClaim> claims) {
        Predicate<BoardClaim> wanted = query.narrowing().admitting();
        Placings placings = new Placings(query);
        List<Placed> toRank = new ArrayList<>();
        List<Placed> bestCases = new ArrayList<>();
        List<Refused> outside = new ArrayList<>();
        for (BoardClaim claim : claims) {
            if (wanted.test(claim)) {
                Optional<Why> refusal = admission.refusal(claim);
                if (refusal.isPresent()) {
                    outside.add(new Refused(claim, refusal.get(), admission.reason(claim, refusal.get()), 0));
                } else {
                    Placing placing = placings.of(claim);
                    (placing.bestCase() ? bestCases : toRank).add(new Placed(claim, placing.interval()));
                }
            }
        }
        int listed = query.ranksNothing()
                ? (int) outside.stream().filter(BoardSections::isListed).count()
                : 0;
        return new BoardSections(
                ranked(toRank, query), bestCases(bestCases, query), outside(outside, query.ranksNothing()), listed);
    }

    /** Wordings repeat, and what they leave open is the same each time. */
    private static final class Placings {
        private final BoardQuery query;
        private final Map<List<Object>, Placing> known = new HashMap<>();

        Placings(BoardQuery query) {
            this.query = query;
        }

        Placing of(BoardClaim claim) {
            List<Object> wording =
                    List.of(claim.valueText(), claim.low(), claim.high(), claim.qualifier(), claim.bestSeen());
            return known.computeIfAbsent(wording, key -> Placing.of(claim, query));
        }
    }

    private static List<BoardRow> ranked(List<Placed> rows, BoardQuery query) {
        List<Ranked<Placed>> ranked = Ranking.rank(
                rows, Placed::interval, query.biggerIsBetter(), Comparator.comparing(Placed::claim, OLDEST_FIRST));
        int[] from = ranked.stream().mapToInt(Ranked::from).toArray();
        int[] to = ranked.stream().mapToInt(Ranked::to).toArray();
        BoardClaim[] claims = ranked.stream().map(one -> one.item().claim()).toArray(BoardClaim[]::new);
        Interval[] intervals = ranked.stream().map(one -> one.item().interval()).toArray(Interval[]::new);
        return LazyList.of(
                claims.length, index -> new BoardRow(from[index], to[index], claims[index], intervals[index]));
    }

    private static List<BoardRow> bestCases(List<Placed> rows, BoardQuery query) {
        Comparator<Placed> byNumber = Comparator.comparing(row -> Placing.advertised(row.claim(), query));
        rows.sort((query.biggerIsBetter() ? byNumber.reversed() : byNumber).thenComparing(Placed::claim, OLDEST_FIRST));
        BoardClaim[] claims = rows.stream().map(Placed::claim).toArray(BoardClaim[]::new);
        Interval[] intervals = rows.stream().map(Placed::interval).toArray(Interval[]::new);
        return LazyList.of(claims.length, index -> new BoardRow(null, null, claims[index], intervals[index]));
    }

    private static boolean isListed(Refused one) {
        return one.why() == Why.NO_DATASET;
    }

    /** Listed claims first, by their numbers and not by merit; then the others by their reasons. */
    private static List<NotRanked> outside(List<Refused> refused, boolean listing) {
        Comparator<BoardClaim> byNumber = Comparator.comparing(BoardClaim::unit)
                .thenComparing(BoardClaim::low)
                .thenComparing(BoardClaim::high)
                .thenComparing(OLDEST_FIRST);
        List<Refused> sorted = inOrderOfReasons(refused);
        sorted.sort((one, other) -> {
            boolean listedOne = listing && isListed(one);
            boolean listedOther = listing && isListed(other);
            if (listedOne != listedOther) {
                return listedOne ? -1 : 1;
            }
            if (listedOne) {
                return byNumber.compare(one.claim(), other.claim());
            }
            int byReason = Integer.compare(one.order(), other.order());
            return byReason != 0 ? byReason : OLDEST_FIRST.compare(one.claim(), other.claim());
        });
        BoardClaim[] claims = sorted.stream().map(Refused::claim).toArray(BoardClaim[]::new);
        Why[] whys = sorted.stream().map(Refused::why).toArray(Why[]::new);
        String[] reasons = sorted.stream().map(Refused::reason).toArray(String[]::new);
        return LazyList.of(claims.length, index -> new NotRanked(claims[index], whys[index], reasons[index]));
    }

    /** There are few reasons, and many claims that share them: comparing places is cheaper than comparing sentences. */
    private static List<Refused> inOrderOfReasons(List<Refused> refused) {
        Map<String, Integer> places = new HashMap<>();
        for (String reason : new TreeSet<>(refused.stream().map(Refused::reason).toList())) {
            places.put(reason, places.size());
        }
        List<Refused> ordered = new ArrayList<>(refused.size());
        refused.forEach(
                one -> ordered.add(new Refused(one.claim(), one.why(), one.reason(), places.get(one.reason()))));
        return ordered;
    }
}
