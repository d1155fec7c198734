package org.claimboard.extract;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ContextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We reduce memory by 30% compared to LoRA.|LoRA",
                "We get a 3x speedup over ZO2 in training.|ZO2",
                "We outperform GaLore by 2% accuracy.|GaLore",
                "Our training is 10x faster than existing black-box methods.|existing black-box methods",
                "Compared to LoRA, we reduce memory by 30%.|LoRA",
                "We match the full model with 4x less memory.|full model",
                "We cut FLOPs to 0.5x that of flat rollouts.|flat rollouts",
            })
    void findsWhatIsComparedWith(String text, String baseline) {
        assertThat(Abstracts.only(text).baseline()).contains(baseline);
    }

    @Test
    void givesEachNumberItsOwnBaseline() {
        assertThat(Abstracts.read("We achieve 2.42x and 2.26x MFU compared to Megatron-LM and DeepSpeed, respectively.")
                        .claims())
                .extracting(ExtractedClaim::baseline)
                .containsExactly(Optional.of("Megatron-LM"), Optional.of("DeepSpeed"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We train 7B models with an MFU of 52% on 8 A800 GPUs.|NVIDIA A800|8",
                "We solve it in 8 minutes on a single NVIDIA A100 GPU.|NVIDIA A100|1",
                "Our system runs at 16 FPS on eight RTX 5090 GPUs.|NVIDIA RTX 5090|8",
            })
    void findsTheDeviceWithItsCount(String text, String device, int count) {
        ExtractedClaim claim = Abstracts.only(text);
        assertThat(claim.hardware()).contains(device);
        assertThat(claim.hardwareCount()).contains(count);
    }

    @Test
    void takesTheSystemFromTheTitle() {
        ExtractedClaim claim = Abstracts.EXTRACTOR
                .extract("LightSeq: Fast Training of Transformers", "It trains 2x faster in our experiments.")
                .claims()
                .get(0);
        assertThat(claim.system()).contains("LightSeq");
        assertThat(claim.metric()).isEqualTo("training-time");
    }

    @Test
    void takesTheSystemFromItsIntroduction() {
        assertThat(Abstracts.only("We propose Relevance Patching (RelP). It is 2x faster at inference.")
                        .system())
                .contains("RelP");
    }

    @Test
    void findsDatasetModelAndTask() {
        ExtractedClaim claim = Abstracts.only("We reach an FID of 1.05 with SDXL on ImageNet 256x256.");
        assertThat(claim.dataset())
                .hasValueSatisfying(dataset -> assertThat(dataset).startsWith("ImageNet"));
        assertThat(claim.model()).contains("SDXL");
        assertThat(claim.task()).contains("image-generation");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fast Training|We propose Hypernetwork Model Alignment (Hyma). It cuts memory by 30%.|Hyma",
                "Fast Training|We explore a network, which we refer to as the InfluenceNetwork. It cuts memory by 30%."
                        + "|InfluenceNetwork",
                "Fast Training|We present Sparc, which cuts memory by 30%.|Sparc",
                "Fast Training|Our spatially constrained synthesis method cuts memory by 30%."
                        + "|spatially constrained synthesis method",
                "Fast Training|A hybrid prediction network is proposed. It cuts memory by 30%.|hybrid prediction network",
                "Compression via Layer Fusion|We cut memory by 30%.|Layer Fusion",
                "Patched Diffusion Models for Anomalies|We cut memory by 30%.|Patched Diffusion Models",
                "La RoSA: Sparse Activation|We study LaRoSA. It cuts memory by 30%.|LaRoSA",
            })
    void findsTheSystemWhateverItsName(String title, String text, String system) {
        assertThat(Abstracts.EXTRACTOR.extract(title, text).claims())
                .extracting(ExtractedClaim::system)
                .containsExactly(Optional.of(system));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Patched Diffusion Models for Unsupervised Anomaly Detection in Brain MRI|anomaly-detection",
                "Trajectory Prediction in Autonomous Driving|trajectory-prediction",
                "Reinforcement Learning for Vehicle Routing|vehicle-routing",
            })
    void takesTheTaskFromThePurposeOfTheTitle(String title, String task) {
        assertThat(Abstracts.EXTRACTOR
                        .extract(title, "We improve performance by 30%.")
                        .claims())
                .extracting(ExtractedClaim::task)
                .containsExactly(Optional.of(task));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We stay within 2% accuracy points of the original networks.|original networks",
                "Our model retains 98% of LoRA's performance.|LoRA",
                "We show a 30% improvement over the strongest baseline, EAGLE3, in performance.|EAGLE3",
                "We get 5.5x memory compression compared to half precision.|half precision",
            })
    void findsWhatAShareIsOf(String text, String baseline) {
        assertThat(Abstracts.only(text).baseline()).contains(baseline);
    }

    @Test
    void statesNothingThatTheTextDoesNot() {
        ExtractedClaim claim = Abstracts.only("We reduce memory by 30%.");
        assertThat(claim.baseline()).isEmpty();
        assertThat(claim.dataset()).isEmpty();
        assertThat(claim.hardware()).isEmpty();
        assertThat(claim.model()).isEmpty();
    }

    @Test
    void explainsWhichWordsDecided() {
        assertThat(Abstracts.only("We reduce inference latency by up to 45% compared to vLLM.")
                        .explanation())
                .extracting(Evidence::field)
                .contains("metric", "form", "qualifier", "baseline");
    }

    @Test
    void flagsPercentsOfPercentages() {
        assertThat(Abstracts.only("We improve accuracy by 5%.").flags()).containsExactly(ClaimFlag.AMBIGUOUS);
        assertThat(Abstracts.only("We improve accuracy by 5 points.").flags()).isEmpty();
    }

    @Test
    void flagsFiguresThatDisagree() {
        assertThat(Abstracts.read("We report a 63.5% improvement in F1 (from 19.5 to 31.5).")
                        .claims()
                        .get(0)
                        .flags())
                .containsExactly(ClaimFlag.CONTRADICTION);
    }

    @Test
    void quotesNumberMetricAndBaseline() {
        String text =
                "In our experiments on many tasks, we reduce inference latency by up to 45% compared to vLLM in total.";
        ExtractedClaim claim = Abstracts.only(text);
        assertThat(claim.quote().in(text)).isEqualTo("reduce inference latency by up to 45% compared to vLLM");
        assertThat(claim.value().in(text)).isEqualTo("45%");
        assertThat(claim.derivation().sentence()).isEqualTo("45% lower → 1 / (1 − 0.45) = 1.8182×");
    }
}
