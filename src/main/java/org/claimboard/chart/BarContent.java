package org.claimboard.chart;

import java.util.List;

import org.claimboard.claim.ClaimView;
import org.claimboard.leaderboard.Board;
import org.claimboard.leaderboard.BoardLine;
import org.claimboard.leaderboard.BoardRow;
import org.claimboard.normalise.Interval;

/**
 * A board as bars.
 *
 * @param most how many are drawn at most; the table has them all
 */
record BarContent(Board board, int most) implements ChartContent {
    private static final List<ChartTable.Column> COLUMNS = List.of(
            ChartTable.Column.number("rank", "Rank"),
            ChartTable.Column.text("system", "System"),
            ChartTable.Column.text("baseline", "Against"),
            ChartTable.Column.number("text", "Claimed"),
            ChartTable.Column.csvOnly("value"),
            ChartTable.Column.csvOnly("leastPossible"),
            ChartTable.Column.csvOnly("mostPossible"),
            ChartTable.Column.csvOnly("unit"),
            ChartTable.Column.text("hardware", "Hardware"),
            ChartTable.Column.text("published", "Published"),
            ChartTable.Column.csvOnly("paper"),
            ChartTable.Column.csvOnly("claim"));

    @Override
    public String title() {
        return board.title();
    }

    @Override
    public String alt() {
        return ChartText.alt(board);
    }

    @Override
    public ChartTable table() {
        List<BoardRow> rows = board.compared();
        // which end of a range counts depends on no number
        Measure measure = BoardBars.measure(board, List.of());
        List<ChartTable.Row> lines = InChunks.of(rows, some -> board.inFull(some).stream()
                .map(line -> line(line, measure))
                .toList());
        return new ChartTable(COLUMNS, lines, Math.min(most, rows.size()));
    }

    private ChartTable.Row line(BoardLine line, Measure measure) {
        ClaimView claim = line.claim();
        return ChartTable.Row.of(
                ClaimWords.path(claim),
                line.rank(),
                ClaimWords.name(claim),
                claim.baseline(),
                ChartValues.of(claim),
                measure.end(claim, BoardBars.isAdvertised(line, board.query().view())),
                line.interval().flatMap(Interval::low).orElse(null),
                line.interval().flatMap(Interval::high).orElse(null),
                claim.unit(),
                claim.hardware(),
                claim.published(),
                claim.paper(),
                claim.id());
    }

    @Override
    public int rows() {
        return board.size();
    }

    @Override
    public long ledgerNumber() {
        return board.ledgerNumber();
    }

    @Override
    public Sketch sketch(ChartLook look) {
        return new BarSketch(board, most, look).sketch();
    }
}
