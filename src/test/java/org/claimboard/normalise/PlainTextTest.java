package org.claimboard.normalise;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "30\\%|30 %",
                "$2.5\\times$| 2.5     × ",
                "1 −2|1 -2",
                "$4.85M savings|$4.85M savings",
                "50.65,ms|50.65 ms",
                "5--7|5– 7",
                "a -> b|a →  b",
                "\\textbf{50\\%}|        50 % ",
                "360{\\deg}|360      ",
                "$\\rho=0.9$|    ρ=0.9 ",
                "see \\cite{smith2023llama} now|see                       now",
            })
    void keepsOffsetsAndDropsMarkup(String raw, String plain) {
        assertThat(PlainText.of(raw)).isEqualTo(plain).hasSameSizeAs(raw);
    }

    @Test
    void leavesAnUnclosedFormulaAlone() {
        assertThat(PlainText.of("costs $3")).isEqualTo("costs $3");
        assertThat(PlainText.of("\\cite{never closed")).hasSize(18);
    }
}
