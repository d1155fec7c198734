package org.claimboard.evaluation;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ScorerTest {

    @Test
    void countsHitsMissesAndFalseClaims() {
        Scorecard card = Scorer.score(
                List.of("a", "b"),
                List.of(claim("a", "memory", "3"), claim("a", "flops", "4")),
                List.of(claim("a", "memory", "3"), claim("b", "memory", "9")));
        assertThat(card.strict()).isEqualTo(new Tally(1, 2, 2));
        assertThat(card.strict().f1()).isEqualTo(0.5);
        assertThat(card.missed()).extracting(ScoredClaim::metric).containsExactly("flops");
        assertThat(card.falseClaims()).extracting(ScoredClaim::paper).containsExactly("b");
        assertThat(card.byMetric().get("memory")).isEqualTo(new Tally(1, 1, 2));
        assertThat(card.byMetric().get("memory").precision()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void theValueMayBeRightWhereTheMetricIsNot() {
        Scorecard card =
                Scorer.score(List.of("a"), List.of(claim("a", "memory", "3")), List.of(claim("a", "flops", "3")));
        assertThat(card.value().hits()).isEqualTo(1);
        assertThat(card.strict().hits()).isZero();
    }

    @Test
    void eachClaimPairsOnce() {
        Scorecard card = Scorer.score(
                List.of("a"),
                List.of(claim("a", "memory", "3")),
                List.of(claim("a", "memory", "3"), claim("a", "memory", "3")));
        assertThat(card.strict()).isEqualTo(new Tally(1, 1, 2));
    }

    @Test
    void ofSeveralEqualValuesTheOneWithMostFieldsRightIsTaken() {
        ScoredClaim other = new ScoredClaim(
                "a",
                "q",
                "memory",
                "ratio",
                new BigDecimal(3),
                new BigDecimal(3),
                "about",
                "Z",
                "Z",
                "z",
                "Z",
                "Z",
                "Z",
                null);
        Scorecard card = Scorer.score(
                List.of("a"), List.of(claim("a", "memory", "3")), List.of(other, claim("a", "memory", "3")));
        assertThat(card.fields()).allMatch(field -> field.share() == 1.0);
        assertThat(card.falseClaims()).containsExactly(other);
    }

    @Test
    void aMetricOutsideTheVocabularyIsNeitherAskedForNorHeldAgainst() {
        Scorecard card = Scorer.score(
                List.of("a"), List.of(claim("a", "other:storage", "3")), List.of(claim("a", "memory", "3")));
        assertThat(card.strict()).isEqualTo(new Tally(0, 0, 0));
    }

    @Test
    void claimsOfPapersThatWereNotReadDoNotCount() {
        Scorecard card =
                Scorer.score(List.of("a"), List.of(claim("b", "memory", "3")), List.of(claim("c", "memory", "3")));
        assertThat(card.strict()).isEqualTo(new Tally(0, 0, 0));
        assertThat(card.papers()).isEqualTo(1);
    }

    @Test
    void setsConfidenceAgainstWhatIsRight() {
        Scorecard card = Scorer.score(
                List.of("a"),
                List.of(claim("a", "memory", "3"), claim("a", "flops", "4"), claim("a", "other:storage", "5")),
                List.of(
                        claim("a", "memory", "3", "0.90"),
                        claim("a", "memory", "9", "0.98"),
                        claim("a", "flops", "4", "0.30"),
                        claim("a", "energy", "5", "0.10")));
        assertThat(card.calibration())
                .as("the claim outside the vocabulary does not count")
                .containsExactly(new CalibrationTenth(9, 2, 1, 0.94), new CalibrationTenth(3, 1, 1, 0.3));
        assertThat(card.calibration().get(0).share()).isEqualTo(0.5);
        assertThat(card.calibration()).extracting(CalibrationTenth::range).containsExactly("0.9 to 1.0", "0.3 to 0.4");
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3.02, true",
        "3, 3.04, false",
        "0.4, 0.405, true",
        "0.4, 0.406, false",
        "-2, -2.01, true",
        "0, 0, true"
    })
    void valuesAgreeWithinOnePercent(String gold, String given, boolean agree) {
        assertThat(Agreement.onValue(claim("a", "memory", gold), claim("a", "memory", given)))
                .isEqualTo(agree);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "the baseline model, our Baseline, true",
                "Megatron-LM, Megatron, true",
                "Megatron-LM, DeepSpeed, false",
                "null, DeepSpeed, false",
                "null, null, true",
                "null, '', true"
            })
    void freeTextsAgreeWhereHalfTheWordsAreShared(String gold, String given, boolean agree) {
        assertThat(Agreement.onField("baseline", against(gold), against(given))).isEqualTo(agree);
    }

    private static ScoredClaim claim(String paper, String metric, String value) {
        return claim(paper, metric, value, null);
    }

    private static ScoredClaim claim(String paper, String metric, String value, String confidence) {
        BigDecimal number = new BigDecimal(value);
        return new ScoredClaim(
                paper,
                "quote",
                metric,
                "ratio",
                number,
                number,
                "exact",
                "MEMO",
                "Megatron",
                "llm-training",
                null,
                null,
                "8x NVIDIA A800",
                confidence == null ? null : new BigDecimal(confidence));
    }

    private static ScoredClaim against(String baseline) {
        BigDecimal number = BigDecimal.ONE;
        return new ScoredClaim(
                "a", "quote", "memory", "ratio", number, number, "exact", null, baseline, null, null, null, null, null);
    }
}
