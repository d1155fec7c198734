package org.claimboard.extract;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Ranges, and lists of numbers and of metrics. */
class RangeAndListPhrasingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Our system achieves 1.24-2.01x speedup in inference.|inference-latency ratio 1.24..2.01",
                "We obtain a speedup of 1.24–2.01× at inference.|inference-latency ratio 1.24..2.01",
                "We get 1.24x to 2.01x higher throughput.|throughput ratio 1.24..2.01",
                "We improve throughput by between 8% and 71%.|throughput ratio 1.08..1.71",
                "We cut memory by 3x to 10x.|memory ratio 3..10",
                "Our method is 3x to 10x faster at inference.|inference-latency ratio 3..10",
                "Our method is 3 to 10 times faster at inference.|inference-latency ratio 3..10",
                "Our method reduces training time by 20-30%.|training-time ratio 1.25..1.4286",
                "Our method reduces training time by 20% - 30%.|training-time ratio 1.25..1.4286",
                "Our method reduces training time by 20%~30%.|training-time ratio 1.25..1.4286",
                "We achieve $2$-$4\\times$ lower latency.|inference-latency ratio 2..4",
                "We achieve $2\\times$--$4\\times$ lower latency.|inference-latency ratio 2..4",
                "We achieve a two- to four-fold reduction in memory.|memory ratio 2..4",
                "We achieve 2-4 fold lower memory.|memory ratio 2..4",
                "We reduce energy by a factor of 2 to 4.|energy ratio 2..4",
                "We reduce energy by a factor of 2-4.|energy ratio 2..4",
                "We reduce energy by factors between 2 and 4.|energy ratio 2..4",
                "Our method improves accuracy by 1.5-3.2%.|accuracy delta 1.5..3.2",
                "Our method improves accuracy by 1.5 to 3.2 percentage points.|accuracy delta 1.5..3.2",
                "Our method improves accuracy by between 1.5 and 3.2 points.|accuracy delta 1.5..3.2",
                "We keep accuracy between 70% and 75%.|accuracy absolute 70..75",
                "Our system serves 10 to 20 requests per second.|throughput absolute 10..20",
                "Our latency ranges from 5 ms to 10 ms.|inference-latency absolute 0.005..0.01",
                "Our latency is 5-10 ms.|inference-latency absolute 0.005..0.01",
                "Our speedups range from 1.5x to 3x in training.|training-time ratio 1.5..3",
                "Our inference speedup ranges between 1.5x and 3x.|inference-latency ratio 1.5..3",
                "We reduce latency anywhere from 20% to 50%.|inference-latency ratio 1.25..2",
            })
    void readsRangesInEveryWording(String text, String claims) {
        assertThat(Abstracts.lines(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We reduce latency and memory by 45% and 30%, respectively.|inference-latency ratio 1.8182; memory ratio 1.4286",
                "We reduce latency and memory by 2x and 3x, respectively.|inference-latency ratio 2; memory ratio 3",
                "Our method reaches 90.1% and 85.2% accuracy on A and B, respectively.|accuracy absolute 90.1; accuracy absolute 85.2",
                "Our method reaches precision, recall, and F1 of 90%, 80%, and 84.7%, respectively.|precision absolute 90; recall absolute 80; f1 absolute 84.7",
                "We achieve PSNR and SSIM of 30.2 dB and 0.95, respectively.|psnr absolute 30.2; ssim absolute 0.95",
                "It reduces training time, memory and energy respectively by 20%, 50% and 75%.|training-time ratio 1.25; memory ratio 2; energy ratio 4",
                "Our precision and recall are 0.91 and 0.87, respectively.|precision absolute 91; recall absolute 87",
                "We get throughput gains of 1.5x and 2x over vLLM and TGI, respectively.|throughput ratio 1.5; throughput ratio 2",
                "Throughput and latency of our server improve by 2x and 30%, respectively.|throughput ratio 2; inference-latency ratio 1.4286",
                "We reduce FLOPs and parameters by 50.5% and 40.2% respectively.|flops ratio 2.0202; parameters ratio 1.6722",
            })
    void matchesListsRespectively(String text, String claims) {
        assertThat(Abstracts.lines(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We obtain a 4x reduction in computation and memory.|flops ratio 4; memory ratio 4",
                "We obtain a 4x reduction in both computation and memory.|flops ratio 4; memory ratio 4",
                "Our method reduces memory and latency by 2x.|inference-latency ratio 2; memory ratio 2",
                "Our method reduces both memory and latency by 50%.|inference-latency ratio 2; memory ratio 2",
                "Our method needs 3x less memory and compute.|memory ratio 3; flops ratio 3",
                "We achieve 2x lower latency and energy.|inference-latency ratio 2; energy ratio 2",
                "We use 10x fewer parameters and FLOPs.|parameters ratio 10; flops ratio 10",
            })
    void givesOneNumberToSeveralMetrics(String text, String claims) {
        assertThat(Abstracts.lines(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We achieve speedups of 2x, 3x and 4x in training.|training-time ratio 2; training-time ratio 3; training-time ratio 4",
                "We improve accuracy by 1.2%, 2.3%, and 3.4% on three tasks.|accuracy delta 1.2; accuracy delta 2.3; accuracy delta 3.4",
                "We reach 70.1%, 71.2%, and 72.3% accuracy.|accuracy absolute 70.1; accuracy absolute 71.2; accuracy absolute 72.3",
                "We reach an accuracy of 70.1% on A, 71.2% on B, and 72.3% on C.|accuracy absolute 70.1; accuracy absolute 71.2; accuracy absolute 72.3",
                "Our perplexity is 5.2 on WikiText2 and 7.3 on C4.|perplexity absolute 5.2; perplexity absolute 7.3",
            })
    void givesSeveralNumbersToOneMetric(String text, String claims) {
        assertThat(Abstracts.lines(text)).isEqualTo(claims);
    }
}
