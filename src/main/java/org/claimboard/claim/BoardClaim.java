package org.claimboard.claim;

import java.math.BigDecimal;
import java.util.Optional;

import org.claimboard.normalise.Form;
import org.claimboard.normalise.Qualifier;
import org.claimboard.normalise.Wording;
import org.claimboard.paper.Slug;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Vocabulary;

/**
 * What a board ranks, filters, counts and sorts a claim by, and nothing else: a large board has hundreds of thousands of
 * them in memory, while a page shows fifty in full.
 *
 * @param revision of the claim that this is; whoever reads the claim in full reads the same one
 * @param published ISO date of the paper as far as it is known
 * @param bestSeen true where an absolute "up to" names the best that was seen ("as low as"), not the worst
 * @param system null is "not stated", as for dataset, datasetId, model and hardware
 * @param modelId what stands in an address for its model, {@code not-stated} for none
 * @param modelKey what the models of two claims are compared by
 * @param hardwareId node of the hardware tree; {@code not-stated} where none is named
 */
public record BoardClaim(
        long id,
        int revision,
        String published,
        Form form,
        BigDecimal low,
        BigDecimal high,
        String unit,
        Qualifier qualifier,
        String valueText,
        boolean bestSeen,
        String system,
        String dataset,
        String datasetId,
        String model,
        String modelId,
        String modelKey,
        String hardware,
        String hardwareId,
        ClaimStatus status,
        boolean imported) {

    /** What a board needs of a claim that somebody has in full. */
    public static BoardClaim of(ClaimRow row) {
        ClaimView claim = row.claim();
        Form form = Form.of(claim.form()).orElseThrow();
        Qualifier qualifier = Qualifier.of(claim.qualifier()).orElseThrow();
        String modelId = modelId(claim.model());
        return new BoardClaim(
                claim.id(),
                claim.revision(),
                claim.published(),
                form,
                claim.low(),
                claim.high(),
                claim.unit(),
                qualifier,
                claim.valueText(),
                mayNameTheBestSeen(form, qualifier) && Wording.namesTheBestSeen(claim.quote(), claim.valueText()),
                claim.system(),
                claim.dataset(),
                row.datasetId(),
                claim.model(),
                modelId,
                Vocabulary.key(modelId),
                claim.hardware(),
                row.hardwareId(),
                ClaimStatus.of(claim.status()).orElseThrow(),
                claim.isImported());
    }

    /** Of all other claims the wording around the number does not matter. */
    private static boolean mayNameTheBestSeen(Form form, Qualifier qualifier) {
        return form == Form.ABSOLUTE && qualifier == Qualifier.UP_TO;
    }

    static String modelId(String model) {
        return Optional.ofNullable(model).map(Slug::of).orElse(HardwareTarget.NOT_STATED);
    }

    public boolean isRetracted() {
        return status == ClaimStatus.RETRACTED;
    }
}
