package org.claimboard.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;

/** Draws claims as bars: a best case hollow, whiskers for what the number may be, the value at the end. */
final class ClaimBarRenderer extends BarRenderer {
    static final double GAP = 7;

    private static final long serialVersionUID = 1L;
    private static final double CAP = 4;
    private static final double LEAST_WHISKER = 6;
    private static final Stroke WHISKER = new BasicStroke(1.4f);
    /** Around whiskers in the colour of the sheet, so that they stand out from their bar. */
    private static final Stroke HALO = new BasicStroke(4f);

    private static final Stroke OUTLINE =
            new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 3}, 0);
    private static final int TINT = 36;

    private final transient ChartTheme theme;

    ClaimBarRenderer(ChartTheme theme, double origin) {
        this.theme = theme;
        setBarPainter(new StandardBarPainter());
        setShadowVisible(false);
        setBase(origin);
        setIncludeBaseInRange(true);
        setDrawBarOutline(true);
    }

    @Override
    public Paint getItemPaint(int row, int column) {
        Color colour = colour(column);
        return bar(column).hollow() ? new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), TINT) : colour;
    }

    @Override
    public Paint getItemOutlinePaint(int row, int column) {
        return colour(column);
    }

    @Override
    public Stroke getItemOutlineStroke(int row, int column) {
        return bar(column).hollow() ? OUTLINE : new BasicStroke(0.5f);
    }

    @Override
    public void drawItem(
            Graphics2D g2,
            CategoryItemRendererState state,
            Rectangle2D dataArea,
            CategoryPlot plot,
            CategoryAxis domainAxis,
            ValueAxis rangeAxis,
            CategoryDataset dataset,
            int row,
            int column,
            int pass) {
        super.drawItem(g2, state, dataArea, plot, domainAxis, rangeAxis, dataset, row, column, pass);
        ChartBar bar = bar(column);
        RectangleEdge edge = plot.getRangeAxisEdge();
        double middle =
                domainAxis.getCategoryMiddle(column, dataset.getColumnCount(), dataArea, plot.getDomainAxisEdge());
        double end = Math.max(
                rangeAxis.valueToJava2D(bar.highest(), dataArea, edge),
                rangeAxis.valueToJava2D(getBase(), dataArea, edge));
        bar.whiskers()
                .ifPresent(ends -> drawWhiskers(
                        g2,
                        rangeAxis.valueToJava2D(ends.low(), dataArea, edge),
                        rangeAxis.valueToJava2D(ends.high(), dataArea, edge),
                        middle,
                        bar.openAbove()));
        if (bar.openAbove()) {
            drawArrow(g2, end, middle);
        }
        g2.setPaint(theme.ink());
        Rows.drawValue(g2, bar.text(), end + GAP + (bar.openAbove() ? GAP : 0), middle, dataArea);
        Marks.addRow(state.getEntityCollection(), dataArea, middle, bar.said(), "/claims/" + bar.claim());
    }

    private void drawWhiskers(Graphics2D g2, double from, double to, double middle, boolean openAbove) {
        if (to - from < LEAST_WHISKER) {
            return;
        }
        Path2D whiskers = new Path2D.Double();
        whiskers.moveTo(from, middle);
        whiskers.lineTo(to, middle);
        whiskers.moveTo(from, middle - CAP);
        whiskers.lineTo(from, middle + CAP);
        if (!openAbove) {
            whiskers.moveTo(to, middle - CAP);
            whiskers.lineTo(to, middle + CAP);
        }
        drawOver(g2, whiskers);
    }

    private void drawArrow(Graphics2D g2, double end, double middle) {
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(end, middle);
        arrow.lineTo(end + GAP, middle);
        arrow.moveTo(end + GAP - CAP, middle - CAP);
        arrow.lineTo(end + GAP, middle);
        arrow.lineTo(end + GAP - CAP, middle + CAP);
        drawOver(g2, arrow);
    }

    private void drawOver(Graphics2D g2, Shape lines) {
        g2.setStroke(HALO);
        g2.setPaint(theme.sheet());
        g2.draw(lines);
        g2.setStroke(WHISKER);
        g2.setPaint(theme.line());
        g2.draw(lines);
    }

    private Color colour(int column) {
        return theme.bar(bar(column).worse());
    }

    private ChartBar bar(int column) {
        return (ChartBar) getPlot().getDataset().getColumnKey(column);
    }
}
