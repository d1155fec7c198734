package org.claimboard.claim;

import java.math.BigDecimal;

import org.claimboard.normalise.Form;
import org.claimboard.normalise.Qualifier;

/**
 * A claim as a person words it; what can be computed (offsets, ids, derivation) is not part of it. Null is "not stated".
 *
 * @param quote words of the abstract
 * @param valueText the number as written, inside the quote
 * @param metric id of a metric, or {@code other:name} for one outside the vocabulary
 * @param unit only where the metric has none of its own, else null
 * @param hardware name without its count
 */
public record ClaimWording(
        String quote,
        String valueText,
        String metric,
        Form form,
        BigDecimal low,
        BigDecimal high,
        String unit,
        Qualifier qualifier,
        String system,
        String baseline,
        String task,
        String dataset,
        String model,
        String hardware,
        Integer hardwareCount) {}
