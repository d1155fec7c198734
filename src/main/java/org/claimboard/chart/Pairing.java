package org.claimboard.chart;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.claimboard.chart.ScatterContent.Pair;
import org.claimboard.chart.ScatterContent.Side;
import org.claimboard.claim.ClaimView;
import org.claimboard.leaderboard.Board;
import org.claimboard.leaderboard.BoardRow;
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

    /**
     * The other side that most of the board's claims have.
     *
     * @param metric what it must measure; empty for any
     */
    Optional<Side> other(Optional<Metric> metric) {
        Map<String, List<Side>> sides = BoardBars.rows(board).stream()
                .flatMap(row -> row.companions().stream().flatMap(this::side).distinct())
                .filter(side ->
                        metric.filter(wanted -> !wanted.equals(side.metric())).isEmpty())
                .collect(Collectors.groupingBy(
                        side -> side.metric().id() + " " + side.form() + " " + side.dataset() + " " + side.unit(),
                        TreeMap::new,
                        Collectors.toList()));
        return sides.values().stream().max(Comparator.comparingInt(List::size)).map(side -> side.get(0));
    }

    /** A value that names no dataset can't be compared, here as on a board. */
    private Stream<Side> side(ClaimView claim) {
        return vocabulary.metric(claim.metric()).map(metric -> Side.of(claim, metric, vocabulary)).stream()
                .filter(side -> side.form() == Form.RATIO || !side.dataset().isEmpty());
    }

    /** One pair for each claim of the board whose paper has the other side, those on the front first. */
    List<Pair> pairs(Side other) {
        List<Pair> pairs = BoardBars.rows(board).stream()
                .map(row -> companion(row, other).map(claim -> pair(row, claim, other)))
                .flatMap(Optional::stream)
                .toList();
        boolean acrossBigger = efficiencyIsBoard() ? board.query().biggerIsBetter() : isBiggerBetter(other);
        boolean upBigger =
                efficiencyIsBoard() ? isBiggerBetter(other) : board.query().biggerIsBetter();
        return pairs.stream()
                .map(pair -> pair.withFront(!pair.bestCase()
                        && pairs.stream().noneMatch(rival -> beats(rival, pair, acrossBigger, upBigger))))
                .sorted(Comparator.comparing(pair -> !pair.front()))
                .toList();
    }

    boolean efficiencyIsBoard() {
        return board.query().metric().efficiency();
    }

    private static boolean isBiggerBetter(Side side) {
        return side.form() == Form.RATIO || side.metric().higherIsBetter();
    }

    /** Of the same system rather than another, of the same model, and as near in the text as can be. */
    private Optional<ClaimView> companion(BoardRow row, Side other) {
        ClaimView claim = row.row().claim();
        return row.companions().stream()
                .filter(companion -> side(companion).anyMatch(other::equals))
                .min(Comparator.comparing((ClaimView companion) -> !Objects.equals(companion.system(), claim.system()))
                        .thenComparing(companion -> !Objects.equals(companion.model(), claim.model()))
                        .thenComparing(companion -> Math.abs(companion.quoteStart() - claim.quoteStart()))
                        .thenComparing(ClaimView::id));
    }

    private Pair pair(BoardRow row, ClaimView companion, Side other) {
        ClaimView own = row.row().claim();
        boolean bestCase =
                row.rankFrom() == null || !headline && companion.qualifier().equals(Qualifier.UP_TO.id());
        boolean ownAdvertised = BoardBars.isAdvertised(row, board.query().view());
        BigDecimal ownValue = board.query().biggerIsBetter() == ownAdvertised ? own.high() : own.low();
        BigDecimal otherValue = isBiggerBetter(other) == (headline || bestCase) ? companion.high() : companion.low();
        return efficiencyIsBoard()
                ? new Pair(own, ownValue, companion, otherValue, bestCase, false)
                : new Pair(companion, otherValue, own, ownValue, bestCase, false);
    }

    private static boolean beats(Pair rival, Pair pair, boolean acrossBigger, boolean upBigger) {
        int across = acrossBigger ? rival.x().compareTo(pair.x()) : pair.x().compareTo(rival.x());
        int up = upBigger ? rival.y().compareTo(pair.y()) : pair.y().compareTo(rival.y());
        return !rival.bestCase() && across >= 0 && up >= 0 && across + up > 0;
    }
}
