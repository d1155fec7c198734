package org.claimboard.claim;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonIgnore;

import org.claimboard.normalise.Form;
import org.claimboard.normalise.Qualifier;
import org.claimboard.paper.Paper;

/**
 * A claim as JSON, CSV and pages show it. Field names and their order are the same everywhere.
 *
 * @param paper the paper's slug
 * @param published ISO date of the paper as far as it is known
 * @param form id of a {@link Form}
 * @param qualifier id of a {@link Qualifier}
 * @param task null is "not stated", as for dataset, model, hardware, system and baseline
 * @param hardware name of the hardware without its count
 * @param status id of a {@link ClaimStatus}
 * @param origin id of an {@link Origin}
 * @param quote empty for an imported number that stands in no abstract
 * @param source the foreign collection that it was imported from, whatever its present origin; else null
 * @param licence of that collection
 * @param sourcePlace of the row in it
 */
public record ClaimView(
        long id,
        String paper,
        String paperTitle,
        String paperUrl,
        String published,
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
        String status,
        String origin,
        int revision,
        String source,
        String licence,
        String sourcePlace) {

    /** A claim that was read in an abstract. */
    public ClaimView(
            long id,
            String paper,
            String paperTitle,
            String paperUrl,
            String published,
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
            String status,
            String origin,
            int revision) {
        this(
                id,
                paper,
                paperTitle,
                paperUrl,
                published,
                quote,
                quoteStart,
                quoteEnd,
                valueText,
                system,
                metric,
                form,
                low,
                high,
                unit,
                qualifier,
                baseline,
                task,
                dataset,
                model,
                hardware,
                hardwareCount,
                status,
                origin,
                revision,
                null,
                null,
                null);
    }

    static ClaimView of(Claim claim) {
        return of(claim.id(), claim.paper(), claim.state());
    }

    static ClaimView of(long id, Paper paper, ClaimState state) {
        ClaimContent content = state.content();
        ClaimSource source = state.source();
        return new ClaimView(
                id,
                paper.slug(),
                paper.title(),
                paper.url(),
                paper.published(),
                content.quote(),
                content.quoteStart(),
                content.quoteEnd(),
                content.valueText(),
                content.system(),
                content.metric(),
                content.form().id(),
                plain(content.low()),
                plain(content.high()),
                content.unit(),
                content.qualifier().id(),
                content.baseline(),
                content.task(),
                content.dataset(),
                content.model(),
                content.hardware(),
                content.hardwareCount(),
                state.status().id(),
                state.origin().id(),
                state.revision(),
                source == null ? null : source.source(),
                source == null ? null : source.licence(),
                source == null ? null : source.place());
    }

    /** The same claim, were it in another status. */
    public ClaimView withStatus(ClaimStatus other) {
        return new ClaimView(
                id,
                paper,
                paperTitle,
                paperUrl,
                published,
                quote,
                quoteStart,
                quoteEnd,
                valueText,
                system,
                metric,
                form,
                low,
                high,
                unit,
                qualifier,
                baseline,
                task,
                dataset,
                model,
                hardware,
                hardwareCount,
                other.id(),
                origin,
                revision,
                source,
                licence,
                sourcePlace);
    }

    /** 37037.037000000000 → 37037.037, 4E+1 → 40. */
    static BigDecimal plain(BigDecimal stored) {
        BigDecimal stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @JsonIgnore
    public boolean isRange() {
        return low.compareTo(high) != 0;
    }

    /** True where it came from a foreign collection, also when somebody corrected it since. */
    @JsonIgnore
    public boolean isImported() {
        return source != null;
    }

    @JsonIgnore
    public boolean isRetracted() {
        return status.equals(ClaimStatus.RETRACTED.id());
    }
}
