package org.claimboard.corpus;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.claimboard.claim.ClaimContent;
import org.claimboard.normalise.Form;
import org.claimboard.normalise.Qualifier;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTest {

    @Test
    void theWordsQuotedAroundANumberAreNoDifference() {
        Comparison comparison = Comparison.of(
                List.of(claim(10, "3x", "memory", "3", "MEMO")), List.of(claim(12, "3x", "memory", "3.00", "MEMO")));
        assertThat(comparison.agreeing()).containsExactly(new Comparison.Pair(0, 0));
        assertThat(comparison.differing()).isEmpty();
    }

    @Test
    void anotherSystemIsAnotherWording() {
        ClaimContent read = claim(10, "3x", "memory", "3", "MEMO");
        Comparison comparison = Comparison.of(List.of(claim(10, "3x", "memory", "3", "Memo++")), List.of(read));
        assertThat(comparison.differing()).containsExactly(new Comparison.Pair(0, 0));
    }

    @Test
    void theSameNumberReadAsAnotherMetricIsTheSameClaim() {
        ClaimContent read = claim(10, "3x", "flops", "3", "MEMO");
        Comparison comparison = Comparison.of(List.of(claim(10, "3x", "memory", "3", "MEMO")), List.of(read));
        assertThat(comparison.differing()).containsExactly(new Comparison.Pair(0, 0));
        assertThat(comparison.onlyInFirst()).isEmpty();
    }

    @Test
    void theBestLikenessWinsWhereOneNumberMakesTwoClaims() {
        ClaimContent memory = claim(10, "4x", "memory", "4", "MEMO");
        ClaimContent flops = claim(10, "4x", "flops", "4", "MEMO");
        Comparison comparison = Comparison.of(List.of(memory, flops), List.of(flops, memory));
        assertThat(comparison.agreeing())
                .containsExactlyInAnyOrder(new Comparison.Pair(0, 1), new Comparison.Pair(1, 0));
    }

    @Test
    void whatOnlyOneOfThemFoundIsTold() {
        ClaimContent missed = claim(300, "7 GB", "memory", "7", "MEMO");
        Comparison comparison = Comparison.of(List.of(claim(10, "3x", "memory", "3", "MEMO")), List.of(missed));
        assertThat(comparison.onlyInSecond()).containsExactly(0);
        assertThat(comparison.onlyInFirst()).containsExactly(0);
    }

    @Test
    void aReadingWithoutClaimsLeavesEverythingToTheOther() {
        Comparison comparison = Comparison.of(List.of(claim(10, "3x", "memory", "3", "MEMO")), List.of());
        assertThat(comparison.onlyInFirst()).containsExactly(0);
    }

    private static ClaimContent claim(int start, String valueText, String metric, String value, String system) {
        return new ClaimContent(
                "quote",
                start,
                start + 40,
                valueText,
                system,
                metric,
                Form.RATIO,
                new BigDecimal(value),
                new BigDecimal(value),
                "x",
                Qualifier.EXACT,
                null,
                "llm-training",
                null,
                null,
                null,
                null,
                "not-stated",
                null,
                "",
                null,
                null,
                null);
    }
}
