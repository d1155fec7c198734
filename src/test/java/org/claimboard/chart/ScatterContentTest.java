package org.claimboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYSeries;
import org.junit.jupiter.api.Test;

import org.claimboard.claim.ClaimRow;
import org.claimboard.leaderboard.Board;
import org.claimboard.leaderboard.Boards;
import org.claimboard.leaderboard.View;
import org.claimboard.normalise.Form;
import org.claimboard.vocabulary.Vocabulary;
import org.claimboard.vocabulary.VocabularyReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimboard.leaderboard.ClaimBuilder.aClaim;

class ScatterContentTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.shipped();

    private final List<ClaimRow> speedups = new ArrayList<>();
    private final List<ClaimRow> qualities = new ArrayList<>();
    private long id;

    @Test
    void findsThePairsThatNoOtherBeatsOnBothSides() {
        pair("Fast", "8", "70");
        pair("Good", "2", "83");
        pair("Both", "4", "80");
        pair("Beaten", "3", "75");
        pair("Slower than both", "2", "70");

        ScatterContent scatter = scatter(View.TYPICAL);
        assertThat(scatter.points())
                .filteredOn(ChartPoint::leads)
                .extracting(ChartPoint::name)
                .containsExactlyInAnyOrder("Fast", "Good", "Both");
        assertThat(scatter.alt())
                .startsWith("Quality against efficiency. ")
                .contains("5 pairs of claims; on the Pareto front: ", "Fast 8× over the baseline, 70%", "behind it: ");
    }

    @Test
    void runsTheLineUnderTheFrontByTheCornersThatNeitherBeats() {
        pair("Fast", "8", "70");
        pair("Good", "2", "83");

        XYSeries front = ScatterSketch.front(scatter(View.TYPICAL).points(), true, true);
        assertThat(front.toArray()[0]).containsExactly(2, 2, 8);
        assertThat(front.toArray()[1]).containsExactly(83, 70, 70);
        XYSeries cheaper = ScatterSketch.front(List.of(point(10, 70), point(20, 80)), false, true);
        assertThat(cheaper.toArray()[0]).containsExactly(10, 20, 20);
        assertThat(cheaper.toArray()[1]).containsExactly(70, 70, 80);
    }

    @Test
    void letsNoBestCaseLeadUnlessItIsRankedAsAdvertised() {
        pair("Exact", "2", "70");
        speedups.add(
                aClaim().id(50).system("Best").ratio("9").qualifier("up_to").row());
        qualities.add(accuracy(51, "paper-50", "Best", "90", "imagenet"));

        assertThat(scatter(View.TYPICAL).points())
                .extracting(ChartPoint::name, ChartPoint::mark)
                .map(Object::toString)
                .containsExactly("(\"Exact\", LEADING)", "(\"Best\", BEST_CASE)");
        assertThat(scatter(View.HEADLINE).points())
                .filteredOn(ChartPoint::leads)
                .extracting(ChartPoint::name)
                .containsExactly("Best");
    }

    @Test
    void setsEachClaimBesideTheOneOfItsOwnSystem() {
        speedups.add(aClaim().id(1).system("Large").ratio("2").row());
        qualities.add(accuracy(2, "paper-1", "Small", "70", "imagenet"));
        qualities.add(accuracy(3, "paper-1", "Large", "80", "imagenet"));

        assertThat(scatter(View.TYPICAL).points())
                .singleElement()
                .extracting(ChartPoint::y)
                .isEqualTo(80.0);
    }

    @Test
    void mixesNoDatasetsAndTakesTheOneThatMostPapersClaim() {
        pair("One", "2", "70");
        pair("Two", "3", "60");
        speedups.add(aClaim().id(60).ratio("9").row());
        qualities.add(accuracy(61, "paper-60", "System", "99", "cifar-10"));
        speedups.add(aClaim().id(70).ratio("9").row());
        qualities.add(accuracy(71, "paper-70", "System", "99", null));

        ScatterContent scatter = scatter(View.TYPICAL);
        assertThat(scatter.title()).endsWith(", against top-1 accuracy on ImageNet");
        assertThat(scatter.points()).extracting(ChartPoint::name).containsExactlyInAnyOrder("One", "Two");
        assertThat(ScatterContent.of(board(View.TYPICAL), VOCABULARY.metric("fid"), VOCABULARY)
                        .points())
                .isEmpty();
    }

    @Test
    void putsEfficiencyAcrossAndQualityUpOnALogarithmicAxisWhereItHelps() {
        pair("One", "1.2", "70");
        pair("Far", "37037", "60");

        XYPlot plot = plot(scatter(View.TYPICAL));
        assertThat(plot.getDomainAxis()).isInstanceOf(LogAxis.class);
        assertThat(plot.getDomainAxis().getLabel()).startsWith("Inference latency");
        assertThat(plot.getRangeAxis().getLabel()).startsWith("Top-1 accuracy");
        assertThat(plot.getDataset(PointSketch.POINTS).getSeriesCount()).isEqualTo(3);
        assertThat(plot.getDataset(PointSketch.POINTS).getItemCount(0)).isEqualTo(2);
        assertThat(plot.getDataset(PointSketch.LINE).getItemCount(0)).isEqualTo(3);
    }

    @Test
    void saysThatNoPaperClaimsBoth() {
        speedups.add(aClaim().id(1).row());
        ScatterContent scatter = scatter(View.TYPICAL);

        assertThat(scatter.alt()).endsWith("No paper claims both.");
        assertThat(scatter.sketch(ChartLook.of(ChartTheme.DARK))
                        .chart()
                        .getPlot()
                        .getNoDataMessage())
                .startsWith("No paper of this board claims");
    }

    private void pair(String system, String speedup, String accuracy) {
        id += 2;
        speedups.add(aClaim().id(id).system(system).ratio(speedup).row());
        qualities.add(accuracy(id + 1, "paper-" + id, system, accuracy, "imagenet"));
    }

    private static ClaimRow accuracy(long claim, String paper, String system, String value, String dataset) {
        return aClaim().id(claim)
                .ofPaper(paper)
                .system(system)
                .metric("top1-accuracy")
                .absolute(value, "%")
                .dataset(dataset, dataset)
                .row();
    }

    private static ChartPoint point(double x, double y) {
        return new ChartPoint(x, y, ChartPoint.Mark.LEADING, "", "", "");
    }

    private Board board(View view) {
        return Boards.of("llm-inference", "inference-latency", Form.RATIO, view, speedups, qualities);
    }

    private ScatterContent scatter(View view) {
        return ScatterContent.of(board(view), Optional.empty(), VOCABULARY);
    }

    private static XYPlot plot(ScatterContent scatter) {
        return scatter.sketch(ChartLook.of(ChartTheme.LIGHT)).chart().getXYPlot();
    }
}
