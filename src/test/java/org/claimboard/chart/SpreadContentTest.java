package org.claimboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.statistics.BoxAndWhiskerCategoryDataset;
import org.junit.jupiter.api.Test;

import org.claimboard.claim.ClaimRow;
import org.claimboard.leaderboard.Board;
import org.claimboard.leaderboard.Boards;
import org.claimboard.leaderboard.View;
import org.claimboard.normalise.Form;
import org.claimboard.vocabulary.VocabularyReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimboard.leaderboard.ClaimBuilder.aClaim;

class SpreadContentTest {

    @Test
    void putsTheTaskWithTheHighestMedianFirstAndLeavesBestCasesOut() {
        SpreadContent spread = spread(board("llm-inference", "2", "3", "4", "5", "9"), board("pde-solving", "10"));
        assertThat(spread.groups())
                .extracting(SpreadContent.Group::task)
                .containsExactly("pde-solving", "llm-inference");
        assertThat(spread.alt())
                .isEqualTo("Box plot. Inference latency: improvement factors by task. 6 claims in 2 tasks; "
                        + "medians: PDE solving 10× of 1 claim, LLM inference 4× of 5 claims.");
        Board best = Boards.ofRatios(
                View.TYPICAL, List.of(aClaim().id(1).qualifier("up_to").row()));
        assertThat(spread(best).groups()).isEmpty();
    }

    @Test
    void sumsUpByQuartiles() {
        BoxAndWhiskerCategoryDataset dataset = (BoxAndWhiskerCategoryDataset)
                plot(spread(board("llm-inference", "2", "3", "4", "5", "9"))).getDataset();
        assertThat(dataset.getMedianValue(0, 0)).isEqualTo(4.0);
        assertThat(dataset.getQ1Value(0, 0).doubleValue()).isBetween(2.0, 3.0);
        assertThat(dataset.getQ3Value(0, 0).doubleValue()).isBetween(5.0, 9.0);
    }

    @Test
    void drawsABoxOnlyAroundEnoughClaims() {
        SpreadContent spread =
                spread(board("llm-inference", "2", "3", "4", "5"), board("pde-solving", "2", "3", "4", "5", "6"));
        assertThat(spread.groups())
                .filteredOn(SpreadRenderer::hasBox)
                .extracting(SpreadContent.Group::task)
                .containsExactly("pde-solving");
    }

    @Test
    void turnsLogarithmicForFarApartFactors() {
        CategoryPlot plot = plot(spread(board("llm-inference", "1.2", "3", "37037")));
        assertThat(plot.getRangeAxis()).isInstanceOf(LogAxis.class);
        assertThat(plot.getRangeAxis().getUpperBound()).isGreaterThan(37037);
    }

    @Test
    void listsItsNumbersWithoutTheDustOfDoubles() {
        ChartTable table = spread(board("llm-inference", "1.1", "1.2")).table();
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.cells()).map(String::valueOf).startsWith("llm-inference", "LLM inference", "2", "1.1");
            assertThat(row.cells()).map(String::valueOf).contains("1.15");
            assertThat(row.href()).startsWith("/leaderboards/llm-inference/inference-latency");
        });
    }

    @Test
    void saysThatThereIsNothing() {
        assertThat(spread().alt()).endsWith("No claims are ranked.");
        assertThat(spread().sketch(ChartLook.of(ChartTheme.LIGHT))
                        .chart()
                        .getPlot()
                        .getNoDataMessage())
                .startsWith("No improvement factors");
    }

    private static Board board(String task, String... factors) {
        List<ClaimRow> claims = new ArrayList<>();
        for (String factor : factors) {
            claims.add(aClaim().id(claims.size() + 1).onTask(task).ratio(factor).row());
        }
        return Boards.of(task, "inference-latency", Form.RATIO, null, View.TYPICAL, claims);
    }

    private static SpreadContent spread(Board... boards) {
        ChartQuery.Spread query = new ChartQuery.Spread(
                VocabularyReader.shipped().metric("inference-latency").orElseThrow(),
                Optional.empty(),
                View.TYPICAL,
                ChartSize.MEDIUM);
        return SpreadContent.of(query, List.of(boards), 1);
    }

    private static CategoryPlot plot(SpreadContent spread) {
        return spread.sketch(ChartLook.of(ChartTheme.LIGHT)).chart().getCategoryPlot();
    }
}
