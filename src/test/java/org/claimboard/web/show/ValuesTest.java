package org.claimboard.web.show;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ratio    | x      | inference-latency | 1.8182     | 1.8182     | 1.82×",
                "ratio    | x      | inference-latency | 0.7        | 1.3        | 0.7–1.3×",
                "ratio    | x      | runtime           | 37037.037  | 37037.037  | 37,037×",
                "ratio    | x      | runtime           | 0.00123456 | 0.00123456 | 0.00123×",
                "ratio    | x      | runtime           | 2          | 2          | 2×",
                "absolute | %      | accuracy          | 83.1       | 83.1       | 83.1 %",
                "absolute | %      | sparsity          | 70         | 90         | 70–90 %",
                "absolute | count  | parameters        | 3700000000 | 3700000000 | 3.7 B parameters",
                "absolute | count  | parameters        | 16300000   | 16300000   | 16.3 M parameters",
                "absolute | count  | training-data     | 1000       | 1000       | 1 k",
                "absolute | s      | training-time     | 480        | 480        | 480 s (8 min)",
                "absolute | s      | training-time     | 432000     | 432000     | 432,000 s (5 days)",
                "absolute | s      | inference-latency | 0.012      | 0.012      | 12 ms",
                "absolute | s      | inference-latency | 1          | 2          | 1–2 s",
                "absolute | bytes  | memory            | 7000000000 | 7000000000 | 7 GB",
                "absolute | bytes  | memory            | 512        | 512        | 512 B",
                "absolute | FLOPs  | flops             | 7400000000 | 7400000000 | 7.4 GFLOPs",
                "absolute | 1/s    | throughput        | 12         | 12         | 12 per s",
                "absolute | 1      | ssim              | 0.811      | 0.811      | 0.811",
                "absolute | dB     | psnr              | 22.84      | 22.84      | 22.84 dB",
                "absolute | tokens | sequence-length   | 1048576    | 1048576    | 1,048,576 tokens",
                "absolute | mm     | error             | 0.5        | 0.5        | 0.5 mm",
                "delta    | %      | accuracy          | 1.2        | 1.2        | +1.2 points",
                "delta    | %      | accuracy          | -3.1       | -3.1       | −3.1 points",
                "delta    | 1      | perplexity        | 0.17       | 0.17       | +0.17",
                "delta    | %      | accuracy          | 0          | 0          | 0 points",
            })
    void showsAValueWithItsUnit(String form, String unit, String metric, String low, String high, String shown) {
        assertThat(Values.of(form, unit, metric, new BigDecimal(low), new BigDecimal(high)))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "absolute | count | 3700000000 | 3700000000 | 3,700,000,000 count",
                "ratio    | x     | 1.8182     | 2.01       | 1.8182–2.01×",
                "absolute | 1     | 22.84      | 22.84      | 22.84"
            })
    void keepsEveryDigitOfTheExactValue(String form, String unit, String low, String high, String shown) {
        assertThat(Values.exact(form, unit, new BigDecimal(low), new BigDecimal(high)))
                .isEqualTo(shown);
    }
}
