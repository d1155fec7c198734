package org.claimboard.claim;

import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimboard.extract.ClaimFlag;
import org.claimboard.extract.ExtractedClaim;
import org.claimboard.normalise.Derivation;
import org.claimboard.paper.Slug;
import org.claimboard.vocabulary.Dataset;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Vocabulary;

/** Makes the stored content of a claim, and decides by which ids its dataset and hardware are found. */
@ApplicationScoped
public class ClaimContents {
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
                StoredJson.write(claim.explanation()));
    }

    /** The stored form of a derivation that was found for a claim a person worded; null for none. */
    public static String stored(Optional<Derivation> derivation) {
        return derivation.map(StoredJson::write).orElse(null);
    }

    /** The vocabulary's id of a dataset as written, or the slug of its text; null for null. */
    public String datasetId(String dataset) {
        return dataset == null
                ? null
                : vocabulary.datasetSpelled(dataset).map(Dataset::id).orElseGet(() -> Slug.of(dataset));
    }

    /** The node of a hardware as named, {@code other} where the tree has none, {@code not-stated} for null. */
    public String hardwareId(String hardware) {
        return hardware == null
                ? HardwareTarget.NOT_STATED
                : vocabulary.hardwareSpelled(hardware).map(HardwareTarget::id).orElse(HardwareTarget.OTHER);
    }
}
