package org.claimboard.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.claimboard.claim.ClaimView;
import org.claimboard.leaderboard.Board;
import org.claimboard.leaderboard.BoardQuery;
import org.claimboard.leaderboard.BoardRow;
import org.claimboard.leaderboard.View;
import org.claimboard.normalise.Form;
import org.claimboard.normalise.Interval;

/**
 * What a chart of a board shows, before anything is drawn.
 *
 * @param bars from the top: ranked claims, then best cases; at most {@link #MOST}
 * @param total how many there would be without the limit
 * @param canonical the unit in which the claims' values are stored
 * @param unit of the bars' numbers; on a logarithmic axis the canonical one
 * @param origin where bars start: 1 for a factor, else 0
 * @param logarithmic true where values spread over more than two decades
 */
record BoardBars(List<ChartBar> bars, int total, String canonical, ChartUnit unit, double origin, boolean logarithmic) {
    static final int MOST = 30;
    private static final BigDecimal TWO_DECADES = BigDecimal.valueOf(100);

    static BoardBars of(Board board) {
        List<BoardRow> rows = Stream.concat(board.ranked().stream(), board.bestCase().stream())
                .toList();
        List<BoardRow> shown = rows.subList(0, Math.min(MOST, rows.size()));
        Form form = board.query().form();
        String canonical = rows.isEmpty()
                ? board.query().metric().unit()
                : rows.get(0).row().claim().unit();
        BigDecimal largest = shown.stream()
                .flatMap(row ->
                        Stream.of(row.row().claim().low(), row.row().claim().high()))
                .map(BigDecimal::abs)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
        boolean wide = isWide(form, shown, largest);
        ChartUnit unit = wide && form == Form.ABSOLUTE
                ? ChartUnit.canonical(canonical)
                : ChartValues.unit(form, canonical, largest);
        List<ChartBar> bars =
                shown.stream().map(row -> bar(row, board.query(), unit)).toList();
        return new BoardBars(bars, rows.size(), canonical, unit, form == Form.RATIO ? 1 : 0, wide);
    }

    private static ChartBar bar(BoardRow row, BoardQuery query, ChartUnit unit) {
        ClaimView claim = row.row().claim();
        boolean bestCase = row.rankFrom() == null;
        boolean advertised = bestCase || query.view() == View.HEADLINE;
        BigDecimal value = query.biggerIsBetter() == advertised ? claim.high() : claim.low();
        return new ChartBar(
                claim.id(),
                row.rank(),
                Optional.ofNullable(claim.system()).orElse(claim.paperTitle()),
                beside(claim),
                unit.in(value).doubleValue(),
                whiskers(claim, row.interval(), unit),
                row.interval().high().isEmpty() && !bestCase,
                bestCase,
                isWorse(claim, query),
                ChartValues.of(claim));
    }

    private static Optional<ChartBar.Whiskers> whiskers(ClaimView claim, Interval interval, ChartUnit unit) {
        BigDecimal low = interval.low().map(claim.low()::min).orElse(claim.low());
        BigDecimal high = interval.high().map(claim.high()::max).orElse(claim.high());
        return low.compareTo(high) == 0
                ? Optional.empty()
                : Optional.of(new ChartBar.Whiskers(
                        unit.in(low).doubleValue(), unit.in(high).doubleValue()));
    }

    /** "vs ZO2 · OPT-175B · 8× NVIDIA A100 · disputed": what tells two claims of one system apart. */
    private static String beside(ClaimView claim) {
        List<String> parts = new ArrayList<>();
        Optional.ofNullable(claim.baseline()).ifPresent(baseline -> parts.add("vs " + baseline));
        Optional.ofNullable(claim.model()).ifPresent(parts::add);
        Optional.ofNullable(claim.hardware())
                .map(name -> claim.hardwareCount() == null || claim.hardwareCount() == 1
                        ? name
                        : claim.hardwareCount() + "× " + name)
                .ifPresent(parts::add);
        if (claim.status().equals("disputed")) {
            parts.add("disputed");
        }
        return String.join(" · ", parts);
    }

    private static boolean isWorse(ClaimView claim, BoardQuery query) {
        return switch (query.form()) {
            case RATIO -> claim.high().compareTo(BigDecimal.ONE) < 0;
            case DELTA ->
                query.biggerIsBetter() ? claim.high().signum() < 0 : claim.low().signum() > 0;
            case ABSOLUTE -> false;
        };
    }

    private static boolean isWide(Form form, List<BoardRow> rows, BigDecimal largest) {
        BigDecimal least = rows.stream()
                .map(row -> row.interval().low().orElse(row.row().claim().low()))
                .reduce(form == Form.RATIO ? BigDecimal.ONE : largest, BigDecimal::min);
        return form != Form.DELTA && least.signum() > 0 && largest.compareTo(least.multiply(TWO_DECADES)) > 0;
    }
}
