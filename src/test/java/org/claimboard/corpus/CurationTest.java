package org.claimboard.corpus;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.claimboard.claim.ClaimContent;
import org.claimboard.normalise.Form;
import org.claimboard.normalise.Qualifier;

import static org.assertj.core.api.Assertions.assertThat;

class CurationTest {

    @Test
    void aRowThatThePersonReadJustSoStaysExtracted() {
        Curation curation = Curation.of(
                List.of(claim(10, "3x", "memory", "3", "MEMO")), List.of(claim(12, "3x", "memory", "3.00", "MEMO")));
        assertThat(curation.confirmed()).containsExactly(0);
        assertThat(curation.replaced()).isEmpty();
    }

    @Test
    void anotherSystemIsAnotherWording() {
        ClaimContent read = claim(10, "3x", "memory", "3", "MEMO");
        Curation curation = Curation.of(List.of(claim(10, "3x", "memory", "3", "Memo++")), List.of(read));
        assertThat(curation.replaced()).containsExactly(new Curation.Replacement(0, read));
    }

    @Test
    void theSameNumberReadAsAnotherMetricIsReplaced() {
        ClaimContent read = claim(10, "3x", "flops", "3", "MEMO");
        Curation curation = Curation.of(List.of(claim(10, "3x", "memory", "3", "MEMO")), List.of(read));
        assertThat(curation.replaced()).containsExactly(new Curation.Replacement(0, read));
        assertThat(curation.retracted()).isEmpty();
    }

    @Test
    void theBestLikenessWinsWhereOneNumberMakesTwoClaims() {
        ClaimContent memory = claim(10, "4x", "memory", "4", "MEMO");
        ClaimContent flops = claim(10, "4x", "flops", "4", "MEMO");
        Curation curation = Curation.of(List.of(memory, flops), List.of(flops, memory));
        assertThat(curation.confirmed()).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void whatOnlyOneOfThemFoundIsAddedOrRetracted() {
        ClaimContent missed = claim(300, "7 GB", "memory", "7", "MEMO");
        Curation curation = Curation.of(List.of(claim(10, "3x", "memory", "3", "MEMO")), List.of(missed));
        assertThat(curation.added()).containsExactly(missed);
        assertThat(curation.retracted()).containsExactly(0);
    }

    @Test
    void aPaperThatClaimsNothingLosesWhatWasExtracted() {
        Curation curation = Curation.of(List.of(claim(10, "3x", "memory", "3", "MEMO")), List.of());
        assertThat(curation.retracted()).containsExactly(0);
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
                null);
    }
}
