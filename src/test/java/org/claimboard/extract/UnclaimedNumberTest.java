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
                "Our score is 57.4/100.",
                "We are close to the achievable maximum values of 2.01x for the speedup.",
                "We improve latency, outperforming the prior 4.9 tokens/s.",
                "We improve upon the wav2vec 2.0 performance.",
                "Our solver is faster than others, and lowers failure rates by over 40%.",
                "We evaluate on CIFAR-10 and CIFAR-100.",
                "We compare with GPT-2, GPT-3.5 and GPT-4o.",
                "We quantize weights to W4A8.",
                "We fine-tune Llama-7B and LLaMA 2 70B.",
                "We reconstruct 3D scenes from 2D images.",
                "We use 4-bit weights and 8-bit activations.",
                "We use INT8 and FP16 precision.",
                "We won the challenge in 2021.",
                "The data was collected from 2012-13.",
                "The period 2012-2013 had 45 events.",
                "We test on 12 datasets and 5 tasks.",
                "We collect 10,000 images from 25 annotators.",
                "We train for 300 epochs with batch size 256.",
                "We use a learning rate of 1e-4.",
                "Images of 512x512 and 1024 × 1024 pixels are used.",
                "Our algorithm runs in O(n^2) time.",
                "Our algorithm runs in O(n log n) with n = 1000.",
                "At 90% sparsity, our method works well.",
                "Existing methods require 80 GB of memory. We propose another.",
                "Transformers have improved accuracy by 10% over the years. We study why.",
                "GPT-3 has 175B parameters. We study it.",
                "A load of 5 and 6 kg is used.",
                "We cover the years 2012-13.",
                "We use 816 000 samples.",
                "We use a 12-layer Transformer with 768 hidden units.",
                "We use 8 NVIDIA A100 GPUs.",
                "We use the top-5 documents and 3-shot prompts.",
                "We use Section 3.2 and Figure 4.",
                "Our results are significant at p < 0.01.",
                "We split the data 80/20.",
                "We use a dropout of 0.1 and a temperature of 0.7.",
                "We run 100 trials with 5 seeds.",
                "We ask 25 participants aged 18-65.",
                "The dataset has 1.2 million images.",
                "We use the first 10% of the training data.",
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
                "We quantize to W4A8 here.|W4A8|part of a name or of a description",
                "We use 4-bit weights.|4|part of a name or of a description",
                "We collect 10,000 images.|10,000|a count or setting (images)",
                "We carry loads of 5 and 6 kg.|5|measures something that the vocabulary does not hold",
                "We carry loads of 5 and 6 kg.|6|a count or setting (kg)",
                "We study 816 000 users.|816 000|a count or setting (users)",
                "Our data are from 2012-13.|2012|a year",
                "Our results hold (p < 0.05).|< 0.05|the value of a variable",
                "Our SSIM agrees with human ratings ($\\rho=0.92$).|0.92|the value of a variable",
                "Our SSIM agrees with human ratings (Kendall's $\\tau = 0.81$).|0.81|the value of a variable",
                "We cut the accuracy by careful insertion of less than 5% poisoned training samples.|5%|a setting",
                "We cut the accuracy by injecting only 3% corrupted samples.|3%|a setting",
                "We show that the naive approach of rounding incurs an error of 22.5%.|22.5%|a number of what is compared with",
                "For this size, the “naive” approach incurs an error of 22.5%, and we show it.|22.5%|a number of what is compared with",
                "Our accuracy is 85.2%, while existing methods achieve only 71.3%.|71.3%|a number of what is compared with",
                "Our method reaches 97.7% accuracy and 59.8% in Dice.|59.8%|no word says what it measures",
                "Existing methods need 80 GB of memory. We do not.|80 GB|about other work or the problem in general",
                "We cut memory from 48 GB (others) to 7 GB.|48 GB|the value before the change",
                "We cut memory from 48 GB to 7 GB by 85%.|85%|says the number before it once more",
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
