package org.claimboard.chart;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.claimboard.leaderboard.Boards;
import org.claimboard.leaderboard.View;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimboard.leaderboard.ClaimBuilder.aClaim;

class ChartTextTest {

    @Test
    void saysTheNumbersInOneSentence() {
        assertThat(ChartText.alt(Boards.ofRatios(
                        View.TYPICAL,
                        List.of(
                                aClaim().id(1).system("DistZO2").ratio("3").row(),
                                aClaim().id(2).system("Kangaroo").ratio("1.5").row(),
                                aClaim().id(3)
                                        .system("LightSeq")
                                        .ratio("4.7")
                                        .qualifier("up_to")
                                        .row()))))
                .isEqualTo("Bar chart. LLM inference: inference latency, improvement factor. 3 claims; "
                        + "ranked: 1 DistZO2 3× over the baseline, 2 Kangaroo 1.5× over the baseline; "
                        + "best cases: LightSeq up to 4.7× over the baseline.");
    }

    @Test
    void countsWhatItDoesNotName() {
        assertThat(ChartText.alt(Boards.ofRatios(
                        View.TYPICAL,
                        IntStream.rangeClosed(1, 84)
                                .mapToObj(i -> aClaim().id(i).row())
                                .toList())))
                .contains("84 claims;")
                .endsWith(" and 74 more.");
    }

    @Test
    void saysThatAnEmptyBoardIsEmpty() {
        assertThat(ChartText.alt(Boards.ofRatios(View.TYPICAL, List.of()))).endsWith("No claims are ranked.");
    }
}
