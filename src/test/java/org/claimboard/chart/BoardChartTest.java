package org.claimboard.chart;

import java.util.List;
import java.util.stream.IntStream;

import org.jfree.chart.JFreeChart;
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

class BoardChartTest {

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
    void growsWithTheBarsUpToThirty() {
        int one = new BoardChart(many(1), ChartTheme.LIGHT).height();
        int two = new BoardChart(many(2), ChartTheme.LIGHT).height();
        assertThat(new BoardChart(many(30), ChartTheme.LIGHT).height()).isEqualTo(one + 29 * (two - one));
        assertThat(new BoardChart(many(200), ChartTheme.LIGHT).height()).isEqualTo(one + 29 * (two - one));
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
    @EnumSource(ChartTheme.class)
    void contrastsWithTheSheetAsMuchAsReadersNeed(ChartTheme theme) {
        assertThat(Contrast.between(theme.ink(), theme.sheet())).isGreaterThan(7);
        assertThat(Contrast.between(theme.soft(), theme.sheet())).isGreaterThan(4.5);
        assertThat(Contrast.between(theme.bar(false), theme.sheet())).isGreaterThan(3);
        assertThat(Contrast.between(theme.bar(true), theme.sheet())).isGreaterThan(3);
        assertThat(Contrast.between(theme.line(), theme.sheet())).isGreaterThan(3);
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

    private static CategoryPlot plot(Board board) {
        return new BoardChart(board, ChartTheme.LIGHT).chart().getCategoryPlot();
    }

    private static String subtitle(Board board) {
        JFreeChart chart = new BoardChart(board, ChartTheme.LIGHT).chart();
        return ((TextTitle) chart.getSubtitle(0)).getText();
    }
}
