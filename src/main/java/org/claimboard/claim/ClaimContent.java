package org.claimboard.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.claimboard.normalise.Form;
import org.claimboard.normalise.Qualifier;

/**
 * Everything that a claim says, as one immutable value: a claim holds the present one, each revision its own.
 *
 * @param datasetId the dataset's id in the vocabulary, or the slug of its text; null is "not stated"
 * @param hardwareId a node of the hardware tree; {@code not-stated} where none is named
 * @param flags ids of the claim's flags, joined by commas; often empty
 * @param derivation how the value came from the written number, as JSON, or null where nobody knows
 * @param explanation which words decided which field, as JSON, or null where a person decided
 * @param confidence how sure the extractor was, or null where a person decided
 */
@Embeddable
public record ClaimContent(
        String quote,
        @Column(name = "quote_start") int quoteStart,
        @Column(name = "quote_end") int quoteEnd,
        @Column(name = "value_text") String valueText,
        @Column(name = "system_name") String system,
        String metric,
        @Enumerated(EnumType.STRING) Form form,
        @Column(name = "value_low") BigDecimal low,
        @Column(name = "value_high") BigDecimal high,
        String unit,
        @Enumerated(EnumType.STRING) Qualifier qualifier,
        String baseline,
        String task,
        String dataset,
        @Column(name = "dataset_id") String datasetId,
        String model,
        String hardware,
        @Column(name = "hardware_id") String hardwareId,
        @Column(name = "hardware_count") Integer hardwareCount,
        String flags,
        String derivation,
        String explanation,
        BigDecimal confidence) {
    /** As the database keeps them; more would be lost there, and the ledger would say what no row says. */
    private static final int DECIMALS = 12;

    public ClaimContent {
        low = kept(low);
        high = kept(high);
    }

    private static BigDecimal kept(BigDecimal number) {
        return number != null && number.scale() > DECIMALS ? number.setScale(DECIMALS, RoundingMode.HALF_UP) : number;
    }
}
