package org.claimboard.web.show;

import java.math.BigDecimal;
import java.util.Set;

import org.claimboard.figure.Figures;
import org.claimboard.normalise.Form;

/** The value of a claim as a reader reads it: "1.82×", "0.7–1.3×", "83.1 %", "+1.2 points", "480 s (8 min)". */
final class Values {
    private static final String POINTS = "points";
    private static final Set<String> SCALED = Set.of("FLOPs", "MACs", "J", "W");

    private Values() {}

    static String of(String form, String unit, String metric, BigDecimal low, BigDecimal high) {
        if (form.equals(Form.RATIO.id())) {
            return range(Figures.rounded(low), Figures.rounded(high)) + "×";
        }
        boolean delta = form.equals(Form.DELTA.id());
        String first = single(delta, unit, metric, low);
        String second = single(delta, unit, metric, high);
        if (first.equals(second)) {
            return first;
        }
        String shared = sharedUnit(first, second);
        return first.substring(0, first.length() - shared.length()) + "–" + second;
    }

    /** The same with every digit, for whoever wants to compute with it. */
    static String exact(String form, String unit, BigDecimal low, BigDecimal high) {
        String digits = range(Figures.grouped(low), Figures.grouped(high));
        if (form.equals(Form.RATIO.id())) {
            return digits + "×";
        }
        return unit.equals("1") || unit.isEmpty() ? digits : digits + " " + unit;
    }

    private static String range(String low, String high) {
        return low.equals(high) ? low : low + "–" + high;
    }

    private static String single(boolean delta, String unit, String metric, BigDecimal value) {
        String sign = delta && value.signum() > 0 ? "+" : "";
        return sign + inUnit(delta, unit, metric, value);
    }

    private static String inUnit(boolean delta, String unit, String metric, BigDecimal value) {
        if (SCALED.contains(unit)) {
            return Figures.scaled(value, unit);
        }
        return switch (unit) {
            case "s" -> Figures.time(value);
            case "bytes" -> Figures.scaled(value, "B");
            case "count" -> Figures.counted(value) + (metric.equals("parameters") ? " parameters" : "");
            case "%" -> Figures.plain(value) + " " + (delta ? POINTS : "%");
            case "1/s" -> Figures.plain(value) + " per s";
            case "1", "" -> Figures.plain(value);
            default -> Figures.plain(value) + " " + unit;
        };
    }

    /** "70 %" and "90 %" share " %", so that the range is "70–90 %". */
    private static String sharedUnit(String first, String second) {
        int gap = first.indexOf(' ');
        String unit = gap < 0 ? "" : first.substring(gap);
        return !unit.isEmpty() && second.endsWith(unit) && second.indexOf(' ') == second.length() - unit.length()
                ? unit
                : "";
    }
}
