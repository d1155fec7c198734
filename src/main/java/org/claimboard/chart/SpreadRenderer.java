package org.claimboard.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.statistics.BoxAndWhiskerItem;

/** Draws the factors of a task: dots, the median as a bold stroke, and box and whiskers where they sum up enough claims. */
final class SpreadRenderer extends AbstractCategoryItemRenderer {
    /** Quartiles of fewer claims would be the claims themselves. */
    static final int LEAST_FOR_A_BOX = 5;

    private static final long serialVersionUID = 1L;
    private static final double HALF_BOX = 10;
    private static final double DOT = 3.5;
    private static final double GAP = 12;
    private static final int TINT = 46;
    private static final Stroke LINE = new BasicStroke(1.4f);
    private static final Stroke MEDIAN = new BasicStroke(3f);

    private final transient List<SpreadContent.Group> groups;
    private final transient ChartTheme theme;

    SpreadRenderer(List<SpreadContent.Group> groups, ChartTheme theme) {
        this.groups = groups;
        this.theme = theme;
    }

    /** What stands behind a row. */
    static String text(SpreadContent.Group group) {
        String median = SpreadContent.factor(group.median());
        return group.claims().size() == 1 ? median : "median " + median;
    }

    static boolean hasBox(SpreadContent.Group group) {
        return group.claims().size() >= LEAST_FOR_A_BOX;
    }

    @Override
    public void drawItem(
            Graphics2D g2,
            CategoryItemRendererState state,
            Rectangle2D area,
            CategoryPlot plot,
            CategoryAxis rows,
            ValueAxis values,
            CategoryDataset dataset,
            int row,
            int column,
            int pass) {
        SpreadContent.Group group = groups.get(column);
        double middle = rows.getCategoryMiddle(column, dataset.getColumnCount(), area, plot.getDomainAxisEdge());
        DoubleUnaryOperator at = value -> values.valueToJava2D(value, area, plot.getRangeAxisEdge());
        if (hasBox(group)) {
            drawBox(g2, group.box(), middle, at);
        }
        EntityCollection marks = state.getEntityCollection();
        Marks.addRow(marks, area, middle, group.name() + ": " + text(group), group.path());
        double end = 0;
        for (SpreadContent.Dot dot : group.dots()) {
            double x = at.applyAsDouble(dot.value().doubleValue());
            drawDot(g2, x, middle);
            Marks.addPoint(marks, x, middle, dot.said(), dot.path());
            end = Math.max(end, x);
        }
        drawMedian(g2, at.applyAsDouble(group.median()), middle);
        g2.setPaint(theme.ink());
        Rows.drawValue(g2, text(group), end + GAP, middle, area);
    }

    private void drawBox(Graphics2D g2, BoxAndWhiskerItem box, double middle, DoubleUnaryOperator at) {
        double low = at.applyAsDouble(box.getMinRegularValue().doubleValue());
        double from = at.applyAsDouble(box.getQ1().doubleValue());
        double to = at.applyAsDouble(box.getQ3().doubleValue());
        double high = at.applyAsDouble(box.getMaxRegularValue().doubleValue());
        Rectangle2D middleHalf = new Rectangle2D.Double(from, middle - HALF_BOX, to - from, 2 * HALF_BOX);
        Color colour = theme.bar(false);
        g2.setPaint(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), TINT));
        g2.fill(middleHalf);
        g2.setPaint(colour);
        g2.setStroke(LINE);
        g2.draw(middleHalf);
        g2.draw(new Line2D.Double(low, middle, from, middle));
        g2.draw(new Line2D.Double(to, middle, high, middle));
        g2.draw(new Line2D.Double(low, middle - HALF_BOX / 2, low, middle + HALF_BOX / 2));
        g2.draw(new Line2D.Double(high, middle - HALF_BOX / 2, high, middle + HALF_BOX / 2));
    }

    private void drawDot(Graphics2D g2, double x, double middle) {
        Ellipse2D dot = new Ellipse2D.Double(x - DOT, middle - DOT, 2 * DOT, 2 * DOT);
        g2.setPaint(theme.bar(false));
        g2.fill(dot);
        g2.setPaint(theme.sheet());
        g2.setStroke(new BasicStroke(1f));
        g2.draw(dot);
    }

    private void drawMedian(Graphics2D g2, double x, double middle) {
        g2.setPaint(theme.line());
        g2.setStroke(MEDIAN);
        g2.draw(new Line2D.Double(x, middle - HALF_BOX, x, middle + HALF_BOX));
    }
}
