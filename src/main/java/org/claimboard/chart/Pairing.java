package org.claimboard.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.claimboard.chart.ScatterContent.Pair;
import org.claimboard.chart.ScatterContent.Side;
import org.claimboard.claim.ClaimView;
import org.claimboard.leaderboard.Board;
import org.claimboard.leaderboard.BoardLine;
import org.claimboard.leaderboard.View;
import org.claimboard.normalise.Form;
import org.claimboard.normalise.Qualifier;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Vocabulary;

/** Sets the claims of a board beside what their papers claim on the other side, and finds the Pareto front. */
final class Pairing {
    private final Board board;
    private final Vocabulary vocabulary;
    private final boolean headline;

    Pairing(Board board, Vocabulary vocabulary) {
        this.board = board;
        this.vocabulary = vocabulary;
        this.headline = board.query().view() == View.HEADLINE;
    }

    /** Every line of the board that is compared, read as somebody goes through them. */
    private List<BoardLine> lines() {
        return InChunks.of(board.compared(), board::inFull);
    }

    /**
     * The other side that most of the board's claims have.
     *
     * @param metric what it must measure; empty for any
     */
    Optional<Side> other(Optional<Metric> metric) {
        TreeMap<String, Side> sides = new TreeMap<>();
        Map<String, Long> counts = new HashMap<>();
        for (BoardLine line : lines()) {
            line.companions().stream()
                    .flatMap(this::side)
                    .distinct()
                    .filter(side -> metric.filter(wanted -> !wanted.equals(side.metric()))
                            .isEmpty())
                    .forEach(side -> {
                        String key = side.metric().id() + " " + side.form() + " " + side.dataset() + " " + side.unit();
                        sides.putIfAbsent(key, side);
                        counts.merge(key, 1L, Long::sum);
                    });
        }
        return sides.entrySet().stream()
                .max(Comparator.comparing(entry -> counts.get(entry.getKey())))
                .map(Map.Entry::getValue);
    }

    /** A value that names no dataset can't be compared, here as on a board. */
    private Stream<Side> side(ClaimView claim) {
        return vocabulary.metric(claim.metric()).map(metric -> Side.of(claim, metric, vocabulary)).stream()
                .filter(side -> side.form() == Form.RATIO || !side.dataset().isEmpty());
    }

    /** One pair for each claim of the board whose paper has the other side, those on the front first. */
    List<Pair> pairs(Side other) {
        List<Pair> pairs = new ArrayList<>();
        for (BoardLine line : lines()) {
            companion(line, other).map(claim -> pair(line, claim, other)).ifPresent(pairs::add);
        }
        boolean acrossBigger = efficiencyIsBoard() ? board.query().biggerIsBetter() : isBiggerBetter(other);
        boolean upBigger =
                efficiencyIsBoard() ? isBiggerBetter(other) : board.query().biggerIsBetter();
        Set<Pair> front = front(pairs, better(Pair::x, acrossBigger), better(Pair::y, upBigger));
        return pairs.stream()
                .map(pair -> pair.withFront(front.contains(pair)))
                .sorted(Comparator.comparing(pair -> !pair.front()))
                .toList();
    }

    private static Comparator<Pair> better(Function<Pair, BigDecimal> value, boolean bigger) {
        Comparator<Pair> smaller = Comparator.comparing(value);
        return bigger ? smaller.reversed() : smaller;
    }

    /** Those that no other beats: from the best across on, each that goes further up than all before it. */
    private static Set<Pair> front(List<Pair> pairs, Comparator<Pair> across, Comparator<Pair> up) {
        List<Pair> sorted = pairs.stream()
                .filter(pair -> !pair.bestCase())
                .sorted(across.thenComparing(up))
                .toList();
        Set<Pair> front = Collections.newSetFromMap(new IdentityHashMap<>());
        Pair last = null;
        for (Pair pair : sorted) {
            boolean same = last != null && across.compare(pair, last) == 0 && up.compare(pair, last) == 0;
            if (last == null || same || up.compare(pair, last) < 0) {
                front.add(pair);
                last = pair;
            }
        }
        return front;
    }

    boolean efficiencyIsBoard() {
        return board.query().metric().efficiency();
    }

    private static boolean isBiggerBetter(Side side) {
        return side.form() == Form.RATIO || side.metric().higherIsBetter();
    }

    /** Of the same system rather than another, of the same model, and as near in the text as can be. */
    private Optional<ClaimView> companion(BoardLine line, Side other) {
        ClaimView claim = line.claim();
        return line.companions().stream()
                .filter(companion -> side(companion).anyMatch(other::equals))
                .min(Comparator.comparing((ClaimView companion) -> !Objects.equals(companion.system(), claim.system()))
                        .thenComparing(companion -> !Objects.equals(companion.model(), claim.model()))
                        .thenComparing(companion -> Math.abs(companion.quoteStart() - claim.quoteStart()))
                        .thenComparing(ClaimView::id));
    }

    private Pair pair(BoardLine line, ClaimView companion, Side other) {
        ClaimView own = line.claim();
        boolean bestCase = line.section() == BoardLine.Section.BEST_CASE
                || !headline && companion.qualifier().equals(Qualifier.UP_TO.id());
        boolean ownAdvertised = BoardBars.isAdvertised(line, board.query().view());
        BigDecimal ownValue = board.query().biggerIsBetter() == ownAdvertised ? own.high() : own.low();
        BigDecimal otherValue = isBiggerBetter(other) == (headline || bestCase) ? companion.high() : companion.low();
        return efficiencyIsBoard()
                ? new Pair(own, ownValue, companion, otherValue, bestCase, false)
                : new Pair(companion, otherValue, own, ownValue, bestCase, false);
    }
}
