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

    /** Empty where the claim stands on the board, else the one reason that matters most. */
    Optional<String> refusal(ClaimRow row) {
        if (row.claim().isRetracted()) {
            return Optional.of("Retracted.");
        }
        if (!sameForm(row)) {
            Form form = Form.of(row.claim().form()).orElseThrow();
            return Optional.of(
                    "It is " + withArticle(form) + ", and this board compares " + plural(query.form()) + ".");
        }
        if (query.form() != Form.RATIO && row.datasetId() == null) {
            return Optional.of("The abstract names no dataset for it, so its value can't be compared.");
        }
        if (!sameDataset(row)) {
            return Optional.of("It was measured on another dataset: " + datasetName(row) + ".");
        }
        if (!onHardware(row)) {
            return Optional.of(
                    row.hardwareId().equals(HardwareTarget.NOT_STATED)
                            ? "The abstract names no hardware for it."
                            : "It was measured on other hardware: " + hardwareName(row) + ".");
        }
        if (query.form() != Form.RATIO && !row.claim().unit().equals(unit)) {
            return Optional.of(
                    "Its unit is " + unitName(row.claim().unit()) + ", and this board's is " + unitName(unit) + ".");
        }
        return Optional.empty();
    }

    /** True for a shown claim that counts for this board or for a sibling of another form or dataset. */
    boolean counts(ClaimRow row) {
        return !row.claim().isRetracted() && onHardware(row);
    }

    private boolean sameForm(ClaimRow row) {
        return row.claim().form().equals(query.form().id());
    }

    private boolean sameDataset(ClaimRow row) {
        String id = Optional.ofNullable(row.datasetId()).orElse(BoardQuery.NOT_STATED);
        return query.requiredDataset().map(id::equals).orElse(true);
    }

    private boolean onHardware(ClaimRow row) {
        return query.hardware().isEmpty() || hardwareIds.contains(row.hardwareId());
    }

    /** Errors are measured in mm, in px or in %; a board takes the unit that most of its claims have. */
    private String usualUnit(List<ClaimRow> rows) {
        Map<String, Long> counts = rows.stream()
                .filter(row -> counts(row) && sameForm(row) && sameDataset(row))
                .map(row -> row.claim().unit())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(query.metric().unit());
    }

    private String datasetName(ClaimRow row) {
        return BoardWords.dataset(vocabulary, row.datasetId(), row.claim().dataset());
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
