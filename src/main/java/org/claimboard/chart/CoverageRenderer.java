package org.claimboard.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;

import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;

import org.claimboard.figure.Figures;

/**
 * Fills cells by their number of claims, on a scale of logarithms: most cells have few claims, and one and three should
 * look different also where another has 300. The number stands in each cell, so nobody depends on the shade.
 */
final class CoverageRenderer extends AbstractXYItemRenderer {
    private static final long serialVersionUID = 1L;
    private static final double GAP = 2;
    private static final double LIGHTEST = 0.16;
    private static final double HALF_DIGIT = 4.3;

    private final transient CoverageContent content;
    private final transient ChartTheme theme;
    private final transient Font font = ChartFonts.bold(12f);

    CoverageRenderer(CoverageContent content, ChartTheme theme) {
        this.content = content;
        this.theme = theme;
    }

    @Override
    public void drawItem(
            Graphics2D g2,
            XYItemRendererState state,
            Rectangle2D area,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis across,
            ValueAxis up,
            XYDataset dataset,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        CoverageContent.Cell cell = content.cells().get(item);
        double x = dataset.getXValue(series, item);
        double y = dataset.getYValue(series, item);
        double left = across.valueToJava2D(x - 0.5, area, plot.getDomainAxisEdge());
        double right = across.valueToJava2D(x + 0.5, area, plot.getDomainAxisEdge());
        double top = up.valueToJava2D(y - 0.5, area, plot.getRangeAxisEdge());
        double bottom = up.valueToJava2D(y + 0.5, area, plot.getRangeAxisEdge());
        Rectangle2D box = new Rectangle2D.Double(left + GAP / 2, top + GAP / 2, right - left - GAP, bottom - top - GAP);
        Color shade = shade(cell.claims());
        g2.setPaint(shade);
        g2.fill(box);
        String text = Figures.rounded(BigDecimal.valueOf(cell.claims()));
        g2.setFont(font);
        g2.setPaint(ChartTheme.textOn(shade));
        g2.drawString(text, (float) (box.getCenterX() - ChartFonts.width(text, font) / 2), (float)
                (box.getCenterY() + HALF_DIGIT));
        Marks.add(state.getEntityCollection(), box, cell.said(), cell.path());
    }

    /** From a tint of the sheet for one claim to the full colour for the most. */
    Color shade(long claims) {
        double share = content.most() <= 1 ? 1 : Math.log(claims) / Math.log(content.most());
        return theme.between(LIGHTEST + (1 - LIGHTEST) * share);
    }
}
