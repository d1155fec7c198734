package org.claimboard.evaluation;

import java.math.BigDecimal;

/**
 * A claim as far as it is scored; both sides, the person's and the extractor's, have this shape. Null is "not stated".
 *
 * @param paper what the two sides are joined by; any text
 * @param hardware with its count, e.g. {@code 8x NVIDIA A800}
 * @param confidence the extractor's; null where a person read the claim
 */
public record ScoredClaim(
        String paper,
        String quote,
        String metric,
        String form,
        BigDecimal low,
        BigDecimal high,
        String qualifier,
        String system,
        String baseline,
        String task,
        String dataset,
        String model,
        String hardware,
        BigDecimal confidence) {

    /** True where the metric is one that the vocabulary does not have; such a claim is neither asked for nor held against. */
    boolean isOutsideVocabulary() {
        return metric.startsWith("other:");
    }
}
