package org.claimboard.leaderboard;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.claimboard.claim.ClaimRow;
import org.claimboard.leaderboard.NotRanked.Why;
import org.claimboard.normalise.Form;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Vocabulary;

/** Decides which claims of a task and metric one board compares, and says why the others stand outside. */
final class Admission {
    private final BoardQuery query;
    private final Vocabulary vocabulary;
    private final Set<String> hardwareIds;
    private final String unit;

    Admission(BoardQuery query, Vocabulary vocabulary, List<ClaimRow> rows) {
        this.query = query;
        this.vocabulary = vocabulary;
        this.hardwareIds = query.hardware()
                .map(node -> vocabulary.hardwareAtOrBelow(node.id()))
                .map(Set::copyOf)
                .orElse(Set.of());
        this.unit = usualUnit(rows);
    }

    /** Empty where the claim can be compared on the board, else the one reason that matters most. */
    Optional<Why> refusal(ClaimRow row) {
        if (row.claim().isRetracted()) {
            return Optional.of(Why.RETRACTED);
        }
        if (!sameForm(row)) {
            return Optional.of(Why.OTHER_FORM);
        }
        boolean byDataset = query.form() != Form.RATIO;
        if (byDataset && row.datasetId() == null && !query.ranksNothing()) {
            return Optional.of(Why.NO_DATASET);
        }
        if (!sameDataset(row)) {
            return Optional.of(Why.OTHER_DATASET);
        }
        if (!onHardware(row)) {
            return Optional.of(
                    row.hardwareId().equals(HardwareTarget.NOT_STATED) ? Why.NO_HARDWARE : Why.OTHER_HARDWARE);
        }
        if (byDataset && row.datasetId() == null) {
            return Optional.of(Why.NO_DATASET);
        }
        return byDataset && !row.claim().unit().equals(unit) ? Optional.of(Why.OTHER_UNIT) : Optional.empty();
    }

    /** One sentence for readers. */
    String reason(ClaimRow row, Why why) {
        return switch (why) {
            case RETRACTED -> "Retracted.";
            case OTHER_FORM ->
                "It is " + withArticle(Form.of(row.claim().form()).orElseThrow()) + ", and this board compares "
                        + plural(query.form()) + ".";
            case NO_DATASET -> "The abstract names no dataset for it, so its value can't be compared.";
            case OTHER_DATASET ->
                "It was measured on another dataset: "
                        + BoardWords.dataset(
                                vocabulary, row.datasetId(), row.claim().dataset())
                        + ".";
            case NO_HARDWARE -> "The abstract names no hardware for it.";
            case OTHER_HARDWARE -> "It was measured on other hardware: " + hardwareName(row) + ".";
            case OTHER_UNIT ->
                "Its unit is " + unitName(row.claim().unit()) + ", and this board's is " + unitName(unit) + ".";
        };
    }

    boolean sameForm(ClaimRow row) {
        return row.claim().form().equals(query.form().id());
    }

    boolean sameDataset(ClaimRow row) {
        String id = Optional.ofNullable(row.datasetId()).orElse(BoardQuery.NOT_STATED);
        return query.requiredDataset().map(id::equals).orElse(true);
    }

    boolean onHardware(ClaimRow row) {
        return query.hardware().isEmpty() || hardwareIds.contains(row.hardwareId());
    }

    /** Errors are measured in mm, in px or in %; a board takes the unit that most of its claims have. */
    private String usualUnit(List<ClaimRow> rows) {
        Map<String, Long> counts = rows.stream()
                .filter(row -> !row.claim().isRetracted() && onHardware(row) && sameForm(row) && sameDataset(row))
                .map(row -> row.claim().unit())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(query.metric().unit());
    }

    private String hardwareName(ClaimRow row) {
        return Optional.ofNullable(row.claim().hardware())
                .or(() -> vocabulary.hardware(row.hardwareId()).map(HardwareTarget::name))
                .orElse(row.hardwareId());
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
