package org.claimboard.web.show;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.claimboard.extract.ClaimFlag;
import org.claimboard.extract.Evidence;
import org.claimboard.extract.ExtractedClaim;

/**
 * A claim found in a pasted abstract; a null coordinate is "not stated".
 *
 * @param note its number on the page, counting from 1
 * @param value as a reader reads it
 * @param hedge the qualifier in words; empty for a plain number
 */
public record FoundClaim(
        int note,
        String quote,
        String valueText,
        String value,
        String hedge,
        String metric,
        String form,
        String system,
        String baseline,
        String task,
        String dataset,
        String model,
        String hardware,
        String derivation,
        List<Evidence> explanation,
        List<String> flags,
        BigDecimal confidence) {

    public static List<FoundClaim> of(List<ExtractedClaim> claims, String text) {
        List<FoundClaim> found = new ArrayList<>();
        for (ExtractedClaim claim : claims) {
            found.add(of(found.size() + 1, claim, text));
        }
        return found;
    }

    private static FoundClaim of(int note, ExtractedClaim claim, String text) {
        return new FoundClaim(
                note,
                claim.quote().in(text),
                claim.value().in(text),
                Values.of(claim.form().id(), claim.unit(), claim.metric(), claim.low(), claim.high()),
                Words.hedgeWords(claim.qualifier().id()),
                claim.metric(),
                claim.form().id(),
                claim.system().orElse(null),
                claim.baseline().orElse(null),
                claim.task().orElse(null),
                claim.dataset().orElse(null),
                claim.model().orElse(null),
                claim.hardware()
                        .map(name -> Words.countOf(claim.hardwareCount().orElse(null), name))
                        .orElse(null),
                claim.derivation() == null ? null : claim.derivation().sentence(),
                claim.explanation(),
                claim.flags().stream().map(ClaimFlag::id).toList(),
                claim.confidence());
    }
}
