package org.claimboard.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jfree.data.statistics.BoxAndWhiskerCalculator;
import org.jfree.data.statistics.BoxAndWhiskerItem;

import org.claimboard.claim.BoardClaim;
import org.claimboard.claim.ClaimView;
import org.claimboard.figure.Figures;
import org.claimboard.leaderboard.Board;
import org.claimboard.leaderboard.BoardLine;
import org.claimboard.leaderboard.BoardRow;
import org.claimboard.leaderboard.View;
import org.claimboard.normalise.Form;

/**
 * How the improvement factors of one metric spread in each task. Factors are what different tasks have in common; values
 * and differences belong to a dataset each, and are not mixed. Best cases are left out where the view is typical.
 *
 * @param groups the task with the highest median first
 */
record SpreadContent(ChartQuery.Spread query, List<Group> groups, long ledgerNumber) implements ChartContent {
    static final int MOST = 30;
    private static final int MOST_SAID = 12;
    private static final List<ChartTable.Column> COLUMNS = List.of(
            ChartTable.Column.csvOnly("task"),
            ChartTable.Column.text("taskName", "Task"),
            ChartTable.Column.number("claims", "Claims"),
            ChartTable.Column.number("least", "Least"),
            ChartTable.Column.number("lowerQuartile", "Lower quartile"),
            ChartTable.Column.number("median", "Median"),
            ChartTable.Column.number("upperQuartile", "Upper quartile"),
            ChartTable.Column.number("most", "Most"));

    /**
     * One task.
     *
     * @param path its board's
     * @param claims by their factor, the least first
     */
    record Group(String task, String name, String path, Board board, List<Factor> claims) {
        /** By JFreeChart: a quartile is the median of the half below or above the median. */
        BoxAndWhiskerItem box() {
            return BoxAndWhiskerCalculator.calculateBoxAndWhiskerStatistics(claims.stream()
                    .map(Factor::value)
                    .map(BigDecimal::doubleValue)
                    .toList());
        }

        /** One for each claim; what it says is read as somebody goes through them. */
        List<Dot> dots() {
            return InChunks.of(claims, some -> {
                List<BoardLine> lines =
                        board.inFull(some.stream().map(Factor::row).toList());
                return IntStream.range(0, lines.size())
                        .mapToObj(i -> Dot.of(some.get(i), lines.get(i).claim()))
                        .toList();
            });
        }

        double median() {
            return box().getMedian().doubleValue();
        }
    }

    record Factor(BoardRow row, BigDecimal value) {}

    /** A claim as it is drawn. */
    record Dot(BigDecimal value, String said, String path) {
        static Dot of(Factor factor, ClaimView claim) {
            return new Dot(factor.value(), ClaimWords.said(claim), ClaimWords.path(claim));
        }
    }

    /** @param boards the metric's boards of improvement factors, one for each task */
    static SpreadContent of(ChartQuery.Spread query, List<Board> boards, long ledgerNumber) {
        List<Group> groups = new ArrayList<>();
        for (Board board : boards) {
            List<Factor> claims = board.ranked().stream()
                    .map(row -> factor(row, query.view()))
                    .sorted(Comparator.comparing(Factor::value)
                            .thenComparing(one -> one.row().claim().id()))
                    .toList();
            if (!claims.isEmpty()) {
                groups.add(new Group(
                        board.query().task().id(),
                        board.query().task().name(),
                        board.query().path(),
                        board,
                        claims));
            }
        }
        groups.sort(Comparator.comparingDouble(Group::median).reversed().thenComparing(Group::task));
        return new SpreadContent(query, List.copyOf(groups), ledgerNumber);
    }

    private static Factor factor(BoardRow row, View view) {
        BoardClaim claim = row.claim();
        return new Factor(row, view == View.HEADLINE ? claim.high() : claim.low());
    }

    List<Group> shown() {
        return groups.subList(0, Math.min(MOST, groups.size()));
    }

    Measure measure() {
        List<BigDecimal> values = shown().stream()
                .flatMap(group -> group.claims().stream())
                .map(Factor::value)
                .toList();
        return Measure.of(query.metric(), Form.RATIO, "x", values);
    }

    long claims() {
        return groups.stream().mapToLong(group -> group.claims().size()).sum();
    }

    @Override
    public String title() {
        return query.metric().name() + ": improvement factors by task"
                + query.hardware().map(node -> ", on " + node.name()).orElse("");
    }

    @Override
    public String alt() {
        String start = "Box plot. " + title() + ". ";
        if (groups.isEmpty()) {
            return start + "No claims are ranked.";
        }
        String said = groups.stream()
                .limit(MOST_SAID)
                .map(group -> group.name() + " " + factor(group.median()) + " of "
                        + ChartText.claims(group.claims().size()))
                .collect(Collectors.joining(", "));
        return start + ChartText.claims(claims()) + " in " + ChartText.counted(groups.size(), "task") + "; medians: "
                + said + (groups.size() > MOST_SAID ? " and " + (groups.size() - MOST_SAID) + " more" : "") + ".";
    }

    static String factor(Number value) {
        return ChartUnit.FACTOR.with(Figures.rounded(new BigDecimal(value.toString())));
    }

    @Override
    public int rows() {
        return groups.stream().mapToInt(group -> group.board().size()).sum();
    }

    @Override
    public ChartTable table() {
        return new ChartTable(COLUMNS, groups.stream().map(SpreadContent::line).toList(), shown().size());
    }

    private static ChartTable.Row line(Group group) {
        BoxAndWhiskerItem box = group.box();
        List<Factor> claims = group.claims();
        return ChartTable.Row.of(
                group.path(),
                group.task(),
                group.name(),
                claims.size(),
                claims.get(0).value(),
                plain(box.getQ1()),
                plain(box.getMedian()),
                plain(box.getQ3()),
                claims.get(claims.size() - 1).value());
    }

    /** Means of two stored values have few digits; what doubles add behind them says nothing. */
    private static BigDecimal plain(Number number) {
        BigDecimal rounded = BigDecimal.valueOf(number.doubleValue())
                .round(new MathContext(10))
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    @Override
    public Sketch sketch(ChartLook look) {
        return new SpreadSketch(this, look).sketch();
    }
}
