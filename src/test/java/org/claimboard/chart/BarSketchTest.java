package org.claimboard.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.title.TextTitle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.claimboard.claim.ClaimRow;
import org.claimboard.leaderboard.Board;
import org.claimboard.leaderboard.Boards;
import org.claimboard.leaderboard.View;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimboard.leaderboard.ClaimBuilder.aClaim;

class BarSketchTest {

    @Test
    void drawsTheBoardsClaimsInItsOrder() {
        CategoryPlot plot = plot(board("1.5", "0.8", "3"));
        assertThat(IntStream.range(0, 3).mapToObj(i -> plot.getDataset().getValue(0, i)))
                .containsExactly(3.0, 1.5, 0.8);
    }

    @Test
    void startsTheBarsOfFactorsAtOneAndLeavesRoomForValues() {
        CategoryPlot plot = plot(board("1.5", "3"));
        assertThat(((ClaimBarRenderer) plot.getRenderer()).getBase()).isEqualTo(1);
        ValueAxis axis = plot.getRangeAxis();
        assertThat(axis).isExactlyInstanceOf(NumberAxis.class);
        assertThat(axis.getLowerBound()).isEqualTo(1);
        // 3x may be anything below 3.5, and its value stands behind that.
        assertThat(axis.getUpperBound()).isBetween(3.52, 4.2);
    }

    @Test
    void goesBelowOneOnlyWhereAClaimDoes() {
        assertThat(plot(board("1.5", "0.8")).getRangeAxis().getLowerBound()).isBetween(0.6, 0.75);
    }

    @Test
    void takesALogarithmicAxisForFarApartValues() {
        CategoryPlot plot = plot(board("1.3", "37037"));
        assertThat(plot.getRangeAxis()).isInstanceOf(LogAxis.class);
        assertThat(plot.getRangeAxis().getLowerBound()).isEqualTo(1);
        assertThat(plot.getRangeAxis().getUpperBound()).isBetween(50_000d, 300_000d);
        assertThat(plot.getRangeAxis().getLabel()).endsWith("logarithmic scale");
    }

    @Test
    void growsWithTheBarsThatItMayHave() {
        int one = sketch(many(1)).height();
        int two = sketch(many(2)).height();
        assertThat(sketch(many(30)).height()).isEqualTo(one + 29 * (two - one));
        assertThat(sketch(many(200)).height()).isEqualTo(one + 29 * (two - one));
    }

    @Test
    void setsVeryManyBarsCloserAndStillInOrder() {
        int row = sketch(many(2)).height() - sketch(many(1)).height();
        Sketch all = sketch(many(250), ChartQuery.OfBoard.MOST_ROWS);
        Sketch oneLess = sketch(many(250), ChartQuery.OfBoard.MOST_ROWS - 1);
        assertThat(all.height() - oneLess.height()).isEqualTo(row / 2);
        assertThat(all.chart().getCategoryPlot().getDataset().getColumnCount()).isEqualTo(200);
        assertThat(((TextTitle) all.chart().getSubtitle(0)).getText()).startsWith("First 200 of 250 claims");
    }

    @Test
    void saysHowManyOfHowManyItShows() {
        assertThat(subtitle(many(84))).startsWith("First 30 of 84 claims");
        assertThat(subtitle(many(2))).startsWith("2 claims");
        assertThat(subtitle(many(1))).startsWith("1 claim,");
    }

    @Test
    void explainsHollowBarsWhereThereAreSome() {
        Board board = Boards.ofRatios(
                View.TYPICAL, List.of(aClaim().id(1).qualifier("up_to").row()));
        assertThat(subtitle(board)).contains("hollow");
        assertThat(subtitle(many(3))).doesNotContain("hollow");
    }

    @Test
    void saysThatThereIsNothing() {
        CategoryPlot plot = plot(Boards.ofRatios(View.TYPICAL, List.of()));
        assertThat(plot.getDataset()).isNull();
        assertThat(plot.getNoDataMessage()).isEqualTo("No claims yet.");
        Board unranked = Boards.ofRatios(
                View.TYPICAL, List.of(aClaim().id(1).status("retracted").row()));
        assertThat(plot(unranked).getNoDataMessage()).startsWith("Nothing to rank: 1 claim is listed");
    }

    @ParameterizedTest
    @EnumSource(ChartSize.class)
    void cutsLongNamesSoThatBarsKeepTheirRoom(ChartSize size) {
        Board board = Boards.ofRatios(
                View.TYPICAL,
                List.of(aClaim().id(1).system("A very long name ".repeat(20)).row()));
        Sketch sketch = new BarSketch(
                        board, ChartQuery.OfBoard.FEW_ROWS, new ChartLook(ChartTheme.LIGHT, size, Optional.empty()))
                .sketch();
        assertThat(sketch.width()).isEqualTo(size.width());
        assertThat(sketch.chart().getCategoryPlot().getFixedDomainAxisSpace().getLeft())
                .isLessThan(size.width() * 0.4);
    }

    private static Board board(String... ratios) {
        List<ClaimRow> claims = IntStream.range(0, ratios.length)
                .mapToObj(i -> aClaim().id(i + 1).ratio(ratios[i]).row())
                .toList();
        return Boards.ofRatios(View.TYPICAL, claims);
    }

    private static Board many(int count) {
        return Boards.ofRatios(
                View.TYPICAL,
                IntStream.rangeClosed(1, count)
                        .mapToObj(i -> aClaim().id(i).row())
                        .toList());
    }

    private static Sketch sketch(Board board) {
        return sketch(board, ChartQuery.OfBoard.FEW_ROWS);
    }

    private static Sketch sketch(Board board, int most) {
        return new BarSketch(board, most, ChartLook.of(ChartTheme.LIGHT)).sketch();
    }

    private static CategoryPlot plot(Board board) {
        return sketch(board).chart().getCategoryPlot();
    }

    private static String subtitle(Board board) {
        return ((TextTitle) sketch(board).chart().getSubtitle(0)).getText();
    }
}
