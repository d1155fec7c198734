package org.claimboard.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.claimboard.normalise.Derivation;
import org.claimboard.normalise.Form;
import org.claimboard.normalise.Qualifier;

/**
 * One number that an abstract reports as its own result.
 *
 * @param quote the stretch of the abstract that holds the number, its metric and, if near, its baseline
 * @param value the stretch of the number with its unit, inside {@code quote}
 * @param metric id of the vocabulary, e.g. {@code inference-latency}
 * @param low the canonical value, or the lower end of a range; at most {@code high}
 * @param unit the canonical unit; {@code x} for ratios
 * @param task id of the vocabulary; empty is "not stated", as for the other coordinates
 * @param dataset as written in the abstract
 * @param hardware a name of the vocabulary without its count, e.g. {@code NVIDIA A100}
 * @param hardwareCount how many of them, e.g. 8 for "8x NVIDIA A100"
 * @param derivation how low and high came from the written number
 * @param explanation which words decided which field
 * @param flags what a reader should know about the reading; empty for most claims
 * @param confidence how likely metric, form and value are right, above 0 and below 1, with two decimals
 */
public record ExtractedClaim(
        Span quote,
        Span value,
        String metric,
        Form form,
        BigDecimal low,
        BigDecimal high,
        String unit,
        Qualifier qualifier,
        Optional<String> system,
        Optional<String> baseline,
        Optional<String> task,
        Optional<String> dataset,
        Optional<String> model,
        Optional<String> hardware,
        Optional<Integer> hardwareCount,
        Derivation derivation,
        List<Evidence> explanation,
        List<ClaimFlag> flags,
        BigDecimal confidence) {}
