package org.claimboard.extract;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ConfidenceTest {
    private static final String SURE = "We present ZipLM. ZipLM reduces inference latency by 45% compared to vLLM.";

    @ParameterizedTest
    @EnumSource
    void aDoubtMoreNeverMakesAClaimSurer(Doubt doubt) {
        Doubt[] all = Doubt.values();
        for (int chosen = 0; chosen < 1 << all.length; chosen++) {
            Set<Doubt> fewer = EnumSet.noneOf(Doubt.class);
            for (Doubt one : all) {
                if ((chosen >> one.ordinal() & 1) == 1 && one != doubt) {
                    fewer.add(one);
                }
            }
            Set<Doubt> more = EnumSet.copyOf(fewer);
            more.add(doubt);
            assertThat(Confidence.of(more)).isLessThanOrEqualTo(Confidence.of(fewer));
        }
    }

    @Test
    void liesBetweenNothingAndCertainty() {
        assertThat(Confidence.of(EnumSet.noneOf(Doubt.class))).isLessThan(BigDecimal.ONE);
        BigDecimal least = Confidence.of(EnumSet.allOf(Doubt.class));
        assertThat(least).isPositive();
        assertThat(least.scale()).isEqualTo(2);
    }

    @Test
    void aClaimWithAllItsEvidenceHasNoDoubt() {
        assertThat(Abstracts.only(SURE).confidence()).isEqualTo(Confidence.of(EnumSet.noneOf(Doubt.class)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SHARED_CUE               | We present ZipLM. ZipLM gives a 3x decoding speedup compared to vLLM.",
                "SHARED_CUE NO_PHASE_NEAR | We present ZipLM. ZipLM gives a 3x speedup compared to vLLM.",
                "METRIC_NOT_NAMED         | We present ZipLM. ZipLM runs at 12 FPS.",
                "DISTANT_CUE              | We present ZipLM. On the accuracy of many kinds of small models ZipLM gains 3.1 points over vLLM.",
                "CONTINUED_LIST           | We present ZipLM. Compared to vLLM, ZipLM reduces memory by 45% on BERT and 20% on GPT.",
                "CROWDED_SENTENCE         | We present ZipLM. ZipLM reduces memory by 45%, energy by 20%, FLOPs by 30% and cost by 10% compared to vLLM.",
                "BARE_NUMBER              | We present ZipLM. ZipLM achieves a FID of 3.2.",
                "BEHIND_COMPARISON        | We present ZipLM. In contrast, ZipLM has an accuracy of 71.2%.",
                "NO_BASELINE              | We present ZipLM. ZipLM reduces memory by 45%.",
                "NO_SYSTEM                | We reduce memory by 45% compared to vLLM.",
                "NOT_OWN_WORDS            | We present ZipLM. The memory is reduced by 45% compared to vLLM.",
                "AMBIGUOUS_PERCENT        | We present ZipLM. ZipLM improves accuracy by 3% over vLLM.",
            })
    void whatIsMissingIsADoubt(String doubts, String text) {
        Set<Doubt> expected = EnumSet.noneOf(Doubt.class);
        for (String doubt : doubts.split(" ")) {
            expected.add(Doubt.valueOf(doubt));
        }
        List<ExtractedClaim> claims = Abstracts.read(text).claims();
        assertThat(claims.get(claims.size() - 1).confidence()).isEqualTo(Confidence.of(expected));
    }
}
