package org.claimboard.normalise;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Vocabulary;
import org.claimboard.vocabulary.VocabularyReader;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.shipped();

    private static Metric metric(String id) {
        return VOCABULARY.metric(id).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2x|inference-latency|RATIO|2|2|1.5|2.5",
                "2.0x|inference-latency|RATIO|2|2|1.95|2.05",
                "45%|inference-latency|RATIO|1.8182|1.8182|1.8018|1.8349",
                "30%|throughput|RATIO|1.3|1.3|1.295|1.305",
                "30 percent|training-time|RATIO|0.7692|0.7692|0.7663|0.7722",
                "1.24-2.01x|training-time|RATIO|1.24|2.01|1.235|2.015",
                "48G to 7G|memory|RATIO|6.8571|6.8571|6.3333|7.4615",
                "5 hours instead of 32|runtime|RATIO|6.4|6.4|5.7273|7.2222",
                "83.1%|top1-accuracy|ABSOLUTE|83.1|83.1|83.05|83.15",
                "16.3 million|parameters|ABSOLUTE|16300000|16300000|16250000|16350000",
                "5.88 mJ|energy|ABSOLUTE|0.00588|0.00588|0.005875|0.005885",
                "3.1 points|quality|DELTA|-3.1|-3.1|-3.15|-3.05",
                "an order of magnitude|inference-latency|RATIO|10|10|3.1623|31.623",
                "twice|inference-latency|RATIO|2|2|1.8|2.2",
            })
    void loosensByHalfTheLastDigit(
            String text, String id, Form form, BigDecimal low, BigDecimal high, BigDecimal least, BigDecimal most) {
        Interval interval = Wording.interval(text, metric(id), form, low, high, Qualifier.EXACT);
        assertThat(interval.low().orElseThrow()).isEqualByComparingTo(least);
        assertThat(interval.high().orElseThrow()).isEqualByComparingTo(most);
    }

    @Test
    void leavesTheHedgedEndOpen() {
        BigDecimal three = BigDecimal.valueOf(3);
        assertThat(Wording.interval("3x", metric("memory"), Form.RATIO, three, three, Qualifier.UP_TO))
                .isEqualTo(new Interval(Optional.empty(), Optional.of(three)));
        assertThat(Wording.interval("3x", metric("memory"), Form.RATIO, three, three, Qualifier.AT_LEAST))
                .isEqualTo(new Interval(Optional.of(three), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(value = {"''", "several times", "17x", "∞", "1/0", "----", "100%"})
    void fallsBackToTheStoredValue(String text) {
        BigDecimal three = BigDecimal.valueOf(3);
        assertThat(Wording.interval(text, metric("memory"), Form.RATIO, three, three, Qualifier.EXACT))
                .isEqualTo(new Interval(Optional.of(three), Optional.of(three)));
    }
}
