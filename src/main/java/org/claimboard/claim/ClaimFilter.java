package org.claimboard.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.claimboard.normalise.Form;
import org.claimboard.normalise.Qualifier;

/**
 * Which claims are asked for; what is empty does not narrow.
 *
 * @param datasetId a dataset's id; {@code not-stated} asks for claims without one
 * @param hardwareIds the node asked for and everything below it; empty for all
 * @param paper a paper's slug
 * @param system compared without regard to case, in full
 * @param q words to find in the quote, the system or the paper's title
 * @param min lowest value of {@code low}
 * @param max highest value of {@code high}
 */
public record ClaimFilter(
        Optional<String> task,
        Optional<String> metric,
        Optional<Form> form,
        Optional<String> datasetId,
        List<String> hardwareIds,
        Optional<String> system,
        Optional<String> paper,
        Optional<Qualifier> qualifier,
        Set<ClaimStatus> statuses,
        Optional<Origin> origin,
        Optional<String> q,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max) {

    /** What readers see where they ask for nothing else: everything that is neither retracted nor a draft. */
    public static final Set<ClaimStatus> SHOWN = Set.of(ClaimStatus.PUBLISHED, ClaimStatus.DISPUTED);

    /** Every shown claim. */
    public static ClaimFilter all() {
        return new ClaimFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SHOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The shown claims on some hardware nodes. */
    public static ClaimFilter onHardware(List<String> hardwareIds) {
        ClaimFilter all = all();
        return new ClaimFilter(
                all.task,
                all.metric,
                all.form,
                all.datasetId,
                hardwareIds,
                all.system,
                all.paper,
                all.qualifier,
                all.statuses,
                all.origin,
                all.q,
                all.min,
                all.max);
    }
}
