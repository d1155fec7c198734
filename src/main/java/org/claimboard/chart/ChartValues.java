package org.claimboard.chart;

import java.math.BigDecimal;

import org.claimboard.claim.ClaimView;
import org.claimboard.normalise.Form;
import org.claimboard.normalise.Qualifier;

/** The value of a claim as a chart writes it: "up to 4.7×", "1.24–2.01×", "≥ 3×", "44 ms", "+1.2 points". */
public final class ChartValues {
    private ChartValues() {}

    public static String of(ClaimView claim) {
        String value = range(claim);
        return switch (Qualifier.of(claim.qualifier()).orElseThrow()) {
            case EXACT -> value;
            case UP_TO -> "up to " + value;
            case AT_LEAST -> "≥ " + value;
            case ABOUT -> "≈ " + value;
            case AVERAGE -> value + " on average";
        };
    }

    /** The unit that fits a value of a claim's form; a factor is counted in "×", whatever its metric. */
    static ChartUnit unit(Form form, String canonical, BigDecimal value) {
        if (form == Form.RATIO) {
            return ChartUnit.FACTOR;
        }
        return form == Form.DELTA && canonical.equals("%")
                ? new ChartUnit("points", BigDecimal.ONE)
                : ChartUnit.fitting(canonical, value);
    }

    private static String range(ClaimView claim) {
        Form form = Form.of(claim.form()).orElseThrow();
        ChartUnit unit =
                unit(form, claim.unit(), claim.high().abs().max(claim.low().abs()));
        String low = signed(form, claim.low(), unit);
        String high = signed(form, claim.high(), unit);
        boolean negative = claim.low().signum() < 0;
        return unit.with(low.equals(high) ? low : low + (negative ? " to " : "–") + high);
    }

    private static String signed(Form form, BigDecimal value, ChartUnit unit) {
        return (form == Form.DELTA && value.signum() > 0 ? "+" : "") + unit.number(value);
    }
}
