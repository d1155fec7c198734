package org.claimboard.extract;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.claimboard.normalise.Form;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Vocabulary;
import org.claimboard.vocabulary.VocabularyReader;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenValueTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.shipped();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45% lower             | inference-latency | RATIO    | 1.8182  | false",
                "reduced by 45%        | inference-latency | RATIO    | 1.8182  | false",
                "45%                   | inference-latency | RATIO    | 1.8182  | true",
                "30% higher            | throughput        | RATIO    | 1.3     | false",
                "30%                   | throughput        | RATIO    | 1.3     | true",
                "10% lower             | throughput        | RATIO    | 0.9     | false",
                "30% slower            | training-time     | RATIO    | 0.7692  | false",
                "3x                    | training-time     | RATIO    | 3       | false",
                "3x slower             | training-time     | RATIO    | 0.3333  | false",
                "up to 2.5 times       | throughput        | RATIO    | 2.5     | false",
                "twice                 | throughput        | RATIO    | 2       | false",
                "9.25% of the compute  | flops             | RATIO    | 10.8108 | false",
                "48G to 7G             | memory            | RATIO    | 6.8571  | false",
                "from 48 GB to 7 GB    | memory            | RATIO    | 6.8571  | false",
                "20 ms                 | inference-latency | ABSOLUTE | 0.02    | false",
                "16.3 million          | parameters        | ABSOLUTE | 16300000| false",
                "83.1%                 | accuracy          | ABSOLUTE | 83.1    | false",
                "0.784                 | f1                | ABSOLUTE | 78.4    | false",
                "+1.2 points           | accuracy          | DELTA    | 1.2     | false",
                "2 points lower        | accuracy          | DELTA    | -2      | false",
            })
    void readsWhatAPersonTypesAsTheAbstractIsRead(
            String text, String metric, Form form, BigDecimal low, boolean assumed) {
        assertThat(WrittenValue.of(text, metric(metric))).hasValueSatisfying(value -> {
            assertThat(value.reading().form()).isEqualTo(form);
            assertThat(value.reading().low()).isEqualByComparingTo(low);
            assertThat(value.assumed()).isEqualTo(assumed);
        });
    }

    @Test
    void tellsHowTheValueCameAbout() {
        assertThat(WrittenValue.of("45% lower", metric("inference-latency"))
                        .orElseThrow()
                        .reading()
                        .derivation()
                        .sentence())
                .isEqualTo("45% lower → 1 / (1 − 0.45) = 1.8182×");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "faster than ever | inference-latency",
                "45 GB            | inference-latency",
                "512 × 1024       | throughput",
                "100% lower       | memory",
                "3x               | accuracy",
                "'  '             | accuracy",
            })
    void isNothingWhereTheNumberCanNotBeAValueOfTheMetric(String text, String metric) {
        assertThat(WrittenValue.of(text, metric(metric))).isEmpty();
    }

    private static Metric metric(String id) {
        return VOCABULARY.metric(id).orElseThrow();
    }
}
