package org.claimboard.chart;

import java.awt.Font;
import java.util.DoubleSummaryStatistics;

import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/** The axes of values, in our look: no lines, no marks, numbers with their unit. */
final class ValueAxes {
    /** The wide sides keep ticks apart; JFreeChart takes a larger step where they would touch. */
    private static final RectangleInsets ACROSS = new RectangleInsets(5, 14, 3, 14);

    private static final RectangleInsets UP = new RectangleInsets(14, 2, 14, 8);
    private static final double PAD = 0.08;
    private static final double PAD_FACTOR = 1.5;

    private ValueAxes() {}

    /** @param width of the axis, in pixels */
    static ValueAxis across(Measure measure, ChartTheme theme, double width) {
        return of(measure, theme, ACROSS, width);
    }

    static ValueAxis up(Measure measure, ChartLook look) {
        return of(measure, look.theme(), UP, look.size().plotHeight());
    }

    /** From the least to the most of some values, with a margin. */
    static Range around(Measure measure, DoubleSummaryStatistics values) {
        double least = values.getMin();
        double most = values.getMax();
        if (measure.logarithmic()) {
            return new Range(least / PAD_FACTOR, most * PAD_FACTOR);
        }
        double margin = most > least ? (most - least) * PAD : Math.max(Math.abs(most) * PAD, 0.5);
        return new Range(least - margin, most + margin);
    }

    static void plain(Axis axis, ChartTheme theme, RectangleInsets ticks) {
        Font font = ChartFonts.regular(12f);
        axis.setLabelFont(font);
        axis.setLabelPaint(theme.soft());
        axis.setTickLabelFont(font);
        axis.setTickLabelPaint(theme.soft());
        axis.setTickLabelInsets(ticks);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setMinorTickMarksVisible(false);
    }

    private static ValueAxis of(Measure measure, ChartTheme theme, RectangleInsets ticks, double length) {
        ValueAxis axis = measure.logarithmic() ? logarithmic(measure) : linear(measure);
        plain(axis, theme, ticks);
        axis.setLabel(label(measure, axis.getLabelFont(), length / ChartFonts.SPARE));
        return axis;
    }

    /** As much as there is room for; the metric in any case. */
    private static String label(Measure measure, Font font, double room) {
        return ChartFonts.width(measure.axisLabel(), font) <= room
                ? measure.axisLabel()
                : ChartFonts.shortened(measure.shortAxisLabel(), font, room);
    }

    private static NumberAxis linear(Measure measure) {
        NumberAxis axis = new NumberAxis();
        axis.setNumberFormatOverride(new TickFormat(measure));
        axis.setAutoRangeIncludesZero(false);
        return axis;
    }

    private static LogAxis logarithmic(Measure measure) {
        LogAxis axis = new LogAxis();
        axis.setBase(10);
        axis.setNumberFormatOverride(new TickFormat(measure));
        axis.setTickUnit(new NumberTickUnit(1), false, false);
        axis.setAutoTickUnitSelection(false, false);
        return axis;
    }
}
