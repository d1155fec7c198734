package org.claimboard.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.claimboard.claim.ClaimRow;
import org.claimboard.normalise.Form;
import org.claimboard.normalise.Qualifier;
import org.claimboard.vocabulary.Dimension;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Vocabulary;

/**
 * Says why claims of one metric and form can't be compared; silence means that they can.
 *
 * <p>Values compare where the task is the same, the baseline of a ratio or difference is the same and stated, the dataset
 * of a value or difference is the same and stated, the model that was improved is the same, and, for what is measured on a
 * machine, the hardware is the same. "Up to" is a best case and compares with nothing.
 */
final class Comparability {
    /** What does not depend on the machine that it is measured on. */
    private static final Set<Dimension> COUNTED =
            Set.of(Dimension.COUNT, Dimension.FLOPS, Dimension.MACS, Dimension.TOKENS);

    private final Optional<Metric> metric;
    private final Form form;
    private final List<ClaimRow> claims;
    private final List<String> reasons = new ArrayList<>();

    private Comparability(Optional<Metric> metric, Form form, List<ClaimRow> claims) {
        this.metric = metric;
        this.form = form;
        this.claims = claims;
    }

    /** @param metric empty for one outside the vocabulary */
    static List<String> reasons(Optional<Metric> metric, Form form, List<ClaimRow> claims) {
        Comparability asked = new Comparability(metric, form, claims);
        asked.check();
        return List.copyOf(asked.reasons);
    }

    private void check() {
        if (metric.isEmpty()) {
            reasons.add(
                    "The metric is not in the vocabulary, so nobody knows what its numbers mean beside each other.");
        }
        mustBeStated("task", row -> row.claim().task());
        if (form != Form.RATIO) {
            mustBeStated("dataset", row -> row.claim().dataset(), ClaimRow::datasetId);
        } else {
            mustBeAlike("dataset", row -> row.claim().dataset(), ClaimRow::datasetId);
        }
        if (form != Form.ABSOLUTE) {
            mustBeStated("baseline", row -> row.claim().baseline());
            mustBeAlike(
                    "model", row -> row.claim().model(), key(row -> row.claim().model()));
        }
        hardware();
        mustBeAlike("unit", row -> row.claim().unit(), row -> row.claim().unit());
        boolean bestCase =
                claims.stream().anyMatch(row -> row.claim().qualifier().equals(Qualifier.UP_TO.id()));
        if (bestCase) {
            reasons.add("“Up to” is a best case, not a result.");
        }
    }

    private void hardware() {
        boolean measured = metric.map(known -> known.efficiency() && !COUNTED.contains(known.dimension()))
                .orElse(true);
        if (!measured) {
            return;
        }
        Function<ClaimRow, String> id =
                row -> row.hardwareId().equals(HardwareTarget.NOT_STATED) ? null : hardware(row);
        if (form == Form.RATIO) {
            mustBeAlike("hardware", Comparability::hardware, id);
        } else {
            mustBeStated("hardware", Comparability::hardware, id);
        }
    }

    private static String hardware(ClaimRow row) {
        Integer count = row.claim().hardwareCount();
        String name = Optional.ofNullable(row.claim().hardware()).orElse(row.hardwareId());
        return count == null || count == 1 ? name : count + " × " + name;
    }

    private void mustBeStated(String what, Function<ClaimRow, String> name) {
        mustBeStated(what, name, key(name));
    }

    private void mustBeStated(String what, Function<ClaimRow, String> name, Function<ClaimRow, String> key) {
        if (claims.stream().allMatch(row -> key.apply(row) == null)) {
            reasons.add("The " + what + " is not stated.");
        } else {
            mustBeAlike(what, name, key);
        }
    }

    private void mustBeAlike(String what, Function<ClaimRow, String> name, Function<ClaimRow, String> key) {
        Map<String, String> names = new LinkedHashMap<>();
        for (ClaimRow row : claims) {
            String id = key.apply(row);
            names.putIfAbsent(id == null ? "" : id, id == null ? "not stated" : name.apply(row));
        }
        if (names.size() > 1) {
            String different = what.equals("hardware") ? "Different hardware: " : "Different " + what + "s: ";
            reasons.add(different + listed(List.copyOf(names.values())) + ".");
        }
    }

    private static Function<ClaimRow, String> key(Function<ClaimRow, String> name) {
        return row -> Optional.ofNullable(name.apply(row)).map(Vocabulary::key).orElse(null);
    }

    private static String listed(List<String> names) {
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }
}
