package org.claimboard.extract;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Units, LaTeX, Unicode and grouped digits as abstracts spell them. */
class SpellingPhrasingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Our latency is 50 ms.|inference-latency absolute 0.05",
                "We reach an mAP$_{50}$ of 84.7%.|map absolute 84.7",
                "We reach an mAP$_{\\text{50}}$ of 84.7%.|map absolute 84.7",
                "We reach an mAP$_{50-95}$ of 61.2%.|map absolute 61.2",
                "We reach an mAP$_{0.5:0.95}$ of 61.2%.|map absolute 61.2",
                "We reach 77.05% mAP$_{\\text{50}}$ here.|map absolute 77.05",
                "We improve mAP$_{50}$ by 2.3 points and AP$_{75}$ by 1.1.|map delta 2.3; map delta 1.1",
                "We reach an F$_1$ score of 85.2%.|f1 absolute 85.2",
                "Our latency is 50ms.|inference-latency absolute 0.05",
                "Our latency is 50 milliseconds.|inference-latency absolute 0.05",
                "Our latency is 50 msec.|inference-latency absolute 0.05",
                "Our latency is 50 µs.|inference-latency absolute 0.00005",
                "Our latency is 50 us.|inference-latency absolute 0.00005",
                "Our latency is 50 microseconds.|inference-latency absolute 0.00005",
                "Our latency is 50 ns.|inference-latency absolute 0.00000005",
                "Our latency is 0.5 s.|inference-latency absolute 0.5",
                "Our latency is 0.5 seconds.|inference-latency absolute 0.5",
                "Our latency is 0.5 sec.|inference-latency absolute 0.5",
                "Our inference time is 2 minutes.|inference-latency absolute 120",
                "Our training time is 2.5 hours.|training-time absolute 9000",
                "Our training time is 3 days.|training-time absolute 259200",
                "Our method needs 12 GB of memory.|memory absolute 12000000000",
                "Our method needs 12GB memory.|memory absolute 12000000000",
                "Our method needs 12 GiB of memory.|memory absolute 12884901888",
                "Our method needs 12 gigabytes of memory.|memory absolute 12000000000",
                "Our method needs 512 MB of memory.|memory absolute 512000000",
                "Our method needs 512 KB of memory.|memory absolute 512000",
                "Our method needs 512 KiB of memory.|memory absolute 524288",
                "Our model size is 4.5 MB.|model-size absolute 4500000",
                "Our model needs 4.1 GFLOPs.|flops absolute 4100000000",
                "Our model needs 4.1 G FLOPs.|flops absolute 4100000000",
                "Our model needs 4.1G FLOPs.|flops absolute 4100000000",
                "Our model needs 4.1 TFLOPs.|flops absolute 4100000000000",
                "Our model needs 4.1 billion FLOPs.|flops absolute 4100000000",
                "Our model needs 4.1B FLOPs.|flops absolute 4100000000",
                "Our model needs 570M MACs.|macs absolute 570000000",
                "Our model needs 570 MMACs.|macs absolute 570000000",
                "Our model needs 570 million MACs.|macs absolute 570000000",
                "Our model needs 570M multiply-adds.|macs absolute 570000000",
                "Our system generates 120 tokens/s.|throughput absolute 120",
                "Our system generates 120 tokens/sec.|throughput absolute 120",
                "Our system generates 120 tokens per second.|throughput absolute 120",
                "Our system generates 120 tok/s.|throughput absolute 120",
                "Our system generates 1.2k tokens/s.|throughput absolute 1200",
                "Our system reaches a throughput of 1,200 images/s.|throughput absolute 1200",
                "Our system reaches a throughput of 1,200 img/s.|throughput absolute 1200",
                "Our system runs at 30 fps.|throughput absolute 30",
                "Our system runs at 30 FPS.|throughput absolute 30",
                "Our system runs at 30 frames per second.|throughput absolute 30",
                "Our system runs at 30 frames/s.|throughput absolute 30",
                "Our controller runs at 50 Hz.|throughput absolute 50",
                "Our controller runs at 50Hz.|throughput absolute 50",
                "Our chip draws 45.4 mW.|power absolute 0.0454",
                "Our chip consumes 2.5 W.|power absolute 2.5",
                "Our chip consumes 2.5 watts.|power absolute 2.5",
                "Our chip consumes 5.88 mJ per inference.|energy absolute 0.00588",
                "Our chip consumes 5.88 µJ of energy.|energy absolute 0.00000588",
                "Our chip uses 12 pJ of energy.|energy absolute 0.000000000012",
                "We reach a PSNR of 32.1 dB.|psnr absolute 32.1",
                "We reach a PSNR of 32.1dB.|psnr absolute 32.1",
                "We reach 32.1 dB PSNR.|psnr absolute 32.1",
                "Our model has 7M parameters.|parameters absolute 7000000",
                "Our model has 1.3B parameters.|parameters absolute 1300000000",
                "Our model has 1.3 billion parameters.|parameters absolute 1300000000",
                "Our model has only 0.5 M parameters.|parameters absolute 500000",
                "Our model has 350K parameters.|parameters absolute 350000",
                "Our model has 350 thousand parameters.|parameters absolute 350000",
                "Our model has 16,300,000 parameters.|parameters absolute 16300000",
                "Our model has 16 300 000 parameters.|parameters absolute 16300000",
            })
    void readsUnitsInEverySpelling(String text, String claims) {
        assertThat(Abstracts.lines(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We reduce latency by 30\\%.|inference-latency ratio 1.4286",
                "We reduce latency by $30\\%$.|inference-latency ratio 1.4286",
                "We reduce latency by ${30}\\%$.|inference-latency ratio 1.4286",
                "We reduce latency by \\textbf{30\\%}.|inference-latency ratio 1.4286",
                "We reduce latency by $\\mathbf{30\\%}$.|inference-latency ratio 1.4286",
                "We are $2.5\\times$ faster at inference.|inference-latency ratio 2.5",
                "We are 2.5$\\times$ faster at inference.|inference-latency ratio 2.5",
                "We are 2.5 $\\times$ faster at inference.|inference-latency ratio 2.5",
                "We are $\\mathbf{2.5}\\times$ faster at inference.|inference-latency ratio 2.5",
                "We are $\\sim 2.5\\times$ faster at inference.|inference-latency ratio 2.5 about",
                "We are $\\approx$2.5x faster at inference.|inference-latency ratio 2.5 about",
                "We are $\\geq 2.5\\times$ faster at inference.|inference-latency ratio 2.5 at_least",
                "We are 1000times faster at inference.|inference-latency ratio 1000",
                "We are 2.5times faster at inference.|inference-latency ratio 2.5",
                "We improve accuracy by +0.2sim7%.|accuracy delta 0.2..7",
                "We improve accuracy by $+0.2\\sim7\\%$.|accuracy delta 0.2..7",
                "Our latency is $50\\,$ms.|inference-latency absolute 0.05",
                "Our latency is $50~\\text{ms}$.|inference-latency absolute 0.05",
                "Our latency is 50\\,ms.|inference-latency absolute 0.05",
                "Our latency is 50~ms.|inference-latency absolute 0.05",
                "Our angular error is 1.5{\\deg}.|error absolute 1.5",
                "Our angular error is $1.5^\\circ$.|error absolute 1.5",
                "Our rotation error is 1.5°.|error absolute 1.5",
                "We achieve 10$^3$ times faster inference.|inference-latency ratio 1000",
                "We achieve $10^3\\times$ faster inference.|inference-latency ratio 1000",
            })
    void readsLatexAndWhatIsLeftOfIt(String text, String claims) {
        assertThat(Abstracts.lines(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We reduce the error to $1.5\\times 10^{-3}$.|error absolute 0.0015",
                "Our error is $10^{-3}$.|error absolute 0.001",
                "Our error is 10^-3.|error absolute 0.001",
            })
    void readsPowersOfTen(String text, String claims) {
        assertThat(Abstracts.lines(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We are 2.5× faster at inference.|inference-latency ratio 2.5",
                "We are 1.5–2.5× faster at inference.|inference-latency ratio 1.5..2.5",
                "We change accuracy by −0.5%.|accuracy delta -0.5",
                "We are ≈2.5× faster at inference.|inference-latency ratio 2.5 about",
                "We are ≥2.5× faster at inference.|inference-latency ratio 2.5 at_least",
                "We are ∼2.5× faster at inference.|inference-latency ratio 2.5 about",
                "We are ≤2.5× slower at inference.|inference-latency ratio 0.4 up_to",
                "We are >2.5× faster at inference.|inference-latency ratio 2.5 at_least",
                "We reduce memory by 30 %.|memory ratio 1.4286",
                "We reduce memory by 30 %.|memory ratio 1.4286",
            })
    void readsUnicode(String text, String claims) {
        assertThat(Abstracts.lines(text)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We are 2,5 times faster at inference.|inference-latency ratio 2.5",
                "We are 1,000x faster at inference.|inference-latency ratio 1000",
                "We are 1 000 times faster at inference.|inference-latency ratio 1000",
                "We process 816 000 tokens per second.|throughput absolute 816000",
                "We process 816,000 tokens per second.|throughput absolute 816000",
                "We process 1.234.567 tokens per second.|throughput absolute 1234567",
            })
    void readsGroupedAndEuropeanDigits(String text, String claims) {
        assertThat(Abstracts.lines(text)).isEqualTo(claims);
    }
}
