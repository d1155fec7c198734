package org.claimboard.extract;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the input, nothing is thrown and every offset is inside the text. */
class FuzzTest {
    private static final List<String> PIECES = List.of(
            "We reduce memory by 45%",
            " 3x ",
            "\\times",
            "$",
            "\\",
            "{",
            "}",
            "%",
            "1/",
            "0/0",
            "up to",
            "than",
            "(",
            ")",
            "[",
            "≈",
            "−",
            "–",
            "1,000,000",
            "9999999999999999999999999999",
            "1e99",
            "e-",
            "GB",
            "accuracy",
            " of ",
            " and ",
            "from 5 to 3",
            "vs.",
            ".",
            ". ",
            "\n",
            "\t",
            "\uD83D\uDE00",
            "\uD800",
            "ß",
            "\u0000",
            "half",
            "an order of",
            "respectively",
            "CIFAR-10",
            "A100",
            "~",
            "±",
            "=",
            "@",
            ":",
            ";",
            "over",
            "by",
            "to",
            "",
            "latency",
            "7B model");

    @Test
    void survivesRandomText() {
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            check(text.toString());
        }
    }

    @Test
    void survivesMutatedSentences() {
        String sentence =
                "Applied to LLaMA-2-7B, SPQ achieves up to 75% memory reduction and $2.1\\times$ higher throughput"
                        + " over GPTQ (6.86 GB vs. 7.16 GB), from 5.59% to 5.47% WER on 8 A100 GPUs.";
        Random random = new Random(11);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder(sentence);
            for (int i = random.nextInt(6); i >= 0; i--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                    default -> text.setCharAt(at, (char) random.nextInt(0x3000));
                }
            }
            check(text.toString());
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

    @Test
    void givesTheSameClaimsForTheSameText() {
        String text = "We reduce memory by 45% and latency by 3x compared to GPTQ.";
        assertThat(Abstracts.read(text)).isEqualTo(Abstracts.read(text));
    }

    private static void check(String text) {
        Extraction extraction = Abstracts.EXTRACTOR.extract(text, text);
        for (ExtractedClaim claim : extraction.claims()) {
            assertThat(claim.quote().end()).isLessThanOrEqualTo(text.length());
            assertThat(claim.value().start())
                    .isGreaterThanOrEqualTo(claim.quote().start());
            assertThat(claim.value().end()).isLessThanOrEqualTo(claim.quote().end());
            assertThat(claim.low()).isLessThanOrEqualTo(claim.high());
            assertThat(claim.explanation()).isNotEmpty();
        }
        for (UnclaimedNumber problem : extraction.problems()) {
            assertThat(problem.span().in(text)).isEqualTo(problem.text());
        }
    }
}
