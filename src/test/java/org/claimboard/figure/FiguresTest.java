package org.claimboard.figure;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 0",
                "0.00; 0",
                "7; 7",
                "999; 999",
                "1000; 1,000",
                "1E+6; 1,000,000",
                "-1234567.50; −1,234,567.5",
                "-0.0012; −0.0012",
                "123456789.123456789; 123,456,789.123456789"
            })
    void groupsThousandsAndKeepsEveryDigit(BigDecimal number, String shown) {
        assertThat(Figures.grouped(number)).isEqualTo(shown);
    }
}
