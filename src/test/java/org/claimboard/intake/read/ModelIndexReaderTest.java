package org.claimboard.intake.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ModelIndexReaderTest {
    private static final String INDEX = """
            Collections:
            - Name: AlexNet
              Paper: '1404.5997'
            Models:
            - Name: AlexNet
              Code: https://github.com/pytorch/vision
              In Collection: AlexNet
              Results:
              - Dataset: ImageNet
                Metrics:
                  Top 1 Accuracy: 56.55%
                  Top 5 Accuracy: [1, 2]
                Task: Image Classification
            - Name: Untested
              Metadata: metadata/untested.yml
            """;

    private static final String CARD = """
            ---
            license: mit
            model-index:
            - name: a/model
              results:
              - task: {type: text-classification, name: Text Classification}
                dataset: {type: imdb, name: IMDB, split: validation}
                metrics:
                - {type: accuracy, value: 0.9266, name: Accuracy}
                - {type: accuracy, value: 92.66}
                - {type: f1, value: '-'}
            ---
            # Model
            Text with: {braces that are no YAML
            """;

    @Test
    void readsTheFileOfPapersWithCode() throws Exception {
        Found found = Found.in(FileFormat.MODEL_INDEX, INDEX);
        assertThat(found.only().wording().metric()).isEqualTo("top1-accuracy");
        assertThat(found.only().wording().low()).isEqualByComparingTo("56.55");
        assertThat(found.only().wording().task()).isEqualTo("image-classification");
        assertThat(found.only().paper().arxivId()).isEqualTo("1404.5997");
        assertThat(found.only().place()).isEqualTo("Models[0].Results[0].Metrics['Top 1 Accuracy']");
        assertThat(found.refused).containsExactly("Models[0].Results[0].Metrics['Top 5 Accuracy'] no-value");
        assertThat(found.notes).contains("no-results");
    }

    @Test
    void readsTheFrontMatterOfAModelCard() throws Exception {
        Found found = Found.in(FileFormat.MODEL_INDEX, CARD);
        assertThat(found.numbers).hasSize(2);
        assertThat(found.numbers).allSatisfy(number -> {
            assertThat(number.wording().low()).isEqualByComparingTo("92.66");
            assertThat(number.wording().dataset()).isEqualTo("IMDB (validation)");
            assertThat(number.paper().title()).isEqualTo("Model card of a/model");
        });
        assertThat(found.numbers).extracting(ReadNumber::flags).containsExactly("ambiguous", "");
        assertThat(found.refused).containsExactly("model-index[0].results[0].metrics[2] no-value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Models: !!javax.script.ScriptEngineManager [!!java.net.URL ['http://localhost/']]",
                "Models: !!java.util.Date 2001-01-01",
                "a: &a [x, x]\nb: &b [*a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b]\n"
                        + "d: &d [*c, *c, *c, *c, *c, *c]\nModels: [*d, *d, *d, *d, *d, *d]",
                "Models: &a [*a]\nModels: []",
                "Models:\n  - Name: 'never closed",
                "- just\n- a list",
                "nothing: here",
            })
    void refusesWhatIsNoPlainIndex(String text) {
        assertThatThrownBy(() -> Found.in(FileFormat.MODEL_INDEX, text)).isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void refusesWhatIsNestedTooDeepOrTooLong() {
        assertThatThrownBy(() -> Found.in(FileFormat.MODEL_INDEX, "Models: " + "[".repeat(10_000) + "]".repeat(10_000)))
                .isInstanceOf(UnreadableFileException.class);
        assertThatThrownBy(() -> Found.in(FileFormat.MODEL_INDEX, "Models:\n" + "- a\n".repeat(1_000_000)))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("longer than");
    }
}
