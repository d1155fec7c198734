package org.claimboard.extract;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the input, nothing is thrown and every offset is inside the text; the profile {@code benchmark} tries a million. */
class FuzzTest {
    private static final int INPUTS = 3000;

    @Test
    void survivesRandomAndMutatedText() throws IOException {
        FuzzInputs inputs = new FuzzInputs(7, PaperText.of(""));
        for (int number = 0; number < INPUTS; number++) {
            PaperText input = inputs.input(number);
            assertThat(Soundness.fault(Abstracts.EXTRACTOR, input))
                    .as("input %d: %s", number, input)
                    .isEmpty();
        }
    }

    @Test
    void readsEveryRepetitionOfALongText() {
        String sentence = "We reduce memory by 45%. ";
        for (int times : List.of(1, 100, 2000)) {
            Extraction extraction = Abstracts.read(sentence.repeat(times));
            assertThat(extraction.claims()).hasSize(1);
        }
        Extraction unbroken = Abstracts.read("memory by 45% and ".repeat(5000));
        assertThat(unbroken.claims()).isNotNull();
        assertThat(Abstracts.read("9".repeat(100_000)).claims()).isEmpty();
        assertThat(Abstracts.read("$".repeat(100_000) + "\\cite{".repeat(10_000))
                        .claims())
                .isEmpty();
    }
}
