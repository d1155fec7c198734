package org.claimboard.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.claimboard.claim.ClaimView;
import org.claimboard.leaderboard.Board;
import org.claimboard.leaderboard.BoardRow;

/**
 * A board's claims by the date of their papers, and the best so far at each time. Best cases are points like others, but
 * set no record where the board does not rank them.
 */
record TimelineContent(Board board) implements ChartContent {
    private static final int MIDDLE_OF_YEAR = 182;
    private static final int MIDDLE_OF_MONTH = 15;
    private static final int MOST_SAID = 12;
    private static final List<ChartTable.Column> COLUMNS = List.of(
            ChartTable.Column.text("published", "Published"),
            ChartTable.Column.text("system", "System"),
            ChartTable.Column.number("text", "Claimed"),
            ChartTable.Column.csvOnly("value"),
            ChartTable.Column.csvOnly("unit"),
            ChartTable.Column.text("record", "Best so far"),
            ChartTable.Column.text("baseline", "Against"),
            ChartTable.Column.csvOnly("paper"),
            ChartTable.Column.csvOnly("claim"));

    /** A claim on the time line. */
    record Moment(BoardRow row, LocalDate date, BigDecimal value, boolean record) {
        ClaimView claim() {
            return row.row().claim();
        }

        ChartPoint.Mark mark() {
            if (record) {
                return ChartPoint.Mark.LEADING;
            }
            return row.rankFrom() == null ? ChartPoint.Mark.BEST_CASE : ChartPoint.Mark.BEHIND;
        }
    }

    Measure measure() {
        return BoardBars.measure(board, BoardBars.rows(board));
    }

    /** Oldest first; of one day, the better first, so that only it sets a record. */
    List<Moment> moments() {
        Measure measure = measure();
        Comparator<BigDecimal> better =
                measure.biggerIsBetter() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        List<BoardRow> rows = new ArrayList<>(BoardBars.rows(board));
        rows.removeIf(row -> row.row().claim().published().isEmpty());
        rows.sort(Comparator.comparing((BoardRow row) -> date(row.row().claim().published()))
                .thenComparing(row -> value(row, measure), better)
                .thenComparing(row -> row.row().claim().id()));
        List<Moment> moments = new ArrayList<>();
        Optional<BigDecimal> best = Optional.empty();
        for (BoardRow row : rows) {
            BigDecimal value = value(row, measure);
            boolean record = row.rankFrom() != null
                    && best.filter(so -> better.compare(so, value) <= 0).isEmpty();
            best = record ? Optional.of(value) : best;
            moments.add(new Moment(row, date(row.row().claim().published()), value, record));
        }
        return moments;
    }

    private BigDecimal value(BoardRow row, Measure measure) {
        return measure.end(
                row.row().claim(), BoardBars.isAdvertised(row, board.query().view()));
    }

    /** The middle of what is known: "2021-06" is 15 June, "2021" the middle of the year. */
    static LocalDate date(String published) {
        return switch (published.length()) {
            case 4 -> Year.parse(published).atDay(MIDDLE_OF_YEAR);
            case 7 -> YearMonth.parse(published).atDay(MIDDLE_OF_MONTH);
            default -> LocalDate.parse(published);
        };
    }

    static double millis(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    List<ChartPoint> points(Measure measure) {
        return moments().stream()
                .map(moment -> new ChartPoint(
                        millis(moment.date()),
                        measure.in(moment.value()),
                        moment.mark(),
                        ClaimWords.name(moment.claim()),
                        ClaimWords.said(moment.claim()) + ", " + moment.claim().published(),
                        ClaimWords.path(moment.claim())))
                .toList();
    }

    @Override
    public String title() {
        return board.title();
    }

    @Override
    public String alt() {
        List<Moment> moments = moments();
        if (moments.isEmpty()) {
            return "Best so far over time. " + title() + ". No claims are ranked.";
        }
        List<Moment> records = moments.stream().filter(Moment::record).toList();
        String said = records.stream()
                .limit(MOST_SAID)
                .map(moment -> moment.claim().published() + " " + ClaimWords.said(moment.claim()))
                .collect(Collectors.joining(", "));
        return "Best so far over time. " + title() + ". " + ChartText.claims(moments.size())
                + (records.isEmpty()
                        ? "; all are best cases, which set no record."
                        : "; the best at its time: " + said + ".");
    }

    @Override
    public ChartTable table() {
        List<ChartTable.Row> rows = moments().stream()
                .map(moment -> ChartTable.Row.of(
                        ClaimWords.path(moment.claim()),
                        moment.claim().published(),
                        ClaimWords.name(moment.claim()),
                        ChartValues.of(moment.claim()),
                        moment.value(),
                        moment.claim().unit(),
                        moment.record() ? "yes" : "",
                        moment.claim().baseline(),
                        moment.claim().paper(),
                        moment.claim().id()))
                .toList();
        return new ChartTable(COLUMNS, rows, rows.size());
    }

    @Override
    public long ledgerNumber() {
        return board.ledgerNumber();
    }

    @Override
    public Sketch sketch(ChartLook look) {
        return new TimelineSketch(this, look).sketch();
    }
}
