package org.claimboard.extract;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a "speedup" is of: training, inference, or a run of another kind; said by the words around it. */
class PhaseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "For LLM inference, our kernel gives a 3x speedup over cuBLAS.|runtime",
                "In LLM serving, we reach average speedups of 3x at the kernel level.|runtime",
                "For LLM inference, it gives up to 3x speedup for linear layers.|runtime",
                "In serving, it offers 3x faster inter-GPU communication.|runtime",
                "Training agents, our environment gains a 3x speedup over the simulator.|runtime",
                "In RL post-training of a policy, it achieves rollout speedups of 3x.|inference-latency",
                "Our model uses fewer parameters and infers 3x faster.|inference-latency",
                "Under comparable training settings, the models decode 3x faster.|inference-latency",
                "Policy optimization with our scheduler is 3x faster.|training-time",
                "We obtain a 3x speedup.|runtime",
            })
    void isToldByTheWordsAroundIt(String text, String metric) {
        assertThat(Abstracts.only(text).metric()).isEqualTo(metric);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vision Transformers with Fewer Tokens|Our method is 3x faster on a CPU.|inference-latency",
                "Token Merging for Backbones|We achieve 3x speedup with no drop in accuracy.|inference-latency",
                "A Faster Solver for Optimal Transport|Our method is 3x faster.|runtime",
                "Training Transformers in Parallel|Our method is 3x faster.|training-time",
            })
    void isToldByTheTitleWhereTheSentenceIsSilent(String title, String text, String metric) {
        assertThat(Abstracts.EXTRACTOR.extract(title, text).claims())
                .extracting(ExtractedClaim::metric)
                .containsExactly(metric);
    }
}
