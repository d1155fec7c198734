package org.claimboard.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.data.category.CategoryDataset;

/**
 * The plot of a chart that is made of rows: names on the left, values to the right, all rows of one height. Very many
 * rows stand closer, what tells one from another beside its name instead of below it.
 */
final class Rows {
    static final Font VALUE_FONT = ChartFonts.bold(12.5f);

    private static final double HALF_DIGIT = 4.5;
    private static final int ROW_HEIGHT = 40;
    private static final int CLOSE_ROW_HEIGHT = 20;
    private static final int AXIS_HEIGHT = 45;

    private final int count;
    private final NameColumn names;
    private final ChartLook look;

    Rows(List<RowName> rows, ChartLook look) {
        this.count = rows.size();
        this.names = new NameColumn(rows, look);
        this.look = look;
    }

    static double height(int rows) {
        return AXIS_HEIGHT + (double) (areClose(rows) ? CLOSE_ROW_HEIGHT : ROW_HEIGHT) * rows;
    }

    static boolean areClose(int rows) {
        return rows > ChartQuery.OfBoard.FEW_ROWS;
    }

    /** How much of the chart's width is left for values. */
    double plotWidth() {
        return look.size().width() - 2 * ChartFrame.SIDE - names.width();
    }

    CategoryPlot plot(CategoryDataset dataset, ValueAxis values, CategoryItemRenderer renderer) {
        CategoryPlot plot = new CategoryPlot(dataset, new RowAxis(count, names), values, renderer);
        ChartFrame.plain(plot, look.theme());
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setRangeGridlinePaint(look.theme().grid());
        plot.setRangeGridlineStroke(new BasicStroke(1f));
        AxisSpace space = new AxisSpace();
        space.setLeft(names.width());
        plot.setFixedDomainAxisSpace(space);
        return plot;
    }

    /** Not clipped at the area of the values: in a wider font than ours the last digit may stand beyond it. */
    static void drawValue(Graphics2D g2, String text, double x, double middle, Rectangle2D area) {
        Shape clip = g2.getClip();
        g2.setClip(
                new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth() + ChartFrame.SIDE, area.getHeight()));
        g2.setFont(VALUE_FONT);
        g2.drawString(text, (float) x, (float) (middle + HALF_DIGIT));
        g2.setClip(clip);
    }
}
