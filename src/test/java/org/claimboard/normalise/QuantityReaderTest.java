package org.claimboard.normalise;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuantityReaderTest {
    private static Optional<Quantity> read(String text) {
        return new QuantityReader(PlainText.of(text)).at(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4.7x|4.7|TIMES",
                "1000times|1000|TIMES",
                "three-fold|3|TIMES",
                "twice|2|TIMES",
                "halve|2|TIMES",
                "an order of magnitude|10|TIMES",
                "two orders of magnitude|100|TIMES",
                "2.5\\times|2.5|TIMES",
                "55.4x times faster|55.4|TIMES",
                "35\\%|35|PERCENT",
                "75.87$%$|75.87|PERCENT",
                "30 percent|30|PERCENT",
                "2.8% points|2.8|POINTS",
                "3.1 points|3.1|POINTS",
                "26.9 percentage-point|26.9|POINTS",
                "16.3 million|16300000|NONE",
                "3.7B|3700000000|NONE",
                "1,000 samples|1000|NONE",
                "816 000 samples|816000|NONE",
                "3,5|3.5|NONE",
                "1.234,5|1234.5|NONE",
                "1e-4|0.0001|NONE",
                "0.619, and|0.619|NONE",
            })
    void readsNumbersInEverySpelling(String text, String value, Unit.Kind kind) {
        assertThat(read(text)).hasValueSatisfying(quantity -> {
            assertThat(quantity.low()).isEqualByComparingTo(value);
            assertThat(quantity.unit().kind()).isEqualTo(kind);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50 ms|0.05",
                "8 minutes|480",
                "5 days|432000",
                "48 GB|48000000000",
                "4 GiB|4294967296",
                "7.4 GFlops|7400000000",
                "4.5 GMACs|4500000000",
                "5.88 mJ|0.00588",
                "45.4 mW|0.0454",
                "1.3 petaFLOPs/second|1300000000000000",
                "30 doc/sec|30",
                "12 FPS|12",
                "120 Hz|120",
                "$4.85M|4850000",
                "26M parameters|26000000",
            })
    void turnsUnitsIntoCanonicalOnes(String text, String value) {
        assertThat(read(text)).hasValueSatisfying(quantity -> {
            assertThat(quantity.is(Unit.Kind.PHYSICAL)).isTrue();
            assertThat(quantity.low()).isEqualByComparingTo(value);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.24-2.01x|1.24|2.01|RANGE",
                "8% to 71%|8|71|RANGE",
                "30\\%-50\\%|30|50|RANGE",
                "+0.2sim7%|0.2|7|RANGE",
                "20-200-fold|20|200|RANGE",
                "$2.1\\times\\sim 5.07\\times$|2.1|5.07|RANGE",
                "149.90--164.57\\ms|0.1499|0.16457|RANGE",
                "2 to 3 orders of magnitude|100|1000|RANGE",
                "48G to 7G|48000000000|7000000000|FROM_TO",
                "5 days to 5 hours|432000|18000|FROM_TO",
                "5.17% -> 5.63%|5.17|5.63|FROM_TO",
                "5 hours instead of 32|18000|115200|VERSUS",
                "6.86 GB vs. 7.16 GB|6860000000|7160000000|VERSUS",
                "512 times 1024|512|1024|PRODUCT",
                "424times800|424|800|PRODUCT",
            })
    void readsRangesAndPairsWithUnits(String text, String low, String high, Quantity.Shape shape) {
        String start = text.startsWith("$") ? text.substring(1) : text;
        assertThat(read(start)).hasValueSatisfying(quantity -> {
            assertThat(quantity.shape()).isEqualTo(shape);
            assertThat(quantity.low()).isEqualByComparingTo(low);
            assertThat(quantity.high()).isEqualByComparingTo(high);
        });
    }

    @Test
    void takesAShareFromAFraction() {
        assertThat(read("1/19 of"))
                .hasValueSatisfying(
                        quantity -> assertThat(quantity.first().kind()).isEqualTo(Numeral.Kind.FRACTION));
        assertThat(read("half of"))
                .hasValueSatisfying(quantity -> assertThat(quantity.low()).isEqualByComparingTo("0.5"));
    }

    @Test
    void keepsTwoNumbersJoinedByAndApart() {
        assertThat(read("5 and 6 kg"))
                .hasValueSatisfying(quantity -> assertThat(quantity.shape()).isEqualTo(Quantity.Shape.SINGLE));
    }

    @Test
    void readsNoRangeFromYears() {
        assertThat(read("2012-13"))
                .hasValueSatisfying(quantity -> assertThat(quantity.isRange()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a mix", "two datasets", "an image", "", "x", "%"})
    void findsNoNumberInWords(String text) {
        assertThat(read(text)).isEmpty();
    }
}
