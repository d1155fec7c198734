package org.claimboard.vocabulary;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VocabularyTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.shipped();

    @ParameterizedTest
    @CsvSource({
        "GPU, gpu",
        "graphics cards, gpu",
        "A100, nvidia-a100",
        "a-100, nvidia-a100",
        "A100-80GB, nvidia-a100",
        "A100 (80GB), nvidia-a100",
        "NVIDIA A100 80GB PCIe, nvidia-a100",
        "NVIDIA A100 GPUs, nvidia-a100",
        "NVIDIA A800, nvidia-a800",
        "RTX3090, nvidia-rtx-3090",
        "GeForce RTX 3090, nvidia-rtx-3090",
        "NVIDIA GeForce RTX 2080Ti, nvidia-rtx-2080-ti",
        "GTX 1080 Ti, nvidia-gtx-1080-ti",
        "A6000, nvidia-rtx-a6000",
        "RTX 6000 Ada, nvidia-rtx-6000-ada",
        "RTX 6000, nvidia-rtx-6000",
        "Tesla T4, nvidia-t4",
        "Tesla V100, nvidia-v100",
        "NVIDIA B200, nvidia-b200",
        "NVIDIA Blackwell, nvidia-blackwell",
        "NVIDIA TitanX, nvidia-titan-x",
        "Jetson AGX Orin, nvidia-jetson-agx-orin",
        "Jetson Orin Nano, nvidia-jetson-orin-nano",
        "MI300X, amd-mi300x",
        "TPUv4, google-tpu-v4",
        "Coral Edge TPU, google-edge-tpu",
        "Ascend 910B, huawei-ascend-910b",
        "Apple M2 Max, apple-m2",
        "iPhone 16 Pro, apple-iphone-16-pro",
        "OnePlus 12, oneplus-12",
        "Snapdragon 8 Gen 3, snapdragon-8-gen-3",
        "smartphones, smartphone",
        "mobile devices, mobile",
        "Raspberry Pi 4B, raspberry-pi-4",
        "ARM Cortex-M4f, arm-cortex-m4f",
        "Cortex-M4, arm-cortex-m4",
        "MCUs, microcontroller",
        "Xilinx KV260 FPGA, xilinx-kv260",
        "Xilinx Versal VCK190 FPGA, xilinx-vck190",
        "Zynq UltraScale+ RFSoC, xilinx-zynq-rfsoc",
        "Hailo-8, hailo-8",
        "Graphcore Mk2 IPU, graphcore-ipu-mk2",
        "CPU cores, cpu",
        "Intel Xeon Gold, intel-xeon",
        "Not stated, not-stated"
    })
    void findsHardwareByEverySpelling(String text, String id) {
        assertThat(VOCABULARY.hardwareSpelled(text).map(HardwareTarget::id)).contains(id);
    }

    /** Short names with other meanings: a statistic, a layer, a transistor count, the company behind a model. */
    @ParameterizedTest
    @ValueSource(
            strings = {"", "+", "T4", "L4", "M1", "A2", "PC", "Intel", "Apple", "Hopper", "Turing", "mobile robot"})
    void takesNoAmbiguousWordForHardware(String text) {
        assertThat(VOCABULARY.hardwareSpelled(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Wikitext 2, wikitext-2",
        "wikitext103, wikitext-103",
        "Imagenet, imagenet",
        "ImageNet-1k, imagenet",
        "ImageNet 256×256, imagenet-256",
        "CIFAR10, cifar-10",
        "CIFAR100, cifar-100",
        "SQuAD 2.0, squad-2-0",
        "COCO, coco",
        "Mip-NeRF~360, mip-nerf-360",
        "AIME-24, aime-2024",
        "HumanEval, humaneval",
        "HumanEval+, humaneval-plus",
        "ScanNet++, scannetpp"
    })
    void findsDatasetsByEverySpelling(String text, String id) {
        assertThat(VOCABULARY.datasetSpelled(text).map(Dataset::id)).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MATH", "RACE", "DROP", "APPS", "GQA", "BIRD", "DRIVE", "test set", ""})
    void takesNoOrdinaryWordForADataset(String text) {
        assertThat(VOCABULARY.datasetSpelled(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Wiki-Text 2, wikitext2",
        "HumanEval+, humaneval+",
        "FaceForensics++ (c23), faceforensics++c23",
        "NTU RGB+D, nturgbd",
        "VoiceBank + DEMAND, voicebankdemand",
        "+5, 5",
        "++, ''"
    })
    void comparesSpellingsByLettersDigitsAndAFinalPlus(String text, String key) {
        assertThat(Vocabulary.key(text)).isEqualTo(key);
    }

    @Test
    void putsADeviceBelowEveryNodeAboveIt() {
        for (String above : List.of("gpu", "nvidia", "nvidia-ampere", "nvidia-a100")) {
            assertThat(VOCABULARY.hardwareAtOrBelow(above)).as(above).contains("nvidia-a100");
        }
        assertThat(VOCABULARY.hardwareAtOrBelow("gpu"))
                .startsWith("gpu")
                .doesNotHaveDuplicates()
                .doesNotContain("cpu", "google-tpu-v4", HardwareTarget.OTHER, HardwareTarget.NOT_STATED);
        assertThat(VOCABULARY.hardwareAtOrBelow("nvidia-hopper")).doesNotContain("nvidia-a100");
        assertThat(VOCABULARY.hardwareAtOrBelow(HardwareTarget.NOT_STATED)).containsExactly(HardwareTarget.NOT_STATED);
        assertThat(VOCABULARY.hardwareAtOrBelow("abacus")).isEmpty();
    }

    @Test
    void suggestsTheNearestIds() {
        List<String> metrics = VOCABULARY.metrics().stream().map(Metric::id).toList();
        assertThat(Vocabulary.nearest("inference-latencies", metrics)).first().isEqualTo("inference-latency");
        assertThat(Vocabulary.nearest("latency", metrics)).contains("inference-latency");
        assertThat(Vocabulary.nearest("", metrics)).isEmpty();
        assertThat(Vocabulary.nearest("x".repeat(10_000), metrics)).isEmpty();
    }

    @Test
    void refusesAParentThatIsNotThere() {
        HardwareTarget orphan =
                new HardwareTarget("a100", "A100", HardwareLevel.DEVICE, Optional.of("nvidia"), List.of());
        HardwareTarget other = new HardwareTarget("other", "Other", HardwareLevel.CLASS, Optional.empty(), List.of());
        HardwareTarget notStated =
                new HardwareTarget("not-stated", "Not stated", HardwareLevel.CLASS, Optional.empty(), List.of());
        assertThatThrownBy(() ->
                        new Vocabulary(List.of(), List.of(), List.of(), List.of(orphan, other, notStated), List.of()))
                .isInstanceOf(VocabularyException.class)
                .hasMessage("hardware.yaml, entry a100: unknown parent 'nvidia'");
    }
}
