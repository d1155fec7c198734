package org.claimboard.claim;

import java.math.BigDecimal;
import java.util.List;

import org.claimboard.extract.Evidence;
import org.claimboard.normalise.Derivation;

/**
 * One claim with all that is known of how it came to be.
 *
 * @param originDetail the extractor's version or the file that the wording came from
 * @param derivation how the value came from the written number; null where nobody knows
 * @param explanation which words decided which field; empty where a person decided
 * @param confidence how sure the extractor was, above 0 and below 1; null where a person decided
 */
public record ClaimDetail(
        ClaimView claim,
        String abstractText,
        String hardwareId,
        String datasetId,
        String originDetail,
        List<String> flags,
        Derivation derivation,
        List<Evidence> explanation,
        BigDecimal confidence) {}
