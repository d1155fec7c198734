package org.claimboard.leaderboard;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.claimboard.claim.BoardCount;
import org.claimboard.normalise.Form;
import org.claimboard.vocabulary.Vocabulary;
import org.claimboard.vocabulary.VocabularyReader;

import static org.assertj.core.api.Assertions.assertThat;

class BoardIndexTest {
    private final Vocabulary vocabulary = VocabularyReader.shipped();

    @Test
    void addsUpWhatIsOnOneBoardAndKeepsTheNewestDate() {
        BoardIndex index = index(
                count("llm-inference", "inference-latency", Form.RATIO, "imagenet", "nvidia-a100", 2, "2024-05"),
                count("llm-inference", "inference-latency", Form.RATIO, null, "not-stated", 3, "2025-01-09"));
        assertThat(index.boards(Optional.empty())).singleElement().satisfies(board -> {
            assertThat(board.claims()).isEqualTo(5);
            assertThat(board.newest()).isEqualTo("2025-01-09");
            assertThat(board.path()).isEqualTo("/leaderboards/llm-inference/inference-latency");
            assertThat(board.area()).isEqualTo("language");
            assertThat(board.datasetName()).isNull();
        });
    }

    @Test
    void keepsTheVocabularysOrderThenMostClaimsThenBoardsThatRankNothing() {
        BoardIndex index = index(
                count("image-classification", "accuracy", Form.ABSOLUTE, null, "not-stated", 9, "2025"),
                count("image-classification", "accuracy", Form.ABSOLUTE, "my-set", "not-stated", 1, "2025"),
                count("image-classification", "accuracy", Form.ABSOLUTE, "imagenet", "not-stated", 4, "2025"),
                count("image-classification", "throughput", Form.RATIO, null, "not-stated", 1, "2025"),
                count("llm-inference", "accuracy", Form.RATIO, null, "not-stated", 1, "2025"));
        assertThat(index.boards(Optional.empty()))
                .extracting(BoardSummary::task, BoardSummary::metric, BoardSummary::datasetName)
                .map(Object::toString)
                .containsExactly(
                        "(\"llm-inference\", \"accuracy\", null)",
                        "(\"image-classification\", \"throughput\", null)",
                        "(\"image-classification\", \"accuracy\", \"ImageNet\")",
                        "(\"image-classification\", \"accuracy\", \"Paper's my-set\")",
                        "(\"image-classification\", \"accuracy\", \"not stated\")");
    }

    @Test
    void leavesOutWhatHasNoBoard() {
        assertThat(index(
                                count(null, "accuracy", Form.RATIO, null, "not-stated", 1, "2025"),
                                count("basket-weaving", "accuracy", Form.RATIO, null, "not-stated", 1, "2025"),
                                count("llm-inference", "other:flops-share", Form.RATIO, null, "not-stated", 1, "2025"))
                        .boards(Optional.empty()))
                .isEmpty();
    }

    @Test
    void countsOnANodeWhatIsBelowIt() {
        BoardIndex index = index(
                count("llm-inference", "throughput", Form.RATIO, null, "nvidia-a100", 2, "2025"),
                count(null, "throughput", Form.RATIO, null, "gpu", 1, "2025"),
                count("llm-inference", "throughput", Form.RATIO, null, "not-stated", 4, "2025"));
        assertThat(index.claimsByHardware())
                .containsEntry("gpu", 3L)
                .containsEntry("nvidia-a100", 2L)
                .containsEntry("not-stated", 4L)
                .containsEntry("other", 0L);
        assertThat(index.boards(vocabulary.hardware("gpu"))).singleElement().satisfies(board -> {
            assertThat(board.claims()).isEqualTo(2);
            assertThat(board.path()).endsWith("?hardware=gpu");
        });
    }

    private BoardIndex index(BoardCount... counts) {
        return new BoardIndex(vocabulary, List.of(counts));
    }

    private static BoardCount count(
            String task, String metric, Form form, String dataset, String hardware, long claims, String newest) {
        return new BoardCount(
                task, metric, form, dataset, dataset == null ? null : "Paper's " + dataset, hardware, claims, newest);
    }
}
