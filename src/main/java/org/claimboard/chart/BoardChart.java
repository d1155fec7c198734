package org.claimboard.chart;

import java.awt.BasicStroke;
import java.awt.Font;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;
import org.jfree.data.category.DefaultCategoryDataset;

import org.claimboard.leaderboard.Board;
import org.claimboard.leaderboard.View;
import org.claimboard.normalise.Form;

/**
 * A board as a JFreeChart of horizontal bars, ready to be drawn at {@link #WIDTH} × {@link #height}.
 *
 * <p>Bars start at the baseline of a factor (1×) or at zero. Its height grows with the bars, so that every bar and every
 * name has the same size in every chart.
 */
final class BoardChart {
    static final int WIDTH = 960;

    private static final int ROW_HEIGHT = 40;
    private static final int AROUND_BARS = 162;
    private static final int EMPTY_HEIGHT = 220;
    static final double SIDE = 24;
    /** The wide sides keep ticks apart; JFreeChart takes a larger step where they would touch. */
    private static final RectangleInsets TICK_INSETS = new RectangleInsets(5, 14, 3, 14);

    private static final Font VALUE_FONT = ChartFonts.bold(12.5f);

    private final Board board;
    private final ChartTheme theme;
    private final BoardBars bars;

    BoardChart(Board board, ChartTheme theme) {
        this.board = board;
        this.theme = theme;
        this.bars = BoardBars.of(board);
    }

    int height() {
        return bars.bars().isEmpty()
                ? EMPTY_HEIGHT
                : AROUND_BARS + ROW_HEIGHT * bars.bars().size();
    }

    JFreeChart chart() {
        CategoryPlot plot = bars.bars().isEmpty() ? emptyPlot() : plot();
        JFreeChart chart = new JFreeChart(null, ChartFonts.bold(18f), plot, false);
        chart.setBackgroundPaint(theme.sheet());
        chart.setPadding(new RectangleInsets(18, SIDE, 14, SIDE));
        chart.setElementHinting(false);
        TextTitle title = line(board.title(), ChartFonts.bold(19f), RectangleEdge.TOP);
        title.setPaint(theme.ink());
        chart.setTitle(title);
        TextTitle subtitle = line(subtitle(), ChartFonts.regular(13f), RectangleEdge.TOP);
        subtitle.setMargin(new RectangleInsets(3, 0, 12, 0));
        chart.addSubtitle(subtitle);
        TextTitle source = line(
                "Claimboard: numbers as papers claim them in their abstracts",
                ChartFonts.regular(11f),
                RectangleEdge.BOTTOM);
        source.setMargin(new RectangleInsets(10, 0, 0, 0));
        chart.addSubtitle(source);
        return chart;
    }

    private TextTitle line(String text, Font font, RectangleEdge edge) {
        TextTitle title = new TextTitle(
                text,
                font,
                theme.soft(),
                edge,
                HorizontalAlignment.LEFT,
                VerticalAlignment.TOP,
                RectangleInsets.ZERO_INSETS);
        title.setMaximumLinesToDisplay(2);
        return title;
    }

    private String subtitle() {
        if (bars.bars().isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        if (bars.total() > bars.bars().size()) {
            text.append("First ")
                    .append(bars.bars().size())
                    .append(" of ")
                    .append(bars.total())
                    .append(" claims");
        } else {
            text.append(bars.total()).append(bars.total() == 1 ? " claim" : " claims");
        }
        text.append(
                board.query().view() == View.HEADLINE
                        ? ", ranked by the number as advertised"
                        : ", ranked by the cautious end of each number");
        text.append(board.query().biggerIsBetter() ? "; higher is better" : "; lower is better");
        if (bars.bars().stream().anyMatch(ChartBar::hollow)) {
            text.append("; hollow bars are best cases (“up to”)");
        }
        return text.append('.').toString();
    }

    private CategoryPlot emptyPlot() {
        CategoryPlot plot = new CategoryPlot();
        plain(plot);
        plot.setNoDataMessage(
                board.notRanked().isEmpty()
                        ? "No claims yet."
                        : "Nothing to rank: " + board.notRanked().size()
                                + (board.notRanked().size() == 1 ? " claim is" : " claims are")
                                + " listed with the reason on the board’s page.");
        plot.setNoDataMessageFont(ChartFonts.regular(15f));
        plot.setNoDataMessagePaint(theme.ink());
        return plot;
    }

    private CategoryPlot plot() {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        bars.bars().forEach(bar -> dataset.addValue(bar.value(), "claims", bar));
        NameColumn names = new NameColumn(bars.bars(), theme);
        double left = names.width();
        ValueAxis values = values(WIDTH - 2 * SIDE - left);
        CategoryPlot plot = new CategoryPlot(
                dataset, new ClaimAxis(bars.bars(), names), values, new ClaimBarRenderer(theme, start(values)));
        plain(plot);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setRangeGridlinePaint(theme.grid());
        plot.setRangeGridlineStroke(new BasicStroke(1f));
        AxisSpace space = new AxisSpace();
        space.setLeft(left);
        plot.setFixedDomainAxisSpace(space);
        plot.addRangeMarker(new ValueMarker(start(values), theme.line(), new BasicStroke(1.4f)), Layer.FOREGROUND);
        return plot;
    }

    private void plain(CategoryPlot plot) {
        plot.setBackgroundPaint(theme.sheet());
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    }

    /** Bars of a logarithmic axis can't start at zero; they start where the axis does. */
    private double start(ValueAxis values) {
        return Math.max(bars.origin(), bars.logarithmic() ? values.getLowerBound() : bars.origin());
    }

    private ValueAxis values(double width) {
        ValueAxis axis = bars.logarithmic() ? logarithmic() : linear();
        axis.setRange(ValueScale.of(bars, width, VALUE_FONT));
        axis.setLabel(axisLabel());
        axis.setLabelFont(ChartFonts.regular(12f));
        axis.setLabelPaint(theme.soft());
        axis.setTickLabelFont(ChartFonts.regular(12f));
        axis.setTickLabelPaint(theme.soft());
        axis.setTickLabelInsets(TICK_INSETS);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setMinorTickMarksVisible(false);
        return axis;
    }

    private NumberAxis linear() {
        NumberAxis axis = new NumberAxis();
        axis.setNumberFormatOverride(new TickFormat(bars));
        axis.setAutoRangeIncludesZero(false);
        return axis;
    }

    private LogAxis logarithmic() {
        LogAxis axis = new LogAxis();
        axis.setBase(10);
        axis.setNumberFormatOverride(new TickFormat(bars));
        axis.setTickUnit(new NumberTickUnit(1), false, false);
        axis.setAutoTickUnitSelection(false, false);
        return axis;
    }

    private String axisLabel() {
        Form form = board.query().form();
        String metric = board.query().metric().name();
        String label =
                switch (form) {
                    case RATIO -> metric + ": improvement over the baseline (1× is no change)";
                    case DELTA -> metric + ": difference from the baseline" + inUnit();
                    case ABSOLUTE -> metric + inUnit();
                };
        return bars.logarithmic() ? label + ", logarithmic scale" : label;
    }

    private String inUnit() {
        boolean told = bars.logarithmic()
                || bars.unit().standsByNumber()
                || bars.unit().name().isEmpty();
        return told ? "" : ", in " + bars.unit().name();
    }
}
