package org.claimboard.extract;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Changes in every wording: from one value to another, by a share, to a share, by a difference. */
class ChangePhrasingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We cut memory from 48G to 7G.|memory ratio 6.8571",
                "We cut memory usage from 48 GB to 7 GB.|memory ratio 6.8571",
                "We lower peak memory from 48GB down to 7GB.|memory ratio 6.8571",
                "Memory drops from 48 GB to only 7 GB.|memory ratio 6.8571",
                "Memory drops from 48 GB to just under 7 GB.|memory ratio 6.8571 up_to",
                "Memory is reduced from 1.2 TB to 300 GB.|memory ratio 4",
                "We shorten training from 5 days to 5 hours.|training-time ratio 24",
                "Training now takes 5 hours instead of 32.|training-time ratio 6.4",
                "Training takes 5 hours instead of 32 hours.|training-time ratio 6.4",
                "Training takes 5 hours rather than 32 hours.|training-time ratio 6.4",
                "We reduce latency from 120 ms to 40 ms.|inference-latency ratio 3",
                "We reduce latency (120 ms to 40 ms).|inference-latency ratio 3",
                "We reduce latency (120 ms → 40 ms).|inference-latency ratio 3",
                "We raise throughput from 20 FPS to 50 FPS.|throughput ratio 2.5",
                "We increase throughput from 20 to 50 FPS.|throughput ratio 2.5",
                "We improve F1 from 0.71 to 0.78.|f1 absolute 78",
                "We improve accuracy from 71.2% to 78.4%.|accuracy absolute 78.4",
                "FID improves from 5.4 to 3.2.|fid absolute 3.2",
                "We reduce FID from 5.4 to 3.2.|fid absolute 3.2",
                "We reduce the number of parameters from 100M to 12M.|parameters ratio 8.3333",
                "We reduce the parameters from 1.2B to 300M.|parameters ratio 4",
                "We bring perplexity down from 12.4 to 9.8.|perplexity absolute 9.8",
                "We reduce the training time from two weeks to three days.|training-time ratio 4.6667",
                "We reduce inference time from minutes to 3 seconds.|inference-latency absolute 3",
                "We reduce the energy from 12 mJ to 900 µJ.|energy ratio 13.3333",
                "We cut memory from 48 to 7 GB.|memory ratio 6.8571",
                "We cut memory from 48 to about 7 GB.|memory ratio 6.8571 about",
                "We improve accuracy from 70.1% to over 80%.|accuracy absolute 80 at_least",
                "We improve accuracy from about 70% to 80%.|accuracy absolute 80 about",
                "We reduce latency from 1.5 s to 200 ms.|inference-latency ratio 7.5",
                "Training takes 5 hours as opposed to 32 hours.|training-time ratio 6.4",
                "Training takes 5 hours compared to 32 hours for A.|training-time ratio 6.4",
            })
    void readsWhereAValueWentFromAndTo(String text, String claims) {
        assertThat(Abstracts.lines(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Our model needs 1/19 of the parameters.|parameters ratio 19",
                "Our model has only 1/10th of the parameters.|parameters ratio 10",
                "Our model needs one tenth of the memory.|memory ratio 10",
                "Our model uses a tenth of the compute.|flops ratio 10",
                "Our model uses half the memory.|memory ratio 2",
                "Our model uses half of the memory.|memory ratio 2",
                "Our model uses less than half the memory.|memory ratio 2 up_to",
                "Our model cuts memory in half.|memory ratio 2",
                "Our model halves memory.|memory ratio 2",
                "We halve the latency.|inference-latency ratio 2",
                "Latency is halved by our method.|inference-latency ratio 2",
                "Our method is twice as fast at inference.|inference-latency ratio 2",
                "Our method runs inference twice as fast.|inference-latency ratio 2",
                "Our method doubles the throughput.|throughput ratio 2",
                "We double the throughput.|throughput ratio 2",
                "Our method triples throughput.|throughput ratio 3",
                "We get a three-fold increase in throughput.|throughput ratio 3",
                "We get a threefold reduction in memory.|memory ratio 3",
                "We get a 3-fold reduction in memory.|memory ratio 3",
                "We get a tenfold speedup in training.|training-time ratio 10",
                "We are two orders of magnitude faster at inference.|inference-latency ratio 100",
                "Inference is up to two orders of magnitude faster.|inference-latency ratio 100 up_to",
                "Our solver is one to two orders of magnitude faster.|runtime ratio 10..100",
                "Our inference is an order-of-magnitude faster.|inference-latency ratio 10",
                "Our inference is faster by an order of magnitude.|inference-latency ratio 10",
                "We use a quarter of the memory.|memory ratio 4",
                "We use one-third of the memory.|memory ratio 3",
                "We use two thirds of the memory.|memory ratio 1.5",
                "We reduce memory by half.|memory ratio 2",
                "We reduce memory by one third.|memory ratio 1.5",
                "We reduce memory by two-thirds.|memory ratio 3",
                "Our method requires half as much memory.|memory ratio 2",
                "Our method uses half as many parameters.|parameters ratio 2",
                "Our approach substantially reduces memory several times.|''",
            })
    void readsFractionsAndNumbersInWords(String text, String claims) {
        assertThat(Abstracts.lines(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Our method uses only 9.25% of the compute.|flops ratio 10.8108",
                "It requires just 10% of the training time.|training-time ratio 10",
                "It takes only 5% of the memory of full fine-tuning.|memory ratio 20",
                "Our training uses merely 20% of the FLOPs.|flops ratio 5",
                "With less than 1% of the parameters, our model works.|parameters ratio 100 up_to",
                "It adds less than 1% extra compute.|flops ratio 0.9901 up_to",
                "It adds only 2% to the training time.|training-time ratio 0.9804",
                "It adds 2% overhead to inference latency.|inference-latency ratio 0.9804",
                "It incurs a 5% latency overhead.|inference-latency ratio 0.9524",
                "It increases memory by 10%.|memory ratio 0.9091",
                "It increases the latency by just 3 ms.|inference-latency delta 0.003",
                "Our model retains 99% of the accuracy.|accuracy ratio 0.99",
                "Our model retains 99% of its performance.|quality ratio 0.99",
                "Our model preserves 98.5% of the full model's performance.|quality ratio 0.985",
                "Our model maintains over 95% of the original performance.|quality ratio 0.95 at_least",
                "It recovers 97% of the teacher performance.|quality ratio 0.97",
                "Our model achieves 99% of the performance of the teacher.|quality ratio 0.99",
                "Our method requires 40% of the energy.|energy ratio 2.5",
                "Our model retains 99% of its accuracy.|accuracy ratio 0.99",
            })
    void readsSharesAndSurcharges(String text, String claims) {
        assertThat(Abstracts.lines(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Our model improves accuracy by 1.2 percentage points.|accuracy delta 1.2",
                "Our model improves accuracy by 1.2 pp.|accuracy delta 1.2",
                "Our model improves accuracy by 1.2%.|accuracy delta 1.2",
                "Our model improves accuracy by 1.2 points.|accuracy delta 1.2",
                "Our model improves accuracy by 1.2 percent.|accuracy delta 1.2",
                "Our model gains +1.2% accuracy.|accuracy delta 1.2",
                "Our model gains +1.2 accuracy.|accuracy delta 1.2",
                "Our model improves mAP by +1.2.|map delta 1.2",
                "Our model gets +1.2 mAP.|map delta 1.2",
                "Our model improves AP by 1.2.|map delta 1.2",
                "Our model outperforms A by 1.2 BLEU.|bleu delta 1.2",
                "Our model outperforms A by 1.2 BLEU points.|bleu delta 1.2",
                "Our model outperforms A by 1.2% accuracy.|accuracy delta 1.2",
                "Our model outperforms A by 1.2% in accuracy.|accuracy delta 1.2",
                "Our model outperforms A by 1.2 points in accuracy.|accuracy delta 1.2",
                "Our model loses 3.1 points of accuracy.|accuracy delta -3.1",
                "Our model loses only 0.3% accuracy.|accuracy delta -0.3",
                "Our model drops accuracy by 0.3%.|accuracy delta -0.3",
                "We see an accuracy drop of 0.3%.|accuracy delta -0.3",
                "We see an accuracy drop of only 0.3%.|accuracy delta -0.3",
                "We see a 0.3% accuracy drop.|accuracy delta -0.3",
                "We see a 0.3% drop in accuracy.|accuracy delta -0.3",
                "We reduce memory by 50% with less than 1% accuracy loss.|memory ratio 2; accuracy delta -1 up_to",
                "We reduce memory by 50% with <1% accuracy degradation.|memory ratio 2; accuracy delta -1 up_to",
                "We reduce memory by 50% at a loss of 0.2% accuracy.|memory ratio 2; accuracy delta -0.2",
                "Our accuracy is 2.3% higher.|accuracy delta 2.3",
                "Our accuracy is 2.3% lower than that of the teacher.|accuracy delta -2.3",
                "Our WER is 0.5% lower.|wer delta -0.5",
                "We reduce WER by 0.5%.|wer delta -0.5",
                "We reduce WER by 12% relative.|wer ratio 1.1364",
                "We reduce WER by a relative 12%.|wer ratio 1.1364",
                "We achieve a 12% relative WER reduction.|wer ratio 1.1364",
                "We obtain a relative improvement of 12% in WER.|wer ratio 1.1364",
                "We obtain an absolute improvement of 12% in accuracy.|accuracy delta 12",
                "We improve accuracy by 4% (absolute).|accuracy delta 4",
                "We improve PSNR by 0.5 dB.|psnr delta 0.5",
                "We get a PSNR gain of 0.5 dB.|psnr delta 0.5",
                "We get 0.5 dB higher PSNR.|psnr delta 0.5",
                "We outperform A by 0.5 dB in PSNR.|psnr delta 0.5",
                "We increase SSIM by 0.02.|ssim delta 0.02",
                "We reduce FID by 1.5.|fid delta -1.5",
                "We reduce FID by 15%.|fid ratio 1.1765",
                "We improve FID by 15%.|fid ratio 1.1765",
                "We lower perplexity by 0.3.|perplexity delta -0.3",
                "We increase perplexity by only 0.3.|perplexity delta 0.3",
                "We improve BLEU by 5%.|bleu ratio 1.05",
                "We improve NDCG@10 by 5%.|ndcg ratio 1.05",
                "Our method is 30% slower at inference.|inference-latency ratio 0.7692",
                "Our method has 30% lower throughput.|throughput ratio 0.7",
                "Our method is 25% faster in training.|training-time ratio 1.25",
                "Our method is 3x slower in training.|training-time ratio 0.3333",
                "Our method uses 3x more memory.|memory ratio 0.3333",
                "Our method uses 30% more memory.|memory ratio 0.7692",
                "Our method uses 30% less memory.|memory ratio 1.4286",
                "Our method uses 70% fewer parameters.|parameters ratio 3.3333",
                "Our method improves energy efficiency by 3x.|energy ratio 3",
                "Our method improves energy efficiency by 30%.|energy ratio 1.3",
                "We lower error by 20%.|error ratio 1.25",
                "We reduce the error rate by 20%.|error ratio 1.25",
                "Our model surpasses the baseline by 2.1% on ImageNet top-1 accuracy.|top1-accuracy delta 2.1",
                "Our model beats the baseline by 2.1 points on MMLU.|accuracy delta 2.1",
                "Our model underperforms the teacher by 1.5% accuracy.|accuracy delta -1.5",
                "Our model is 1.5% more accurate.|accuracy delta 1.5",
            })
    void readsDifferencesEitherWay(String text, String claims) {
        assertThat(Abstracts.lines(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We reduce energy by a factor of up to 2.5.|energy ratio 2.5 up_to",
                "We reduce energy by a factor of more than 2.5.|energy ratio 2.5 at_least",
                "We reduce energy by a factor of about 2.5.|energy ratio 2.5 about",
                "We reduce energy by up to a factor of 2.5.|energy ratio 2.5 up_to",
                "We achieve 2-to-4x lower memory.|memory ratio 2..4",
                "We achieve 2x-to-4x lower memory.|memory ratio 2..4",
            })
    void readsFactorsBehindHedges(String text, String claims) {
        assertThat(Abstracts.lines(text)).isEqualTo(claims);
    }
}
