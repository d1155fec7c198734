package org.claimboard.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimboard.extract.ClaimFlag;
import org.claimboard.extract.Evidence;
import org.claimboard.extract.ExtractedClaim;
import org.claimboard.normalise.Derivations;
import org.claimboard.normalise.Form;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Vocabulary;

/** Makes the stored content of a claim, and decides by which ids its dataset and hardware are found. */
@ApplicationScoped
public class ClaimContents {
    /** An improvement factor has no unit of its own; tables and charts write it behind the number. */
    public static final String RATIO_UNIT = "x";

    private static final Set<String> VALUE_FIELDS =
            Set.of("quote", "valueText", "metric", "form", "low", "high", "qualifier");

    private final Vocabulary vocabulary;

    ClaimContents(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What the extractor read in an abstract. */
    public ClaimContent of(ExtractedClaim claim, String abstractText) {
        String dataset = claim.dataset().orElse(null);
        String hardware = claim.hardware().orElse(null);
        return new ClaimContent(
                claim.quote().in(abstractText),
                claim.quote().start(),
                claim.quote().end(),
                claim.value().in(abstractText),
                claim.system().orElse(null),
                claim.metric(),
                claim.form(),
                claim.low(),
                claim.high(),
                claim.unit(),
                claim.qualifier(),
                claim.baseline().orElse(null),
                claim.task().orElse(null),
                dataset,
                datasetId(dataset),
                claim.model().orElse(null),
                hardware,
                hardwareId(hardware),
                claim.hardwareCount().orElse(null),
                claim.flags().stream().map(ClaimFlag::id).collect(Collectors.joining(",")),
                StoredJson.write(claim.derivation()),
                StoredJson.write(claim.explanation()),
                claim.confidence());
    }

    /**
     * What a person read in an abstract.
     *
     * @throws IllegalArgumentException where the quote does not stand in the abstract
     */
    public ClaimContent of(ClaimWording wording, String abstractText) {
        int start = abstractText.indexOf(wording.quote());
        if (start < 0) {
            throw new IllegalArgumentException("the quote does not stand in the abstract");
        }
        return content(wording, wording.quote(), start, "");
    }

    private ClaimContent content(ClaimWording wording, String quote, int start, String flags) {
        return new ClaimContent(
                quote,
                start,
                start + quote.length(),
                wording.valueText(),
                wording.system(),
                wording.metric(),
                wording.form(),
                wording.low(),
                wording.high(),
                unit(wording),
                wording.qualifier(),
                wording.baseline(),
                wording.task(),
                wording.dataset(),
                datasetId(wording.dataset()),
                wording.model(),
                wording.hardware(),
                hardwareId(wording.hardware()),
                wording.hardwareCount(),
                flags,
                derivation(wording),
                null,
                null);
    }

    /**
     * What a row of a foreign collection says.
     *
     * @param wording its quote is kept where it stands in the abstract, and left out else
     * @param flags ids of what a reader should know of the number, joined by commas
     */
    public ClaimContent imported(ClaimWording wording, String abstractText, String flags) {
        String quote = wording.quote() != null && abstractText.contains(wording.quote()) ? wording.quote() : "";
        int start = abstractText.indexOf(quote);
        return content(wording, quote, start, flags);
    }

    /**
     * What a claim says after a correction of some of its fields. What was found out about the others stays.
     *
     * @param changed names of the fields that differ, as the API calls them
     */
    public ClaimContent amended(ClaimContent present, ClaimWording wording, String abstractText, Set<String> changed) {
        ClaimContent made = of(wording, abstractText);
        boolean sameQuote = present.quote().equals(made.quote());
        boolean sameValue = changed.stream().noneMatch(VALUE_FIELDS::contains);
        List<Evidence> kept = StoredJson.explanation(present.explanation()).stream()
                .filter(evidence -> !changed.contains(evidence.field()))
                .toList();
        return new ClaimContent(
                made.quote(),
                sameQuote ? present.quoteStart() : made.quoteStart(),
                sameQuote ? present.quoteEnd() : made.quoteEnd(),
                made.valueText(),
                made.system(),
                made.metric(),
                made.form(),
                made.low(),
                made.high(),
                made.unit(),
                made.qualifier(),
                made.baseline(),
                made.task(),
                made.dataset(),
                made.datasetId(),
                made.model(),
                made.hardware(),
                made.hardwareId(),
                made.hardwareCount(),
                sameValue ? present.flags() : made.flags(),
                sameValue ? present.derivation() : made.derivation(),
                sameValue && !kept.isEmpty() ? StoredJson.write(kept) : null,
                null);
    }

    /** As JSON; null where no known rule leads from the written number to the values that the person gave. */
    private String derivation(ClaimWording wording) {
        return vocabulary
                .metric(wording.metric())
                .flatMap(metric ->
                        Derivations.explain(wording.valueText(), metric, wording.form(), wording.low(), wording.high()))
                .map(StoredJson::write)
                .orElse(null);
    }

    private String unit(ClaimWording wording) {
        if (wording.form() == Form.RATIO) {
            return RATIO_UNIT;
        }
        return wording.unit() != null
                ? wording.unit()
                : vocabulary.metric(wording.metric()).map(Metric::unit).orElse("");
    }

    /** The vocabulary's id of a dataset as written, or the slug of its text; null for null. */
    public String datasetId(String dataset) {
        return dataset == null ? null : DatasetId.of(vocabulary, dataset);
    }

    /** The node of a hardware as named, {@code other} where the tree has none, {@code not-stated} for null. */
    public String hardwareId(String hardware) {
        return hardware == null
                ? HardwareTarget.NOT_STATED
                : vocabulary.hardwareSpelled(hardware).map(HardwareTarget::id).orElse(HardwareTarget.OTHER);
    }
}
