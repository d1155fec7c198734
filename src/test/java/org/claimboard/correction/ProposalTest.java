package org.claimboard.correction;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.claimboard.claim.ClaimView;
import org.claimboard.problem.FieldProblem;
import org.claimboard.vocabulary.Vocabulary;
import org.claimboard.vocabulary.VocabularyReader;

import static org.assertj.core.api.Assertions.assertThat;

class ProposalTest {
    private static final String ABSTRACT = "MEMO achieves 2.42x and 2.26x MFU compared to Megatron-LM and DeepSpeed.";
    private static final ClaimView PRESENT = new ClaimView(
            1,
            "memo",
            "MEMO",
            "https://example.org",
            "2024-07-16",
            "MEMO achieves 2.42x",
            0,
            19,
            "2.42x",
            "MEMO",
            "mfu",
            "ratio",
            new BigDecimal("2.42"),
            new BigDecimal("2.42"),
            "x",
            "average",
            "Megatron-LM",
            "long-context-training",
            null,
            null,
            null,
            null,
            "published",
            "curated",
            1);
    private final Vocabulary vocabulary = VocabularyReader.shipped();

    @Test
    void keepsOnlyWhatDiffers() {
        Proposal proposal = propose(Map.of("low", "2.42", "qualifier", "exact", "dataset", " ", "system", "MEMO "));
        assertThat(proposal.problems()).isEmpty();
        assertThat(proposal.changes()).containsExactly(new FieldChange("qualifier", "average", "exact"));
    }

    @Test
    void aBlankTextTakesAStatedCoordinateAway() {
        assertThat(propose(Map.of("baseline", "")).changes())
                .containsExactly(new FieldChange("baseline", "Megatron-LM", null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "metric | mfuu | no such metric",
                "form | factor | one of absolute, delta, ratio",
                "qualifier | maybe | one of exact",
                "task | llm-trainin | no such task",
                "low | many | a number",
                "low | 1e999999 | a number",
                "low | 0.0000000000001 | a number",
                "low | 123456789012345678901234567 | a number",
                "low | 3 | above high",
                "high | 1 | above high",
                "high | '' | a number",
                "quote | somewhere else | word for word",
                "valueText | '' | as the abstract has it",
                "hardwareCount | -1 | whole number",
                "system | 'a\u0000b' | control characters",
                "title | x | no claim has"
            })
    void refusesWhatCanNotBe(String field, String value, String wrong) {
        assertThat(propose(Map.of(field, value)).problems())
                .extracting(FieldProblem::message)
                .anySatisfy(message -> assertThat(message).contains(wrong));
    }

    @Test
    void suggestsTheNearestMetric() {
        assertThat(propose(Map.of("metric", "inference-latenci"))
                        .problems()
                        .get(0)
                        .nearest())
                .contains("inference-latency");
    }

    @Test
    void refusesTextsThatAreTooLong() {
        assertThat(propose(Map.of("system", "x".repeat(301))).problems())
                .extracting(FieldProblem::field)
                .containsExactly("system");
    }

    @Test
    void aMissingClaimNeedsItsCore() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("quote", "2.26x MFU");
        Proposal proposal = new Proposal(vocabulary, ABSTRACT, Optional.empty(), fields);
        assertThat(proposal.problems())
                .extracting(FieldProblem::field)
                .containsExactly("valueText", "metric", "form", "low");
    }

    private Proposal propose(Map<String, String> fields) {
        return new Proposal(vocabulary, ABSTRACT, Optional.of(PRESENT), fields);
    }
}
