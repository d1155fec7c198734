package org.claimboard.extract;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ContradictionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "We cut memory 5x, from 48 GB to 12 GB.",
                "We cut memory by 50% (from 48 GB to 7 GB).",
                "We cut memory from 48 GB to 12 GB (6.9x).",
                "We cut memory from 48 GB to 7 GB by 50%.",
                "We cut training time by up to 3x, from 10 hours to 2 hours.",
                "We cut training time by over 5x, from 10 hours to 3 hours.",
                "We increase throughput by 3.5x (20 FPS to 50 FPS).",
                "We report a 63.5% improvement in F1 (from 19.5 to 31.5).",
                "We improve accuracy by 8 points, from 70.1% to 75.2%.",
            })
    void flagsFiguresThatDisagree(String text) {
        assertThat(Abstracts.read(text).claims())
                .anySatisfy(claim -> assertThat(claim.flags()).contains(ClaimFlag.CONTRADICTION));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We cut memory by 6.9x, from 48 GB to 7 GB.",
                "We cut memory by 7x, from 48 GB to 7 GB.",
                "We cut memory by 85%, from 48 GB to 7 GB.",
                "We cut memory from 48 GB to 7 GB by 85%.",
                "We cut memory from 48 GB to 7 GB, an 85% reduction.",
                "We cut memory by about 7x, from 48 GB to 7.5 GB.",
                "We cut training time by up to 5x, from 10 hours to 3 hours.",
                "We cut training time by over 3x, from 10 hours to 3 hours.",
                "We cut latency 5x on average, from 30 ms to 10 ms.",
                "We cut latency by 2x on the one and from 30 ms to 10 ms on the other.",
                "We cut latency by 20%, and memory from 48 GB to 7 GB.",
                "We double the throughput, from 20 to 41 FPS.",
                "We improve accuracy by 5 points, from 70.1% to 75.2%.",
                "We improve accuracy from 70.1% to 75.2%, a gain of 5.1%.",
            })
    void leavesRoundedFiguresAlone(String text) {
        assertThat(Abstracts.read(text).claims()).isNotEmpty().allSatisfy(claim -> assertThat(claim.flags())
                .doesNotContain(ClaimFlag.CONTRADICTION));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We cut training time by 3x, from 10 hours to 3.5 hours.|training-time ratio 3",
                "We increase throughput by 2.5x (20 FPS to 50 FPS).|throughput ratio 2.5",
                "We cut memory from 48 GB to 7 GB by 85%.|memory ratio 6.8571",
                "We improve accuracy by 5 points, from 70.1% to 75.2%.|accuracy delta 5; accuracy absolute 75.2",
                "We improve accuracy from 70.1% to 75.2%, a gain of 5.1%.|accuracy absolute 75.2; accuracy delta 5.1",
            })
    void claimsAFactorOnceThatIsSaidTwice(String text, String claims) {
        assertThat(Abstracts.lines(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We improve accuracy by 12%.|true",
                "We reduce the WER by 12%.|true",
                "We improve accuracy by 12 percentage points.|false",
                "We give an absolute accuracy improvement of 12%.|false",
                "We improve accuracy by a relative 12%.|false",
                "We reach an accuracy of 12%.|false",
                "We improve BLEU by 12%.|false",
                "We reduce latency by 12%.|false",
            })
    void callsPercentsOfPercentsAmbiguous(String text, boolean ambiguous) {
        assertThat(Abstracts.only(text).flags().contains(ClaimFlag.AMBIGUOUS)).isEqualTo(ambiguous);
    }
}
