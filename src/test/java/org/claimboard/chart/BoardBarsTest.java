package org.claimboard.chart;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.claimboard.claim.ClaimRow;
import org.claimboard.leaderboard.Board;
import org.claimboard.leaderboard.Boards;
import org.claimboard.leaderboard.View;
import org.claimboard.normalise.Form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimboard.leaderboard.ClaimBuilder.aClaim;

class BoardBarsTest {
    private static final ClaimRow RANGE =
            aClaim().id(1).system("Range").ratio("1.6", "2.8").row();
    private static final ClaimRow BEST =
            aClaim().id(2).system("Best").ratio("4.7").qualifier("up_to").row();

    @Test
    void endsTypicalBarsAtTheCautiousEndAndBestCasesAtTheNumberAdvertised() {
        BoardBars bars = bars(Boards.ofRatios(View.TYPICAL, List.of(BEST, RANGE)));
        assertThat(bars.bars())
                .extracting(ChartBar::name, ChartBar::value, ChartBar::hollow, ChartBar::text)
                .map(Object::toString)
                .containsExactly("(\"Range\", 1.6, false, \"1.6–2.8×\")", "(\"Best\", 4.7, true, \"up to 4.7×\")");
        assertThat(bars.bars().get(0).whiskers()).contains(new ChartBar.Whiskers(1.55, 2.85));
        assertThat(bars.bars().get(1).whiskers()).isEmpty();
    }

    @Test
    void endsHeadlineBarsAtTheNumberAdvertised() {
        BoardBars bars = bars(Boards.ofRatios(View.HEADLINE, List.of(BEST, RANGE)));
        assertThat(bars.bars()).extracting(ChartBar::value).containsExactly(4.7, 2.8);
        assertThat(bars.bars()).extracting(ChartBar::hollow).containsOnly(false);
    }

    @Test
    void endsBarsAtTheHighEndWhereLowerIsBetter() {
        ClaimRow slow = aClaim().id(1)
                .absolute("0.02", "s")
                .dataset("ImageNet", "imagenet")
                .row();
        BoardBars bars = bars(absolute("inference-latency", slow));
        assertThat(bars.bars()).extracting(ChartBar::value).containsExactly(20.0);
        assertThat(bars.measure().unit().name()).isEqualTo("ms");
    }

    @Test
    void showsTheFirstThirtyAndKnowsHowManyThereAre() {
        List<ClaimRow> many = IntStream.rangeClosed(1, 84)
                .mapToObj(i -> aClaim().id(i).ratio("2").row())
                .toList();
        BoardBars bars = bars(Boards.ofRatios(View.TYPICAL, many));
        assertThat(bars.bars()).hasSize(30);
        assertThat(bars.total()).isEqualTo(84);
    }

    @Test
    void turnsLogarithmicBeyondTwoDecades() {
        assertThat(bars(ratios("1.2", "99")).measure().logarithmic()).isFalse();
        assertThat(bars(ratios("1.2", "37037")).measure().logarithmic()).isTrue();
        assertThat(bars(ratios("5000")).measure().logarithmic()).isTrue();
        assertThat(bars(absolute(
                                "inference-latency",
                                aClaim().id(1)
                                        .absolute("5000", "s")
                                        .dataset("ImageNet", "imagenet")
                                        .row()))
                        .measure()
                        .logarithmic())
                .isFalse();
    }

    @Test
    void keepsDifferencesLinearSinceTheyMayBeNegative() {
        Board board = Boards.of(
                "image-classification",
                "accuracy",
                Form.DELTA,
                "imagenet",
                View.TYPICAL,
                List.of(
                        aClaim().id(1)
                                .delta("0.01", "%")
                                .dataset("ImageNet", "imagenet")
                                .row(),
                        aClaim().id(2)
                                .delta("-20", "%")
                                .dataset("ImageNet", "imagenet")
                                .row(),
                        aClaim().id(3)
                                .delta("30", "%")
                                .dataset("ImageNet", "imagenet")
                                .row()));
        BoardBars bars = bars(board);
        assertThat(bars.measure().logarithmic()).isFalse();
        assertThat(bars.bars()).extracting(ChartBar::worse).containsExactly(false, false, true);
        assertThat(bars.bars()).extracting(ChartBar::text).containsExactly("+30 points", "+0.01 points", "−20 points");
    }

    @Test
    void saysBesideABarWhatItIsComparedWithAndWhetherItIsDisputed() {
        ClaimRow claim = aClaim().id(1)
                .model("OPT-175B")
                .hardware("NVIDIA A100", "nvidia-a100")
                .status("disputed")
                .row();
        assertThat(bars(Boards.ofRatios(View.TYPICAL, List.of(claim)))
                        .bars()
                        .get(0)
                        .beside())
                .isEqualTo("vs the baseline · OPT-175B · NVIDIA A100 · disputed");
    }

    @Test
    void namesThePaperWhereTheAbstractNamesNoSystem() {
        ClaimRow nameless = aClaim().id(1).system(null).row();
        assertThat(bars(Boards.ofRatios(View.TYPICAL, List.of(nameless))).bars())
                .extracting(ChartBar::name)
                .containsExactly("The paper paper-1");
    }

    private static Board ratios(String... values) {
        List<ClaimRow> claims = IntStream.range(0, values.length)
                .mapToObj(i -> aClaim().id(i + 1).ratio(values[i]).row())
                .toList();
        return Boards.ofRatios(View.TYPICAL, claims);
    }

    private static Board absolute(String metric, ClaimRow... claims) {
        return Boards.of("image-classification", metric, Form.ABSOLUTE, "imagenet", View.TYPICAL, List.of(claims));
    }

    private static BoardBars bars(Board board) {
        return BoardBars.of(board, ChartQuery.OfBoard.FEW_ROWS);
    }
}
