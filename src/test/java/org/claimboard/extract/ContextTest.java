package org.claimboard.extract;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.claimboard.normalise.Form;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We are 200x faster than existing methods while offering a 3 dB improvement in PSNR.|psnr|existing methods",
                "We save half of the parameters while being 0.7% higher in accuracy compared to LoRA.|parameters|LoRA",
                "We outperform LoRA, and match the full-precision model while being 14.9x smaller.|model-size"
                        + "|full-precision model",
                "We beat LoRA (r=0.83 vs. human ratings) by 3% accuracy.|accuracy|LoRA",
                "We reduce memory by 2x compared to LLM inference with FP16 cache.|memory|LLM inference with FP16 cache",
                "We report a WER of 38% compared to 64% for the best zero-shot baseline.|wer|best zero-shot baseline",
                "We surpass the 304M-parameter teacher by 2% accuracy.|accuracy|304M-parameter teacher",
            })
    void findsTheBaselineOfAGainInTheWholeSentence(String text, String metric, String baseline) {
        assertThat(Abstracts.read(text).claims())
                .filteredOn(claim -> claim.metric().equals(metric))
                .extracting(ExtractedClaim::baseline)
                .containsOnly(Optional.of(baseline));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We run at 184 FPS, 28.7% faster than the baseline.",
                "We outperform LoRA by 33% while using only 3GB of memory.",
            })
    void comparesAPlainFigureWithNothing(String text) {
        assertThat(Abstracts.read(text).claims())
                .filteredOn(claim -> claim.form() == Form.ABSOLUTE)
                .isNotEmpty()
                .extracting(ExtractedClaim::baseline)
                .containsOnly(Optional.empty());
    }

    @Test
    void takesNoMeasureForABaseline() {
        assertThat(Abstracts.only("We reduce memory by 30% at matched accuracy.")
                        .baseline())
                .isEmpty();
    }

    @Test
    void givesEachNumberItsOwnOfTheNamesBehindTheBaseline() {
        assertThat(Abstracts.read(
                                "We show 13.6% and 10.0% lower latency compared to the conventional models, namely, DNN and LSTM.")
                        .claims())
                .extracting(ExtractedClaim::baseline)
                .containsExactly(Optional.of("DNN"), Optional.of("LSTM"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fast Training|We evaluate our method on Llama-7B. It cuts memory by 30%.|Llama-7B",
                "Fast Training|Evaluation on large models like GPT-3 and Bloom shows that we cut memory by 30%.|GPT-3 and Bloom",
                "Fast Training|Applied to Llama-70B, our search finds Nemotron-50B, which cuts memory by 30%.|Llama-70B",
                "Fast Training|When applied to Physics-Informed Neural Networks, it cuts memory by 30%."
                        + "|Physics-Informed Neural Networks",
                "Fast Training|We cut the memory of a 1,000-layer deep residual network by 30%."
                        + "|1,000-layer deep residual network",
                "Fast Training|With an 8B target model, we cut memory by 30%.|8B target model",
                "Fast Training|We cut memory by 30% on Ouro-2.6B.|Ouro-2.6B",
                "Fast Training|We cut memory by 30% on Qwen-Image and latency by 2x on FLUX.|Qwen-Image",
                "Fast Detection for YOLOv10s|We cut memory by 30%.|YOLOv10s",
            })
    void findsTheModelThatIsEvaluated(String title, String text, String model) {
        assertThat(Abstracts.EXTRACTOR.extract(title, text).claims().get(0).model())
                .contains(model);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Existing work focuses on ViT. We cut memory by 30%.",
                "Our mean absolute error (MAE) is 30% lower.",
                "We outperformed YOLO11n, cutting memory by 30%.",
                "We create Llama-Small, which cuts memory by 30%.",
            })
    void takesNoOtherModelForTheEvaluatedOne(String text) {
        assertThat(Abstracts.only(text).model()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fast Reading|On the same edge device, we take 3 seconds. We use an NVIDIA Jetson AGX Orin.|NVIDIA Jetson AGX Orin",
                "Fast Reading|Our fastest CPU model is 4x faster at inference.|CPU",
                "Inference on NPUs via Tables|We get a 3x speedup in inference.|NPU",
                "CPU-Only Inference|We get a 3x speedup in inference.|CPU",
                "Fast Reading|We reach more than 10x higher H100 throughput.|NVIDIA H100",
            })
    void findsTheDeviceWhereverItIsNamed(String title, String text, String device) {
        assertThat(Abstracts.EXTRACTOR.extract(title, text).claims().get(0).hardware())
                .contains(device);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We observe a 30% increase in throughput.",
                "We get a 3x speedup in inference, and we can now solve it in 8 minutes on an A100.",
                "We run on an RTX 4080 with a model size of 350 MB.",
            })
    void takesNoOtherDevice(String text) {
        assertThat(Abstracts.read(text).claims().get(0).hardware()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On EgoLifeQA, we reach 72% accuracy.|EgoLifeQA",
                "Multiple tests on ImageNet show 72% accuracy.|ImageNet",
                "We reduce WikiText-2 perplexity from 12.43 to 10.26 on Qwen3-8B.|WikiText-2",
            })
    void findsTheDatasetAndNoOtherName(String text, String dataset) {
        assertThat(Abstracts.only(text).dataset()).contains(dataset);
    }

    @Test
    void givesEachNumberItsOwnDataset() {
        assertThat(Abstracts.read("We reach 64.3 and 64.4 mAP on COCO and LVIS, respectively.")
                        .claims())
                .extracting(ExtractedClaim::dataset)
                .containsExactly(Optional.of("COCO"), Optional.of("LVIS"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Transform Once: Operator Learning|We call it transform once (T1). We cut memory by 30%.|T1",
                "Sparse Vectors for Search|We learn sparse vectors (Sparc). We cut memory by 30%.|Sparc",
                "Focal Networks|We propose FocalNets. FocalNets cut memory by 30%. A FocalNet is small.|FocalNet",
                "Submission to DCASE2021: Design|We propose BC-Mod. We cut memory by 30%.|BC-Mod",
            })
    void findsTheNameThatStandsForTheTitle(String title, String text, String system) {
        assertThat(Abstracts.EXTRACTOR.extract(title, text).claims().get(0).system())
                .contains(system);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Image Segmentation for Echocardiography|We are 3x faster at inference.|semantic-segmentation",
                "Boosting Image Generation with Semantic Clustering|We train 3x faster.|image-generation",
                "Policies for Hyperparameter Optimization|We improve performance by 30%.|hyperparameter-optimization",
                "Text Classification with Language Models|We train 3x faster.|text-classification",
                "Video Generation with a KV Cache of Language Models|We cut memory by 30%.|video-generation",
                "Keyword Spotting in Hindi|We reach 91% accuracy.|keyword-spotting",
            })
    void readsWhatATitleIsAboutBeforeItsMeans(String title, String text, String task) {
        assertThat(Abstracts.EXTRACTOR.extract(title, text).claims().get(0).task())
                .contains(task);
    }
}
