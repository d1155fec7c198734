package org.claimboard.chart;

import java.awt.BasicStroke;
import java.util.List;

import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.data.category.CategoryDataset;

/** The plot of a chart that is made of rows: names on the left, values to the right, all rows of one height. */
final class Rows {
    private static final int ROW_HEIGHT = 40;
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
        return AXIS_HEIGHT + (double) ROW_HEIGHT * rows;
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
}
