package org.claimboard.extract;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Numbers whose metric stands elsewhere: behind "on", at the head of the sentence, in another list, in the sentence before. */
class ReferencePhrasingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Our model reaches 97.7% accuracy and 59.8% in F1.|accuracy absolute 97.7; f1 absolute 59.8",
                "Our model reaches 97.7% accuracy and 59.8% in Dice.|accuracy absolute 97.7",
                "Our model reaches 97.7% accuracy on MMLU and 59.8% on ARC.|accuracy absolute 97.7; accuracy absolute 59.8",
                "We prune existing models and achieve 93.1% accuracy.|accuracy absolute 93.1",
                "Applied to existing methods, our loss achieves 93.1% accuracy.|accuracy absolute 93.1",
                "Our model outperforms A by 30% on recall and 10% on precision.|recall delta 30; precision delta 10",
                "Using F1 and AUC, our model achieves 73.90% and 73.74%.|f1 absolute 73.9; auc absolute 73.74",
                "We obtain a WER with 15.7% and 5.3% relative improvement.|wer ratio 1.1862; wer ratio 1.056",
                "We report relative WER improvements of 30.0%, 16.6% and 15.5%.|wer ratio 1.4286; wer ratio 1.199; wer ratio 1.1834",
                "We show 13% and 35% MAP improvements over BM25.|map delta 13; map delta 35",
                "Our model reaches an accuracy of 85% and a weighted F1-score of 0.81.|accuracy absolute 85; f1 absolute 81",
                "We outperform A in accuracy by up to 3.1% and 4.0% in ZSL and GZSL.|accuracy delta 3.1 up_to; accuracy delta 4 up_to",
            })
    void takesTheMetricFromWhereItStands(String text, String claims) {
        assertThat(Abstracts.lines(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We reach 95.0% accuracy. Our model outperforms A by 5.7%.|accuracy absolute 95; accuracy delta 5.7",
                "We reach a WER of 12%. We see a relative improvement of 10%.|wer absolute 12; wer ratio 1.1111",
                "We reach an AUC of 0.9 and 95% accuracy and 93% F1. Our model outperforms A by 5.7%.|auc absolute 0.9; accuracy absolute 95; f1 absolute 93; quality ratio 1.057",
                "Our model outperforms A by 5.7%.|quality ratio 1.057",
            })
    void takesAnUnnamedGainForOneOfTheOnlyMetricBefore(String text, String claims) {
        assertThat(Abstracts.lines(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We narrow the gap with the baseline down to 2.0 BLEU points.|bleu delta -2",
                "Our models come within about 1 BLEU point of a transformer.|bleu delta -1 about",
                "We see almost no accuracy loss (as low as 0.06%).|accuracy delta -0.06 up_to",
                "We show up to 3.5 cm RMSE reduction.|error delta -3.5 up_to",
                "Our network can classify images at 12 kFPS.|throughput absolute 12000",
                "Our network needs an inference time of less than a minute.|inference-latency absolute 60 up_to",
                "We reduce the word error rate on the NSC Part 2 test set from 30.86% to 12.19%.|wer absolute 12.19",
            })
    void readsGapsAndValuesBehindNames(String text, String claims) {
        assertThat(Abstracts.lines(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We reach an mAP of 24.5%, surpassing the previous benchmark of 24.0%.|map absolute 24.5",
                "We reach a BLEU of 34.8. For comparison, a phrase-based system achieves a BLEU of 33.3.|bleu absolute 34.8",
                "Our model achieved an AUC of 0.977 and a Dice score of 0.598.|auc absolute 0.977",
                "Our best AUC is 0.977 and the Dice score is 0.598.|auc absolute 0.977",
                "We train 7.8x faster to reach 90% of the expert performance.|training-time ratio 7.8",
                "We reach 95% accuracy, improving the acceptance probability by 70%.|accuracy absolute 95",
                "Our network classifies at a line rate of 10Gbit/s.|''",
            })
    void leavesOutWhatAnotherMeasureOrWorkHas(String text, String claims) {
        assertThat(Abstracts.lines(text)).isEqualTo(claims);
    }
}
