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
    private static final BoardQueryReader.ModelNames NO_MODELS = (task, metric) -> List.of();

    private final Vocabulary vocabulary = VocabularyReader.shipped();

    private final BoardIndex index = new BoardIndex(
            vocabulary,
            List.of(
                    count(Form.RATIO, null, "not-stated", 3),
                    count(Form.ABSOLUTE, "imagenet", "nvidia-a100", 2),
                    count(Form.ABSOLUTE, "imagenet", "cpu", 1),
                    count(Form.ABSOLUTE, "my-set", "nvidia-a100", 4),
                    count(Form.ABSOLUTE, null, "gpu", 9),
                    count(Form.DELTA, null, "gpu", 5)));

    @Test
    void meansTheMetricsNaturalFormWhereNoneIsSaidAndLeavesItOut() {
        BoardQuery query = read(new BoardParams());
        assertThat(query.form()).isEqualTo(Form.RATIO);
        assertThat(query.path()).isEqualTo("/leaderboards/llm-inference/inference-latency");
    }

    @Test
    void meansTheFormWithMostClaimsWhereNoneOfTheNaturalOneCanBeRanked() {
        BoardIndex qualities = new BoardIndex(
                vocabulary,
                List.of(
                        count("accuracy", Form.ABSOLUTE, null, "gpu", 9),
                        count("accuracy", Form.DELTA, "imagenet", "gpu", 2)));
        BoardQuery query = new BoardQueryReader(vocabulary, qualities, NO_MODELS)
                .read("llm-inference", "accuracy", new BoardParams());
        assertThat(query.form()).isEqualTo(Form.DELTA);
        assertThat(query.parameters()).isEqualTo("?dataset=imagenet");
        BoardParams params = new BoardParams();
        params.form = Optional.of("absolute");
        assertThat(new BoardQueryReader(vocabulary, qualities, NO_MODELS)
                        .read("llm-inference", "accuracy", params)
                        .parameters())
                .isEqualTo("?form=absolute&dataset=not-stated");
    }

    @Test
    void takesTheDatasetWithMostClaimsOnTheHardwareAskedFor() {
        BoardParams params = new BoardParams();
        params.form = Optional.of("absolute");
        assertThat(read(params).parameters()).isEqualTo("?form=absolute&dataset=my-set");
        params.hardware = Optional.of("cpu");
        assertThat(read(params).parameters()).isEqualTo("?form=absolute&dataset=imagenet&hardware=cpu");
    }

    @Test
    void meansNotStatedWhereNoClaimOfTheFormStatesADataset() {
        BoardParams params = new BoardParams();
        params.form = Optional.of("delta");
        assertThat(read(params).parameters()).isEqualTo("?form=delta&dataset=not-stated");
    }

    @Test
    void saysEveryFilterInAFixedOrder() {
        BoardParams params = new BoardParams();
        params.status = Optional.of("disputed");
        params.year = Optional.of("2025");
        params.qualifier = Optional.of("up_to");
        params.model = Optional.of("LLaMA2 7B");
        params.hardware = Optional.of("gpu");
        params.view = Optional.of("headline");
        BoardQuery query = read(params);
        assertThat(query.parameters("sort=-value", "", "page=2"))
                .isEqualTo("?hardware=gpu&model=llama-2-7b&qualifier=up_to&year=2025&status=disputed&view=headline"
                        + "&sort=-value&page=2");
        assertThat(query.isFiltered()).isTrue();
        assertThat(query.unfiltered().parameters()).isEqualTo("?view=headline");
        assertThat(query.unfiltered().isFiltered()).isFalse();
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
        assertThat(speed.parameters()).isEmpty();
        BoardQuery quality = reader().read("image-classification", "accuracy", new BoardParams());
        assertThat(quality.parameters()).isEqualTo("?dataset=not-stated");
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
        params.model = Optional.of("llama-2-8b");
        params.qualifier = Optional.of("upto");
        params.year = Optional.of("25");
        params.status = Optional.of("draft");
        ProblemException problem = problem("llm-inference", "inference-latency", params);
        assertThat(problem.type()).isEqualTo(ProblemType.INVALID_PARAMETER);
        assertThat(problem.fields())
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder(
                        "form", "view", "hardware", "dataset", "model", "qualifier", "year", "status");
        assertThat(problem.detail())
                .contains("ratio", "nvidia-a100", "imagenet", "typical, headline")
                .contains("llama-2-7b", "up_to", "years such as 2025", "published, disputed, retracted");
    }

    private BoardQuery read(BoardParams params) {
        return reader().read("llm-inference", "inference-latency", params);
    }

    private BoardQueryReader reader() {
        return new BoardQueryReader(vocabulary, index, (task, metric) -> List.of("llama-2-7b"));
    }

    private ProblemException problem(String task, String metric, BoardParams params) {
        return catchThrowableOfType(ProblemException.class, () -> reader().read(task, metric, params));
    }

    private static BoardCount count(Form form, String dataset, String hardware, long claims) {
        return count("inference-latency", form, dataset, hardware, claims);
    }

    private static BoardCount count(String metric, Form form, String dataset, String hardware, long claims) {
        return new BoardCount("llm-inference", metric, form, dataset, dataset, hardware, claims, "2025-01");
    }
}
