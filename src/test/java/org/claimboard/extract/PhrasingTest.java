package org.claimboard.extract;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The kinds of phrasing, one table each. */
class PhrasingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We reduce inference latency by 45%.|inference-latency ratio 1.8182",
                "Our method achieves 45% lower inference latency.|inference-latency ratio 1.8182",
                "Our method improves throughput by 30%.|throughput ratio 1.3",
                "We obtain a 30% increase in throughput.|throughput ratio 1.3",
                "We lose 5% of throughput.|throughput ratio 0.95",
                "Our tool needs 30 percent additional training time.|training-time ratio 0.7692",
                "Our training needs only 9.25% of the compute.|flops ratio 10.8108",
                "Our model retains 99% of the performance.|quality ratio 0.99",
                "We obtain a 15.5% FID improvement.|fid ratio 1.1834",
                "We show a reduction in perplexity of over 5 percent.|perplexity ratio 1.0526 at_least",
                "Our scheme leads to 40% slowdowns during inference.|inference-latency ratio 0.7143",
            })
    void readsPercentChanges(String text, String claims) {
        assertThat(Abstracts.lines(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We train 10x faster.|training-time ratio 10",
                "Our decoding is 2.5x faster than before.|inference-latency ratio 2.5",
                "It is 10 times slower at inference than our model.|inference-latency ratio 0.1",
                "We use 4.7x less communication.|communication ratio 4.7",
                "Our approach can halve the prediction time.|inference-latency ratio 2",
                "We enable training up to twice as fast.|training-time ratio 2 up_to",
                "We cut memory by an order of magnitude.|memory ratio 10",
                "Our parameters are only 1/19 of theirs.|parameters ratio 19",
                "We save almost half of the parameters.|parameters ratio 2 about",
                "We get a three-fold reduction in energy.|energy ratio 3",
                "Our kernel runs with 1000times speed-up in training.|training-time ratio 1000",
                "Our system has $2.5\\times$ higher throughput.|throughput ratio 2.5",
            })
    void readsFactorsAndWordNumbers(String text, String claims) {
        assertThat(Abstracts.lines(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We achieve 8% to 71% speed up of inference.|inference-latency ratio 1.08..1.71",
                "We deliver 1.1-2.1x throughput.|throughput ratio 1.1..2.1",
                "We reduce the memory by 68-93%.|memory ratio 3.125..14.2857",
                "We see throughput gains between 8% and 71%.|throughput ratio 1.08..1.71",
                "Our decoding gives speedups of 3x to 10x.|inference-latency ratio 3..10",
            })
    void readsRanges(String text, String claims) {
        assertThat(Abstracts.lines(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We reduce the memory cost from 48G to 7G.|memory ratio 6.8571",
                "We reduce the training time from 5 days to 5 hours.|training-time ratio 24",
                "We improve accuracy from 43.44% to 61.25%.|accuracy absolute 61.25",
                "We use less memory (6.86 GB vs. 7.16 GB).|memory ratio 1.0437",
                "We reduce WER from 5.59% (oracle training) to 5.47%.|wer absolute 5.47",
            })
    void readsBeforeAndAfter(String text, String claims) {
        assertThat(Abstracts.lines(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We reduce training time by up to 35\\%, inference FLOPs by 75\\%, and latency by 45\\%."
                        + "|training-time ratio 1.5385 up_to; flops ratio 4; inference-latency ratio 1.8182",
                "We get a 4x reduction in computation and memory costs.|flops ratio 4; memory ratio 4",
                "Our models reach an accuracy and F1 of 86% and 84.4%, respectively.|accuracy absolute 86; f1 absolute 84.4",
                "We improve test accuracy by up to 16.3% and 3%.|accuracy delta 16.3 up_to; accuracy delta 3 up_to",
                "We achieve 2.42x and 2.26x MFU.|mfu ratio 2.42; mfu ratio 2.26",
            })
    void readsSeveralNumbersAndSeveralMetrics(String text, String claims) {
        assertThat(Abstracts.lines(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We outperform the baseline in accuracy by 1.2%.|accuracy delta 1.2",
                "Our model achieves 0.7% higher accuracy.|accuracy delta 0.7",
                "Our model has a mere 0.17 perplexity gap.|perplexity delta 0.17",
                "The mAP loss is only 5.51% for our model.|map delta -5.51",
                "We improve BLEU by 3.2 points.|bleu delta 3.2",
                "We gain up to +0.56 dB in PSNR.|psnr delta 0.56 up_to",
                "We report a 2.11% relative improvement in BLEU.|bleu ratio 1.0211",
            })
    void readsDifferencesOfQualities(String text, String claims) {
        assertThat(Abstracts.lines(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We achieve 83.1% top-1 accuracy with only 16.3 million parameters and about 3.6 billion MACs."
                        + "|top1-accuracy absolute 83.1; parameters absolute 16300000; macs absolute 3600000000 about",
                "Our method reaches an FID of 1.05.|fid absolute 1.05",
                "Our system runs at 12 FPS.|throughput absolute 12",
                "We obtain a brain F1 of 0.784.|f1 absolute 78.4",
                "Our model needs an energy of 5.88 mJ.|energy absolute 0.00588",
                "Our method skips 25-30% of FFN blocks.|sparsity absolute 25..30",
                "In our model only 8% of FFN neurons are activated.|sparsity absolute 92",
                "Our parser handles 59000 predictions per hour.|throughput absolute 16.3889",
            })
    void readsPlainValues(String text, String claims) {
        assertThat(Abstracts.lines(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We reduce memory by over 30%.|memory ratio 1.4286 at_least",
                "We reduce memory by approximately 30%.|memory ratio 1.4286 about",
                "We reduce memory by ~30%.|memory ratio 1.4286 about",
                "We reduce memory by 30% on average.|memory ratio 1.4286 average",
                "We reduce memory by as much as 30%.|memory ratio 1.4286 up_to",
                "We reach an accuracy of 90% or higher.|accuracy absolute 90 at_least",
                "It takes <1% extra computational cost in our model.|flops ratio 0.9901 up_to",
                "Our bandwidth is greater than or equal to 120 Hz.|throughput absolute 120 at_least",
            })
    void readsHedges(String text, String claims) {
        assertThat(Abstracts.lines(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We report a 63.5% improvement in F1 (from 19.5 to 31.5).|f1 ratio 1.635; f1 absolute 31.5",
                "We report a 12% improvement in F1 (from 19.5 to 31.5).|f1 delta 12; f1 absolute 31.5",
            })
    void readsAGainAsItsValuesTell(String text, String claims) {
        assertThat(Abstracts.lines(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We reduce the memory overhead of the cache by 80%.|memory ratio 5",
                "Our server improves throughput by a factor of 2.5.|throughput ratio 2.5",
                "We use 8.3 times fewer parameters (12M vs 100M).|parameters ratio 8.3",
                "Our model takes only 24 hours of training.|training-time absolute 86400",
                "FLOPs can be reduced to only 3% of the original in our network.|flops ratio 33.3333",
                "Our accuracy is higher (95.9%) than before.|accuracy absolute 95.9",
                "We compare distances for compression ratios of 10x, 20x, and 30x.|''",
                "Our model stays within 2% accuracy points of the original.|accuracy delta -2 up_to",
                "We fly at >2 m/s in our tests.|''",
                "We reduce the gap in PSNR from 0.53 dB to 0.03 dB.|''",
            })
    void readsWhatUnlabelledAbstractsTaught(String text, String claims) {
        assertThat(Abstracts.lines(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Our solver achieves speedups of three orders of magnitude.|runtime ratio 1000",
                "Our clustering algorithm is 20x faster.|runtime ratio 20",
                "Our method runs 3 times faster.|runtime ratio 3",
                "Our decoding runs 3 times faster.|inference-latency ratio 3",
                "We train the network 3 times faster.|training-time ratio 3",
                "With 3 hours for searching, we find an architecture.|runtime absolute 10800",
            })
    void namesAPhaseOnlyWhereTheTextDoes(String text, String claims) {
        assertThat(Abstracts.lines(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Our method compressed a ResNet-18 model by 80%.|model-size ratio 5",
                "We compress Transformer models to 20% of their original size.|model-size ratio 5",
                "We achieve a compression ratio of 3.33 for the network.|model-size ratio 3.33",
                "We compress the KV cache, achieving a compression ratio of up to 95%.|memory ratio 20 up_to",
                "Our quantized KV cache gives 5.5x compression.|memory ratio 5.5",
            })
    void readsCompressions(String text, String claims) {
        assertThat(Abstracts.lines(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We reach a recall of $%89.61$.|recall absolute 89.61",
                "Our model has an average detection error of respective 3.29 mm and 2.13 mm."
                        + "|error absolute 3.29 average; error absolute 2.13 average",
                "We achieve a gain of $0.1$ AUC-ROC over the baseline.|auc delta 0.1",
                "We show a 2.9 percentage point difference in accuracy.|accuracy delta -2.9",
                "We see performance gains of 8.8% and 3.5% in Digit-Five and Office-Caltech10."
                        + "|quality ratio 1.088; quality ratio 1.035",
                "We outperform others by about an accuracy of 3%.|accuracy delta 3 about",
                "We get up to 16.3% and 3% absolute accuracy increase.|accuracy delta 16.3 up_to; accuracy delta 3 up_to",
                "Our model loses an average of 3.1 points compared to the baseline.|quality delta -3.1 average",
                "We reach a mean intersection over union of 0.8.|miou absolute 80",
            })
    void readsWhatOtherVenuesWrite(String text, String claims) {
        assertThat(Abstracts.lines(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We get a $\\times 1.7$ speed up of inference.|inference-latency ratio 1.7",
                "We get a ×1.7 speed up of inference.|inference-latency ratio 1.7",
                "We reach a **3.9**$\\times$ speedup of inference.|inference-latency ratio 3.9",
                "Our model reaches 13.83% WER on ALFFA - a 78% relative reduction from the prior baseline.|wer absolute 13.83; wer ratio 4.5455",
                "We show (41.6% and 53.7%) reductions in the memory cost.|memory ratio 1.7123; memory ratio 2.1598",
                "Our model weighs less than 500KB.|model-size absolute 500000 up_to",
                "Our WER is within 2% of offline Whisper.|wer delta 2 up_to",
                "We retain accuracy within 1% of the original model.|accuracy delta -1 up_to",
                "We prune 85% of visual tokens.|sparsity absolute 85",
                "We improve throughput over A, with 2.5x faster decoding.|inference-latency ratio 2.5",
                "We get a 30.5% and 25.9% faster time-to-convergence.|training-time ratio 1.305; training-time ratio 1.259",
                "We see a 4.2% mIoU and 4.0% accuracy improvement over others.|miou delta 4.2; accuracy delta 4",
                "We get 5.6x and 1.1x improvements in latency and throughput.|inference-latency ratio 5.6; throughput ratio 1.1",
                "Our model reduces Word Error Rate (WER) by 56\\%.|wer delta -56",
                "Our model has a loss of 0.82 and an accuracy of 71.2%.|accuracy absolute 71.2",
                "Our WER is 27.6%, with improvements of 26.4% and 31.2% respectively over A.|wer absolute 27.6; wer delta -26.4; wer delta -31.2",
                "We reach a recall exceeding 93%.|recall absolute 93 at_least",
                "We report a relative word error rate reduction of 6%.|wer ratio 1.0638",
                "We eliminate overhead and reduce TTFT by up to 11.9x.|inference-latency ratio 11.9 up_to",
                "We cut latency by up to 56.7%, translating to 1.71x throughput.|inference-latency ratio 2.3095 up_to; throughput ratio 1.71",
                "We preserve at least 90% of baseline accuracy.|accuracy ratio 0.9 at_least",
                "We see performance improvements of 270% in hardware and energy savings of 51%.|throughput ratio 3.7; energy ratio 2.0408",
            })
    void readsWhatSystemsPapersWrite(String text, String claims) {
        assertThat(Abstracts.lines(text)).isEqualTo(claims);
    }
}
