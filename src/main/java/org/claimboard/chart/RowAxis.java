package org.claimboard.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;

/** The rows of a chart: all of one height whatever their number, each with its names on the left. */
final class RowAxis extends CategoryAxis {
    private static final long serialVersionUID = 1L;
    private static final double BAR_SHARE = 0.5;

    private final int rows;
    private final transient NameColumn names;

    RowAxis(int rows, NameColumn names) {
        this.rows = rows;
        this.names = names;
        setTickLabelsVisible(false);
        setAxisLineVisible(false);
        setTickMarksVisible(false);
        double gap = (1 - BAR_SHARE) / rows;
        setLowerMargin(gap / 2);
        setUpperMargin(gap / 2);
        setCategoryMargin(gap * (rows - 1));
    }

    @Override
    public AxisState draw(
            Graphics2D g2,
            double cursor,
            Rectangle2D plotArea,
            Rectangle2D dataArea,
            RectangleEdge edge,
            PlotRenderingInfo plotState) {
        for (int i = 0; i < rows; i++) {
            names.draw(g2, i, dataArea.getMinX(), getCategoryMiddle(i, rows, dataArea, edge));
        }
        return super.draw(g2, cursor, plotArea, dataArea, edge, plotState);
    }
}
