package org.claimboard.api;

import java.math.BigDecimal;
import java.util.List;

import org.claimboard.extract.ClaimFlag;
import org.claimboard.extract.Evidence;
import org.claimboard.extract.ExtractedClaim;
import org.claimboard.extract.Extraction;
import org.claimboard.extract.UnclaimedNumber;
import org.claimboard.normalise.Derivation;

/**
 * What was read in a text that somebody sent; field names are those of stored claims.
 *
 * @param problems the numbers that are no claims, each with the reason
 */
public record ExtractView(String extractor, List<Claim> claims, List<Problem> problems) {

    public record Claim(
            String quote,
            int quoteStart,
            int quoteEnd,
            String valueText,
            String system,
            String metric,
            String form,
            BigDecimal low,
            BigDecimal high,
            String unit,
            String qualifier,
            String baseline,
            String task,
            String dataset,
            String model,
            String hardware,
            Integer hardwareCount,
            List<String> flags,
            Derivation derivation,
            List<Evidence> explanation,
            BigDecimal confidence) {

        static Claim of(ExtractedClaim claim, String text) {
            return new Claim(
                    claim.quote().in(text),
                    claim.quote().start(),
                    claim.quote().end(),
                    claim.value().in(text),
                    claim.system().orElse(null),
                    claim.metric(),
                    claim.form().id(),
                    claim.low(),
                    claim.high(),
                    claim.unit(),
                    claim.qualifier().id(),
                    claim.baseline().orElse(null),
                    claim.task().orElse(null),
                    claim.dataset().orElse(null),
                    claim.model().orElse(null),
                    claim.hardware().orElse(null),
                    claim.hardwareCount().orElse(null),
                    claim.flags().stream().map(ClaimFlag::id).toList(),
                    claim.derivation(),
                    claim.explanation(),
                    claim.confidence());
        }
    }

    public record Problem(String text, int start, int end, String reason) {
        static Problem of(UnclaimedNumber number) {
            return new Problem(
                    number.text(), number.span().start(), number.span().end(), number.reason());
        }
    }

    static ExtractView of(String version, Extraction extraction, String text) {
        return new ExtractView(
                version,
                extraction.claims().stream().map(claim -> Claim.of(claim, text)).toList(),
                extraction.problems().stream().map(Problem::of).toList());
    }
}
