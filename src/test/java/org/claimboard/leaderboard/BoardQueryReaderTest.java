package org.claimboard.leaderboard;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.claimboard.claim.BoardCount;
import org.claimboard.normalise.Form;
import org.claimboard.problem.FieldProblem;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;
import org.claimboard.vocabulary.Vocabulary;
import org.claimboard.vocabulary.VocabularyReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class BoardQueryReaderTest {
    private final Vocabulary vocabulary = VocabularyReader.shipped();

    private final BoardIndex index = new BoardIndex(
            vocabulary,
            List.of(
                    count(Form.RATIO, null, "not-stated", 3),
                    count(Form.ABSOLUTE, "imagenet", "nvidia-a100", 2),
                    count(Form.ABSOLUTE, "my-set", "nvidia-a100", 4),
                    count(Form.ABSOLUTE, null, "gpu", 9),
                    count(Form.DELTA, null, "gpu", 5)));

    @Test
    void takesTheFormAndDatasetWithMostClaimsThatCanBeRanked() {
        assertThat(read(new BoardParams()).parameters()).isEqualTo("?form=absolute&dataset=my-set");
    }

    @Test
    void countsOnlyTheHardwareAskedFor() {
        BoardParams params = new BoardParams();
        params.hardware = Optional.of("not-stated");
        assertThat(read(params).parameters()).isEqualTo("?form=ratio&hardware=not-stated");
    }

    @Test
    void meansNotStatedWhereNoClaimOfTheFormStatesADataset() {
        BoardParams params = new BoardParams();
        params.form = Optional.of("delta");
        assertThat(read(params).parameters()).isEqualTo("?form=delta&dataset=not-stated");
    }

    @Test
    void readsItsOwnAddressesBack() {
        for (String dataset : List.of("imagenet", "not-stated", "my-set")) {
            BoardParams params = new BoardParams();
            params.form = Optional.of("absolute");
            params.dataset = Optional.of(dataset);
            params.hardware = Optional.of("gpu");
            params.view = Optional.of("headline");
            assertThat(read(params).path())
                    .isEqualTo("/leaderboards/llm-inference/inference-latency?form=absolute&dataset=" + dataset
                            + "&hardware=gpu&view=headline");
        }
    }

    @Test
    void narrowsARatioBoardToADataset() {
        BoardParams params = new BoardParams();
        params.form = Optional.of("ratio");
        params.dataset = Optional.of("ImageNet-1K");
        assertThat(read(params).datasetId()).contains("imagenet");
    }

    @Test
    void takesAnEmptyParameterForNone() {
        BoardParams params = new BoardParams();
        params.form = Optional.of("");
        params.view = Optional.of(" ");
        assertThat(read(params)).isEqualTo(read(new BoardParams()));
    }

    @Test
    void opensAnEmptyBoardWhereThereAreNoClaims() {
        BoardQuery speed = reader().read("image-classification", "throughput", new BoardParams());
        assertThat(speed.parameters()).isEqualTo("?form=ratio");
        BoardQuery quality = reader().read("image-classification", "accuracy", new BoardParams());
        assertThat(quality.parameters()).isEqualTo("?form=absolute&dataset=not-stated");
    }

    @Test
    void namesTheNearestTaskAndMetric() {
        assertThat(problem("llm-inferense", "inference-latency", new BoardParams())
                        .detail())
                .startsWith("There is no task 'llm-inferense'. Did you mean llm-inference");
        ProblemException metric = problem("llm-inference", "latency", new BoardParams());
        assertThat(metric.type()).isEqualTo(ProblemType.NOT_FOUND);
        assertThat(metric.detail()).contains("inference-latency");
    }

    @Test
    void namesEveryParameterThatIsWrong() {
        BoardParams params = new BoardParams();
        params.form = Optional.of("ratios");
        params.view = Optional.of("best");
        params.hardware = Optional.of("nvidia-a1000");
        params.dataset = Optional.of("imagenett");
        ProblemException problem = problem("llm-inference", "inference-latency", params);
        assertThat(problem.type()).isEqualTo(ProblemType.INVALID_PARAMETER);
        assertThat(problem.fields())
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder("form", "view", "hardware", "dataset");
        assertThat(problem.detail()).contains("ratio", "nvidia-a100", "imagenet", "typical, headline");
    }

    private BoardQuery read(BoardParams params) {
        return reader().read("llm-inference", "inference-latency", params);
    }

    private BoardQueryReader reader() {
        return new BoardQueryReader(vocabulary, index);
    }

    private ProblemException problem(String task, String metric, BoardParams params) {
        return catchThrowableOfType(ProblemException.class, () -> reader().read(task, metric, params));
    }

    private static BoardCount count(Form form, String dataset, String hardware, long claims) {
        return new BoardCount(
                "llm-inference", "inference-latency", form, dataset, dataset, hardware, claims, "2025-01");
    }
}
