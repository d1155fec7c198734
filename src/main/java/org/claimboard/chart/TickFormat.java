package org.claimboard.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/**
 * The numbers along the axis of values: "2×", "80%", "10k×"; bare where the axis's label says the unit. On a logarithmic
 * axis each has its own size of unit: "1 ms", "10 ms", "100 ms", "1 s".
 */
final class TickFormat extends NumberFormat {
    private static final long serialVersionUID = 1L;
    private static final int DIGITS = 10;

    private final transient Measure measure;

    TickFormat(Measure measure) {
        this.measure = measure;
    }

    @Override
    public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
        BigDecimal value = BigDecimal.valueOf(number).round(new MathContext(DIGITS));
        ChartUnit unit = measure.unit();
        if (measure.logarithmic() && !unit.isFactor()) {
            ChartUnit own = ChartUnit.decimal(measure.canonical(), value);
            // without a comma: ticks are aligned by their ink, and one with a descender would stand lower
            return to.append(own.with(own.number(value).replace(",", "")));
        }
        String digits = ChartUnit.compact(value);
        return to.append(unit.standsByNumber() ? unit.with(digits) : digits);
    }

    @Override
    public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
        return format((double) number, to, position);
    }

    @Override
    public Number parse(String text, ParsePosition position) {
        throw new UnsupportedOperationException("ticks are only written");
    }
}
