package org.claimboard.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.claimboard.claim.ClaimView;
import org.claimboard.leaderboard.Board;
import org.claimboard.leaderboard.BoardLine;
import org.claimboard.leaderboard.BoardRow;
import org.claimboard.leaderboard.View;
import org.claimboard.normalise.Interval;

/**
 * What the bars of a board show, before anything is drawn.
 *
 * @param bars from the top: ranked claims, then best cases
 * @param total how many there would be without the limit
 */
record BoardBars(List<ChartBar> bars, int total, Measure measure) {

    /** @param most how many bars there may be */
    static BoardBars of(Board board, int most) {
        List<BoardRow> rows = board.compared();
        List<BoardRow> shown = rows.subList(0, Math.min(most, rows.size()));
        Measure measure = measure(board, shown);
        return new BoardBars(bars(board, board.inFull(shown), measure), rows.size(), measure);
    }

    static Measure measure(Board board, List<BoardRow> rows) {
        String canonical = rows.isEmpty()
                ? board.query().metric().unit()
                : rows.get(0).claim().unit();
        return Measure.of(
                board.query().metric(),
                board.query().form(),
                canonical,
                rows.stream().flatMap(Measure::numbers).toList());
    }

    private static List<ChartBar> bars(Board board, List<BoardLine> lines, Measure measure) {
        return lines.stream()
                .map(line -> bar(line, board.query().view(), measure))
                .toList();
    }

    /** True where a row is drawn by the better end of its number. */
    static boolean isAdvertised(BoardRow row, View view) {
        return row.rankFrom() == null || view == View.HEADLINE;
    }

    /** The same of a row in full. */
    static boolean isAdvertised(BoardLine line, View view) {
        return line.section() == BoardLine.Section.BEST_CASE || view == View.HEADLINE;
    }

    private static ChartBar bar(BoardLine line, View view, Measure measure) {
        ClaimView claim = line.claim();
        Interval interval = line.interval().orElseThrow();
        boolean bestCase = line.section() == BoardLine.Section.BEST_CASE;
        return new ChartBar(
                claim.id(),
                line.rank(),
                ClaimWords.name(claim),
                beside(claim),
                measure.in(measure.end(claim, isAdvertised(line, view))),
                whiskers(claim, interval, measure),
                interval.high().isEmpty() && !bestCase,
                bestCase,
                measure.isWorse(claim),
                ChartValues.of(claim),
                ClaimWords.said(claim));
    }

    private static Optional<ChartBar.Whiskers> whiskers(ClaimView claim, Interval interval, Measure measure) {
        BigDecimal low = interval.low().map(claim.low()::min).orElse(claim.low());
        BigDecimal high = interval.high().map(claim.high()::max).orElse(claim.high());
        return low.compareTo(high) == 0
                ? Optional.empty()
                : Optional.of(new ChartBar.Whiskers(measure.in(low), measure.in(high)));
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
}
