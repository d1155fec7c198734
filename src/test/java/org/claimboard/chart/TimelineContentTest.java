package org.claimboard.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.Test;

import org.claimboard.claim.ClaimRow;
import org.claimboard.leaderboard.Board;
import org.claimboard.leaderboard.Boards;
import org.claimboard.leaderboard.View;
import org.claimboard.normalise.Form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimboard.leaderboard.ClaimBuilder.aClaim;

class TimelineContentTest {
    private static final List<ClaimRow> CLAIMS = List.of(
            aClaim().id(1).system("Late").published("2025-03-01").ratio("3").row(),
            aClaim().id(2).system("First").published("2023").ratio("2").row(),
            aClaim().id(3).system("Worse").published("2024-05").ratio("1.5").row(),
            aClaim().id(4)
                    .system("Best case")
                    .published("2024-06-01")
                    .ratio("9")
                    .qualifier("up_to")
                    .row());

    @Test
    void marksTheBestSoFarInTheOrderOfTime() {
        TimelineContent timeline = new TimelineContent(Boards.ofRatios(View.TYPICAL, CLAIMS));
        assertThat(timeline.points(timeline.measure()))
                .extracting(ChartPoint::name, ChartPoint::mark)
                .map(Object::toString)
                .containsExactly(
                        "(\"First\", LEADING)",
                        "(\"Worse\", BEHIND)",
                        "(\"Best case\", BEST_CASE)",
                        "(\"Late\", LEADING)");
        assertThat(timeline.alt())
                .endsWith("4 claims; the best at its time: 2023 First 2× over the baseline, "
                        + "2025-03-01 Late 3× over the baseline.");
    }

    @Test
    void letsBestCasesSetRecordsWhereTheyAreRanked() {
        TimelineContent timeline = new TimelineContent(Boards.ofRatios(View.HEADLINE, CLAIMS));
        assertThat(timeline.points(timeline.measure()))
                .filteredOn(ChartPoint::leads)
                .extracting(ChartPoint::name)
                .containsExactly("First", "Best case");
    }

    @Test
    void takesTheLowerForTheBetterWhereItIs() {
        Board board = Boards.of(
                "image-classification",
                "inference-latency",
                Form.ABSOLUTE,
                "imagenet",
                View.TYPICAL,
                List.of(
                        latency(1, "2023-01-01", "0.02"),
                        latency(2, "2024-01-01", "0.03"),
                        latency(3, "2025-01-01", "0.01")));
        assertThat(new TimelineContent(board).moments())
                .extracting(TimelineContent.Moment::record)
                .containsExactly(true, false, true);
    }

    @Test
    void drawsAStairFromRecordToRecordUpToTheEnd() {
        XYPlot plot = plot(Boards.ofRatios(View.TYPICAL, CLAIMS));
        assertThat(plot.getDomainAxis()).isInstanceOf(DateAxis.class);
        assertThat(IntStream.range(0, 4)
                        .mapToObj(i -> plot.getDataset(PointSketch.LINE).getYValue(0, i)))
                .containsExactly(2.0, 2.0, 3.0, 3.0);
        assertThat(plot.getDataset(PointSketch.LINE).getXValue(0, 3))
                .isEqualTo(plot.getDomainAxis().getUpperBound());
    }

    @Test
    void standsOneClaimInTheMiddleOfSomeWeeks() {
        XYPlot plot = plot(Boards.ofRatios(View.TYPICAL, CLAIMS.subList(0, 1)));
        double at = TimelineContent.millis(LocalDate.of(2025, 3, 1));
        assertThat(plot.getDomainAxis().getLowerBound()).isLessThan(at);
        assertThat(plot.getDomainAxis().getUpperBound()).isGreaterThan(at);
        assertThat(plot.getRangeAxis().getRange().contains(3)).isTrue();
    }

    @Test
    void readsDatesAsFarAsTheyAreKnown() {
        assertThat(TimelineContent.date("2021")).isEqualTo(LocalDate.of(2021, 7, 1));
        assertThat(TimelineContent.date("2021-06")).isEqualTo(LocalDate.of(2021, 6, 15));
        assertThat(TimelineContent.date("2021-06-13")).isEqualTo(LocalDate.of(2021, 6, 13));
    }

    @Test
    void saysThatThereIsNothing() {
        TimelineContent empty = new TimelineContent(Boards.ofRatios(View.TYPICAL, List.of()));
        assertThat(empty.alt()).endsWith("No claims are ranked.");
        assertThat(empty.sketch(ChartLook.of(ChartTheme.LIGHT))
                        .chart()
                        .getPlot()
                        .getNoDataMessage())
                .isEqualTo("No claims yet.");
    }

    private static ClaimRow latency(long id, String published, String seconds) {
        return aClaim().id(id)
                .published(published)
                .absolute(seconds, "s")
                .dataset("ImageNet", "imagenet")
                .row();
    }

    private static XYPlot plot(Board board) {
        return new TimelineContent(board)
                .sketch(ChartLook.of(ChartTheme.LIGHT))
                .chart()
                .getXYPlot();
    }
}
