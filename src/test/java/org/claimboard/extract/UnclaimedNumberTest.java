package org.claimboard.extract;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnclaimedNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "We evaluate on CIFAR-10, GPT-2 and Llama-7B.",
                "We outperform the baselines by 9.0% on the success rate.",
                "We reach an average Dice score of 71.2% and an improvement of 4.2% over others.",
                "We improve AMOTA, outperforming others by 6.5% in AMOTA.",
                "Our method works better, outperforming the $51.5%$ achieved by a baseline.",
                "Our method improves compared with the image-only method, with ROC AUC of 0.736.",
                "We reach this at the cost of only an additional 10% of ground truth data.",
                "We study settings with 1000 and 100 labeled examples.",
                "We quantize to W4A8 and use 4-bit weights for 3D scenes.",
                "We won the 2018 challenge.",
                "We run experiments on 22 datasets and 9 tasks.",
                "Our training uses images of 224x224 and 512 times 1024.",
                "Our method has O(n^2) complexity.",
                "We test models from 14B to 66B parameters.",
                "We test models with 135M, 350M, and 1B parameters.",
                "Our result is significant (p < 0.05, n=60).",
                "We run all experiments using 8 A100 GPUs with 80GB VRAM each.",
                "Existing methods reduce latency by 45%. We propose another one.",
                "We train for 600 epochs at 128k context length.",
            })
    void claimsNoNamesSettingsAndCounts(String text) {
        assertThat(Abstracts.lines(text)).isEmpty();
        assertThat(Abstracts.read(text).problems()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We win the track of 2018 with 90% accuracy (in 2019).|2019|a year",
                "Our FID is 16.51, outperforming Hedgehog (16.70).|16.70|a number of what is compared with",
                "Our accuracy is 88%, compared to 64.9% before.|64.9%|a number of what is compared with",
                "We use CIFAR-10 here.|10|part of a name or of a description",
            })
    void saysWhyANumberIsNoClaim(String text, String number, String reason) {
        assertThat(Abstracts.read(text).problems()).anySatisfy(problem -> {
            assertThat(problem.text()).isEqualTo(number);
            assertThat(problem.reason()).isEqualTo(reason);
        });
    }

    @Test
    void accountsForEveryDigit() {
        String text = "We reach 83.1% accuracy on CIFAR-10 with 4-bit weights in 3 stages, 12 runs and 0.5 of it.";
        Extraction extraction = Abstracts.read(text);
        for (int i = 0; i < text.length(); i++) {
            int at = i;
            if (Character.isDigit(text.charAt(i))) {
                boolean claimed = extraction.claims().stream()
                        .anyMatch(claim -> claim.value().start() <= at
                                && at < claim.value().end());
                boolean refused = extraction.problems().stream()
                        .anyMatch(problem -> problem.span().start() <= at
                                && at < problem.span().end());
                assertThat(claimed || refused).as("digit at " + at).isTrue();
            }
        }
    }
}
