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
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import org.claimboard.claim.BoardClaim;
import org.claimboard.claim.ClaimView;
import org.claimboard.leaderboard.Board;
import org.claimboard.leaderboard.BoardLine;
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
        BoardClaim claim() {
            return row.claim();
        }

        ChartPoint.Mark mark() {
            if (record) {
                return ChartPoint.Mark.LEADING;
            }
            return row.rankFrom() == null ? ChartPoint.Mark.BEST_CASE : ChartPoint.Mark.BEHIND;
        }
    }

    Measure measure() {
        return BoardBars.measure(board, board.compared());
    }

    /** Oldest first; of one day, the better first, so that only it sets a record. */
    List<Moment> moments() {
        Measure measure = measure();
        Comparator<BigDecimal> better =
                measure.biggerIsBetter() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        List<BoardRow> rows = new ArrayList<>(board.compared());
        rows.removeIf(row -> row.claim().published().isEmpty());
        rows.sort(Comparator.comparing((BoardRow row) -> date(row.claim().published()))
                .thenComparing(row -> value(row, measure), better)
                .thenComparing(row -> row.claim().id()));
        List<Moment> moments = new ArrayList<>();
        Optional<BigDecimal> best = Optional.empty();
        for (BoardRow row : rows) {
            BigDecimal value = value(row, measure);
            boolean record = row.rankFrom() != null
                    && best.filter(so -> better.compare(so, value) <= 0).isEmpty();
            best = record ? Optional.of(value) : best;
            moments.add(new Moment(row, date(row.claim().published()), value, record));
        }
        return moments;
    }

    private BigDecimal value(BoardRow row, Measure measure) {
        return measure.end(
                row.claim(), BoardBars.isAdvertised(row, board.query().view()));
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
        return List.copyOf(inFull(
                moments(),
                (moment, claim) -> new ChartPoint(
                        millis(moment.date()),
                        measure.in(moment.value()),
                        moment.mark(),
                        ClaimWords.name(claim),
                        ClaimWords.said(claim) + ", " + claim.published(),
                        ClaimWords.path(claim))));
    }

    /** Each moment with all that its claim says, read as somebody goes through them. */
    private <R> List<R> inFull(List<Moment> moments, BiFunction<Moment, ClaimView, R> made) {
        return InChunks.of(moments, some -> {
            List<BoardLine> lines = board.inFull(some.stream().map(Moment::row).toList());
            return IntStream.range(0, lines.size())
                    .mapToObj(i -> made.apply(some.get(i), lines.get(i).claim()))
                    .toList();
        });
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
        List<String> first = inFull(
                records.subList(0, Math.min(MOST_SAID, records.size())),
                (moment, claim) -> claim.published() + " " + ClaimWords.said(claim));
        String said = String.join(", ", first);
        return "Best so far over time. " + title() + ". " + ChartText.claims(moments.size())
                + (records.isEmpty()
                        ? "; all are best cases, which set no record."
                        : "; the best at its time: " + said + ".");
    }

    @Override
    public ChartTable table() {
        List<ChartTable.Row> rows = inFull(
                moments(),
                (moment, claim) -> ChartTable.Row.of(
                        ClaimWords.path(claim),
                        claim.published(),
                        ClaimWords.name(claim),
                        ChartValues.of(claim),
                        moment.value(),
                        claim.unit(),
                        moment.record() ? "yes" : "",
                        claim.baseline(),
                        claim.paper(),
                        claim.id()));
        return new ChartTable(COLUMNS, rows, rows.size());
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
        return new TimelineSketch(this, look).sketch();
    }
}
