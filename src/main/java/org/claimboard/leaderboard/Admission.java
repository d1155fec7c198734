package org.claimboard.leaderboard;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.claimboard.claim.BoardClaim;
import org.claimboard.leaderboard.NotRanked.Why;
import org.claimboard.normalise.Form;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Vocabulary;

/** Decides which claims of a task and metric one board compares, and says why the others stand outside. */
final class Admission {
    private final BoardQuery query;
    private final Vocabulary vocabulary;
    private final Set<String> hardwareIds;
    private final String requiredDataset;
    private final String unit;
    private final Map<String, String> reasons = new HashMap<>();

    Admission(BoardQuery query, Vocabulary vocabulary, List<BoardClaim> claims) {
        this.query = query;
        this.vocabulary = vocabulary;
        this.hardwareIds = query.hardware()
                .map(node -> vocabulary.hardwareAtOrBelow(node.id()))
                .map(Set::copyOf)
                .orElse(Set.of());
        this.requiredDataset = query.requiredDataset().orElse(null);
        this.unit = usualUnit(claims);
    }

    /** Empty where the claim can be compared on the board, else the one reason that matters most. */
    Optional<Why> refusal(BoardClaim claim) {
        if (claim.isRetracted()) {
            return Optional.of(Why.RETRACTED);
        }
        if (!sameForm(claim)) {
            return Optional.of(Why.OTHER_FORM);
        }
        boolean byDataset = query.form() != Form.RATIO;
        if (byDataset && claim.datasetId() == null && !query.ranksNothing()) {
            return Optional.of(Why.NO_DATASET);
        }
        if (!sameDataset(claim)) {
            return Optional.of(Why.OTHER_DATASET);
        }
        if (!onHardware(claim)) {
            return Optional.of(
                    claim.hardwareId().equals(HardwareTarget.NOT_STATED) ? Why.NO_HARDWARE : Why.OTHER_HARDWARE);
        }
        if (byDataset && claim.datasetId() == null) {
            return Optional.of(Why.NO_DATASET);
        }
        return byDataset && !claim.unit().equals(unit) ? Optional.of(Why.OTHER_UNIT) : Optional.empty();
    }

    /** One sentence for readers; the same for all claims of which the same is to be said. */
    String reason(BoardClaim claim, Why why) {
        String because =
                switch (why) {
                    case RETRACTED, NO_DATASET, NO_HARDWARE -> "";
                    case OTHER_FORM -> claim.form().id();
                    case OTHER_DATASET -> claim.datasetId() + "/" + claim.dataset();
                    case OTHER_HARDWARE -> claim.hardwareId() + "/" + claim.hardware();
                    case OTHER_UNIT -> claim.unit();
                };
        return reasons.computeIfAbsent(why + " " + because, key -> sentence(claim, why));
    }

    private String sentence(BoardClaim claim, Why why) {
        return switch (why) {
            case RETRACTED -> "Retracted.";
            case OTHER_FORM ->
                "It is " + withArticle(claim.form()) + ", and this board compares " + plural(query.form()) + ".";
            case NO_DATASET -> "The abstract names no dataset for it, so its value can't be compared.";
            case OTHER_DATASET ->
                "It was measured on another dataset: "
                        + BoardWords.dataset(vocabulary, claim.datasetId(), claim.dataset())
                        + ".";
            case NO_HARDWARE -> "The abstract names no hardware for it.";
            case OTHER_HARDWARE -> "It was measured on other hardware: " + hardwareName(claim) + ".";
            case OTHER_UNIT ->
                "Its unit is " + unitName(claim.unit()) + ", and this board's is " + unitName(unit) + ".";
        };
    }

    boolean sameForm(BoardClaim claim) {
        return claim.form() == query.form();
    }

    boolean sameDataset(BoardClaim claim) {
        String id = claim.datasetId() == null ? BoardQuery.NOT_STATED : claim.datasetId();
        return requiredDataset == null || requiredDataset.equals(id);
    }

    boolean onHardware(BoardClaim claim) {
        return query.hardware().isEmpty() || hardwareIds.contains(claim.hardwareId());
    }

    /** Errors are measured in mm, in px or in %; a board takes the unit that most of its claims have. */
    private String usualUnit(List<BoardClaim> claims) {
        Map<String, Long> counts = claims.stream()
                .filter(claim -> !claim.isRetracted() && onHardware(claim) && sameForm(claim) && sameDataset(claim))
                .map(claim -> claim.unit())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(query.metric().unit());
    }

    private String hardwareName(BoardClaim claim) {
        return Optional.ofNullable(claim.hardware())
                .or(() -> vocabulary.hardware(claim.hardwareId()).map(HardwareTarget::name))
                .orElse(claim.hardwareId());
    }

    private static String unitName(String unit) {
        return unit.isEmpty() ? "not stated" : unit;
    }

    private static String withArticle(Form form) {
        return (form == Form.DELTA ? "a " : "an ") + BoardWords.form(form);
    }

    private static String plural(Form form) {
        return form == Form.DELTA ? "differences from a baseline" : BoardWords.form(form) + "s";
    }
}
