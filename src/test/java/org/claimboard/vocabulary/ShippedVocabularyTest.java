package org.claimboard.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the files under {@code data/vocabulary} must hold, whatever is added to them. */
class ShippedVocabularyTest {
    private static final String METRICS = """
            training-time inference-latency runtime throughput memory model-size parameters flops macs energy power
            communication cost mfu sequence-length sparsity efficiency training-data accuracy top1-accuracy
            top5-accuracy f1 exact-match perplexity bleu rouge-l wer fid inception-score clip-score psnr ssim lpips miou
            map j-and-f auc mrr hits-at-1 ndcg recall precision pass-at-1 win-rate pearson-correlation reward toxicity
            error quality
            """;
    private static final String TASKS = """
            language-modelling llm-inference llm-training llm-fine-tuning long-context-training math-reasoning reasoning
            code-generation question-answering text-classification text-generation machine-translation summarization
            dialogue information-retrieval recommendation knowledge-graph-completion speech-recognition audio-tagging
            image-classification object-detection semantic-segmentation video-object-segmentation
            interactive-segmentation image-generation video-generation world-models image-restoration super-resolution
            novel-view-synthesis 3d-reconstruction 3d-generation vision-language-understanding reinforcement-learning
            robot-control pde-solving physics-simulation interpretability hyperparameter-optimization style-transfer
            graph-learning time-series-forecasting deep-learning-training model-inference
            """;
    private static final Vocabulary VOCABULARY = VocabularyReader.shipped();

    @Test
    void holdsEveryMetricThatTheAnnotationsUse() {
        assertThat(VOCABULARY.metrics())
                .extracting(Metric::id)
                .contains(METRICS.strip().split("\\s+"));
    }

    @Test
    void holdsEveryTaskThatTheAnnotationsUse() {
        assertThat(VOCABULARY.tasks())
                .extracting(Task::id)
                .contains(TASKS.strip().split("\\s+"));
    }

    @Test
    void holdsEveryArea() {
        assertThat(VOCABULARY.areas())
                .extracting(Area::id)
                .containsExactly(
                        "language",
                        "vision",
                        "video",
                        "3d",
                        "audio",
                        "multimodal",
                        "graphs",
                        "agents",
                        "science",
                        "systems");
    }

    @Test
    void givesEveryAreaATask() {
        assertThat(VOCABULARY.tasks())
                .extracting(Task::area)
                .containsAll(VOCABULARY.areas().stream().map(Area::id).toList());
    }

    @Test
    void givesEveryTaskLowerCaseCuesOfItsOwn() {
        Map<String, String> taskOfCue = new HashMap<>();
        for (Task task : VOCABULARY.tasks()) {
            assertThat(task.cues()).as(task.id()).hasSizeGreaterThanOrEqualTo(4);
            for (String cue : task.cues()) {
                assertThat(cue).as(task.id()).isEqualTo(cue.toLowerCase(Locale.ROOT));
                assertThat(taskOfCue.putIfAbsent(cue, task.id()))
                        .as("cue '%s' of %s", cue, task.id())
                        .isNull();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gpu",
                "tpu",
                "npu",
                "cpu",
                "mobile",
                "microcontroller",
                "fpga",
                "accelerator",
                "other",
                "not-stated"
            })
    void holdsEveryHardwareClass(String id) {
        assertThat(VOCABULARY.hardware(id)).get().satisfies(node -> {
            assertThat(node.level()).isEqualTo(HardwareLevel.CLASS);
            assertThat(node.parent()).isEmpty();
        });
    }

    @Test
    void listsAParentBeforeWhatIsBelowIt() {
        List<String> ids =
                VOCABULARY.hardware().stream().map(HardwareTarget::id).toList();
        for (HardwareTarget target : VOCABULARY.hardware()) {
            target.parent().ifPresent(parent -> assertThat(ids.indexOf(parent))
                    .as("%s before %s", parent, target.id())
                    .isBetween(0, ids.indexOf(target.id()) - 1));
        }
    }

    @Test
    void findsEveryEntryByItsOwnNameAndAliases() {
        for (HardwareTarget target : VOCABULARY.hardware()) {
            assertThat(VOCABULARY.hardwareSpelled(target.name())).contains(target);
            target.aliases().forEach(alias -> assertThat(VOCABULARY.hardwareSpelled(alias))
                    .contains(target));
        }
        for (Dataset dataset : VOCABULARY.datasets()) {
            assertThat(VOCABULARY.datasetSpelled(dataset.name())).contains(dataset);
            dataset.aliases().forEach(alias -> assertThat(VOCABULARY.datasetSpelled(alias))
                    .contains(dataset));
        }
    }

    @Test
    void saysWhatEachDatasetIsUsedFor() {
        assertThat(VOCABULARY.datasets()).hasSizeGreaterThan(150).allSatisfy(dataset -> assertThat(dataset.tasks())
                .as(dataset.id())
                .isNotEmpty());
    }
}
