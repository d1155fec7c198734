package org.claimboard.chart;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimboard.leaderboard.ClaimBuilder.aClaim;

class ChartValuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0.044        | s      | 44 ms
                    0.0000012    | s      | 1.2 µs
                    5            | s      | 5 s
                    7200         | s      | 2 h
                    8000000000   | bytes  | 8 GB
                    16300000     | count  | 16.3 M
                    3700000000   | count  | 3.7 B
                    7400000000   | FLOPs  | 7.4 GFLOPs
                    0.0125       | J      | 12.5 mJ
                    120          | 1/s    | 120/s
                    83.1         | %      | 83.1%
                    22.84        | dB     | 22.84 dB
                    5.12         | 1      | 5.12
                    0.00123456   | 1      | 0.00123
                    0            | s      | 0 s
                    """)
    void writesAbsoluteValuesInTheUnitThatFits(String value, String unit, String written) {
        assertThat(ChartValues.of(aClaim().absolute(value, unit).row().claim())).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "exact, 1.8181818, 1.82×",
        "exact, 37037.037, '37,037×'",
        "up_to, 4.7, up to 4.7×",
        "at_least, 3, ≥ 3×",
        "about, 2, ≈ 2×",
        "average, 2.15, 2.15× on average"
    })
    void writesTheQualifierOfAFactor(String qualifier, String value, String written) {
        assertThat(ChartValues.of(
                        aClaim().ratio(value).qualifier(qualifier).row().claim()))
                .isEqualTo(written);
    }

    @Test
    void writesRangesAndSigns() {
        assertThat(ChartValues.of(aClaim().ratio("1.24", "2.01").row().claim())).isEqualTo("1.24–2.01×");
        assertThat(ChartValues.of(aClaim().delta("1.63", "1").row().claim())).isEqualTo("+1.63");
        assertThat(ChartValues.of(aClaim().delta("-0.3", "%").row().claim())).isEqualTo("−0.3 points");
    }

    @Test
    void shortensLargeTicks() {
        assertThat(ChartUnit.compact(new BigDecimal("10000"))).isEqualTo("10k");
        assertThat(ChartUnit.compact(new BigDecimal("0.5"))).isEqualTo("0.5");
        assertThat(ChartUnit.compact(BigDecimal.ZERO)).isEqualTo("0");
    }
}
