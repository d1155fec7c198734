package org.claimboard.normalise;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.claimboard.vocabulary.Vocabulary;
import org.claimboard.vocabulary.VocabularyReader;

import static org.assertj.core.api.Assertions.assertThat;

class DerivationsTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.shipped();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45%|inference-latency|RATIO|1.8182|reduced-by",
                "30%|throughput|RATIO|1.3|increased-by",
                "35X|cost|RATIO|35|factor",
                "48G to 7G|memory|RATIO|6.8571|from-to",
                "from 1K to 16K|sequence-length|RATIO|16|from-to",
                "9.25%|flops|RATIO|10.8108|only-share-of",
                "1/19|parameters|RATIO|19|only-share-of",
                "half|parameters|RATIO|2|reduced-by",
                "30 percent|training-time|RATIO|0.7692|extra",
                "99%|quality|RATIO|0.99|retains",
                "0.4x|parameters|RATIO|2.5|inverse-factor",
                "8%|sparsity|ABSOLUTE|92|rest",
                "0.784|f1|ABSOLUTE|78.4|share-to-percent",
                "5.88 mJ|energy|ABSOLUTE|0.0059|as-written",
                "3.1 points|quality|DELTA|-3.1|points-down",
                "+0.2sim7%|quality|RATIO|1.002|increased-by",
            })
    void findsTheRuleThatLeadsFromTheTextToTheValue(
            String text, String metric, Form form, BigDecimal low, String rule) {
        BigDecimal high = text.startsWith("+0.2") ? new BigDecimal("1.07") : low;
        assertThat(Derivations.explain(text, VOCABULARY.metric(metric).orElseThrow(), form, low, high))
                .hasValueSatisfying(derivation -> assertThat(derivation.rule()).isEqualTo(rule));
    }

    @Test
    void tellsTheDerivationInOneSentence() {
        assertThat(Derivations.explain(
                        "45%",
                        VOCABULARY.metric("inference-latency").orElseThrow(),
                        Form.RATIO,
                        new BigDecimal("1.8182"),
                        new BigDecimal("1.8182")))
                .hasValueSatisfying(derivation ->
                        assertThat(derivation.sentence()).isEqualTo("45% lower → 1 / (1 − 0.45) = 1.8182×"));
    }

    @Test
    void explainsNothingThatDisagrees() {
        assertThat(Derivations.explain(
                        "45%",
                        VOCABULARY.metric("inference-latency").orElseThrow(),
                        Form.RATIO,
                        BigDecimal.TEN,
                        BigDecimal.TEN))
                .isEmpty();
    }
}
