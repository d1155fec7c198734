package org.claimboard.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;

/** The rows of a chart: all of one height whatever their number, each with its names on the left. */
final class ClaimAxis extends CategoryAxis {
    private static final long serialVersionUID = 1L;
    private static final double BAR_SHARE = 0.5;

    private final transient List<ChartBar> bars;
    private final transient NameColumn names;

    ClaimAxis(List<ChartBar> bars, NameColumn names) {
        this.bars = bars;
        this.names = names;
        setTickLabelsVisible(false);
        setAxisLineVisible(false);
        setTickMarksVisible(false);
        double gap = (1 - BAR_SHARE) / bars.size();
        setLowerMargin(gap / 2);
        setUpperMargin(gap / 2);
        setCategoryMargin(gap * (bars.size() - 1));
    }

    @Override
    public AxisState draw(
            Graphics2D g2,
            double cursor,
            Rectangle2D plotArea,
            Rectangle2D dataArea,
            RectangleEdge edge,
            PlotRenderingInfo plotState) {
        for (int i = 0; i < bars.size(); i++) {
            names.draw(g2, bars.get(i), dataArea.getMinX(), getCategoryMiddle(i, bars.size(), dataArea, edge));
        }
        return super.draw(g2, cursor, plotArea, dataArea, edge, plotState);
    }
}
