package org.claimboard.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sets the confidence of claims against how often they are right. Claims without a confidence do not count. */
final class Calibration {
    private static final int TENTHS = 10;

    private record Judged(BigDecimal confidence, boolean right) {}

    private final SortedMap<Integer, List<Judged>> byTenth = new TreeMap<>();

    void add(ScoredClaim given, boolean right) {
        if (given.confidence() != null) {
            int tenth = given.confidence().movePointRight(1).intValue();
            byTenth.computeIfAbsent(Math.min(tenth, TENTHS - 1), key -> new ArrayList<>())
                    .add(new Judged(given.confidence(), right));
        }
    }

    /** The tenths that have claims, the surest first. */
    List<CalibrationTenth> tenths() {
        List<CalibrationTenth> tenths = new ArrayList<>();
        byTenth.forEach((tenth, judged) -> tenths.add(0, tenth(tenth, judged)));
        return tenths;
    }

    private static CalibrationTenth tenth(int tenth, List<Judged> judged) {
        return new CalibrationTenth(
                tenth,
                judged.size(),
                (int) judged.stream().filter(Judged::right).count(),
                judged.stream()
                        .map(Judged::confidence)
                        .mapToDouble(BigDecimal::doubleValue)
                        .average()
                        .orElse(0));
    }
}
