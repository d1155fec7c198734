package org.claimboard.paper;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LightSeq: Sequence Level Parallelism | lightseq-sequence-level-parallelism",
                "Fréchet  --  Inception | frechet-inception",
                "N:M Sparse (2-4 bits)! | n-m-sparse-2-4-bits",
                "深度学习 | unnamed",
                "深度学习 GPT | gpt"
            })
    void makesAnAddressOfAName(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @org.junit.jupiter.api.Test
    void cutsLongNamesAtAWord() {
        assertThat(Slug.of("word ".repeat(40))).hasSizeLessThanOrEqualTo(80).endsWith("word");
        assertThat(Slug.of("x".repeat(500))).hasSize(80);
    }
}
