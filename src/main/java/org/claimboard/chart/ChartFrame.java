package org.claimboard.chart;

import java.awt.Font;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;

import org.claimboard.leaderboard.BoardOrigin;

/** What is the same around every chart: title, a line on how to read it, and where the numbers are from. */
final class ChartFrame {
    /** Free space left and right. */
    static final double SIDE = 24;

    private static final double AROUND_PLOT = 117;
    private static final int EMPTY_PLOT = 103;
    private static final int MOST_LINES = 3;
    private static final double TITLE_LINE = 22.5;
    private static final double SUBTITLE_LINE = 15.5;

    private ChartFrame() {}

    /**
     * @param subtitle how it is to be read; may be empty
     * @param plotHeight of the plot with its axis, in pixels
     */
    static Sketch around(Plot plot, ChartLook look, String title, String subtitle, double plotHeight) {
        String below = look.heading().isEmpty() ? subtitle : title + ". " + subtitle;
        String above = look.heading().orElse(title);
        Font titleFont = ChartFonts.bold(19f);
        Font belowFont = ChartFonts.regular(13f);
        double whole = look.size().width() - 2 * SIDE;
        double width = whole / ChartFonts.SPARE;
        RectangleInsets spare = new RectangleInsets(0, 0, 0, whole - width);
        int titleLines = lines(above, titleFont, width);
        int belowLines = lines(below, belowFont, width);
        JFreeChart chart = new JFreeChart(null, ChartFonts.bold(18f), plot, false);
        chart.setBackgroundPaint(look.theme().sheet());
        chart.setPadding(new RectangleInsets(18, SIDE, 14, SIDE));
        chart.setElementHinting(false);
        TextTitle head = line(above, titleFont, look.theme(), RectangleEdge.TOP);
        head.setPaint(look.theme().ink());
        head.setMargin(spare);
        chart.setTitle(head);
        TextTitle reading = line(below, belowFont, look.theme(), RectangleEdge.TOP);
        reading.setMargin(new RectangleInsets(3, 0, 12, spare.getRight()));
        chart.addSubtitle(reading);
        TextTitle source = line(
                above.endsWith(BoardOrigin.IMPORTED_TITLE)
                        ? "Claimboard: numbers imported from other tables"
                        : "Claimboard: numbers as papers claim them in their abstracts",
                ChartFonts.regular(11f),
                look.theme(),
                RectangleEdge.BOTTOM);
        source.setMargin(new RectangleInsets(10, 0, 0, 0));
        chart.addSubtitle(source);
        double height = AROUND_PLOT + (titleLines - 1) * TITLE_LINE + (belowLines - 1) * SUBTITLE_LINE + plotHeight;
        return new Sketch(chart, look.size().width(), (int) Math.ceil(height));
    }

    /** A chart of nothing, which says so. */
    static Sketch empty(ChartLook look, String title, String message) {
        CategoryPlot plot = new CategoryPlot();
        plain(plot, look.theme());
        plot.setNoDataMessage(message);
        plot.setNoDataMessageFont(ChartFonts.regular(15f));
        plot.setNoDataMessagePaint(look.theme().ink());
        return around(plot, look, title, "", EMPTY_PLOT);
    }

    static void plain(Plot plot, ChartTheme theme) {
        plot.setBackgroundPaint(theme.sheet());
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        if (plot instanceof CategoryPlot rows) {
            rows.setAxisOffset(RectangleInsets.ZERO_INSETS);
        } else if (plot instanceof XYPlot points) {
            points.setAxisOffset(RectangleInsets.ZERO_INSETS);
        }
    }

    private static int lines(String text, Font font, double width) {
        return Math.min(MOST_LINES, ChartFonts.lines(text, font, width));
    }

    private static TextTitle line(String text, Font font, ChartTheme theme, RectangleEdge edge) {
        TextTitle title = new TextTitle(
                text,
                font,
                theme.soft(),
                edge,
                HorizontalAlignment.LEFT,
                VerticalAlignment.TOP,
                RectangleInsets.ZERO_INSETS);
        title.setMaximumLinesToDisplay(MOST_LINES);
        return title;
    }
}
