package org.claimboard.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;

import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Points over two axes, with a line through those that lead. */
final class PointSketch {
    /** The datasets of its plot. */
    static final int POINTS = 0;

    static final int LINE = 1;

    private static final double AXIS_HEIGHT = 45;
    private static final Stroke OUTLINE = new BasicStroke(1.6f);
    private static final Shape DISC = new Ellipse2D.Double(-5.5, -5.5, 11, 11);
    private static final Shape RING = new Ellipse2D.Double(-4.5, -4.5, 9, 9);
    private static final Shape DIAMOND = diamond(6);

    private final List<ChartPoint> points;
    private final ChartLook look;

    PointSketch(List<ChartPoint> points, ChartLook look) {
        this.points = List.copyOf(points);
        this.look = look;
    }

    /** @param line corners of the line through the leading points, from left to right */
    XYPlot plot(ValueAxis across, ValueAxis up, XYSeries line) {
        XYPlot plot = new XYPlot(dataset(), across, up, pointRenderer());
        ChartFrame.plain(plot, look.theme());
        plot.setDataset(LINE, new XYSeriesCollection(line));
        plot.setRenderer(LINE, lineRenderer());
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.REVERSE);
        plot.setDomainGridlinePaint(look.theme().grid());
        plot.setRangeGridlinePaint(look.theme().grid());
        plot.setDomainGridlineStroke(new BasicStroke(1f));
        plot.setRangeGridlineStroke(new BasicStroke(1f));
        plot.addAnnotation(new PointLabels(points, line, look.theme()));
        return plot;
    }

    Sketch around(XYPlot plot, String title, String subtitle) {
        return ChartFrame.around(plot, look, title, subtitle, look.size().plotHeight() + AXIS_HEIGHT);
    }

    /** One series for each mark, in its order, so that each has its look. */
    private XYDataset dataset() {
        XYSeriesCollection dataset = new XYSeriesCollection();
        for (ChartPoint.Mark mark : ChartPoint.Mark.values()) {
            XYSeries series = new XYSeries(mark, false, true);
            points.stream().filter(point -> point.mark() == mark).forEach(point -> series.add(point.x(), point.y()));
            dataset.addSeries(series);
        }
        return dataset;
    }

    private XYLineAndShapeRenderer pointRenderer() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setUseFillPaint(true);
        renderer.setUseOutlinePaint(true);
        renderer.setDrawOutlines(true);
        look(
                renderer,
                ChartPoint.Mark.LEADING,
                DISC,
                look.theme().bar(false),
                look.theme().bar(false));
        look(
                renderer,
                ChartPoint.Mark.BEHIND,
                RING,
                look.theme().sheet(),
                look.theme().soft());
        look(
                renderer,
                ChartPoint.Mark.BEST_CASE,
                DIAMOND,
                look.theme().sheet(),
                look.theme().bar(true));
        return renderer;
    }

    private static void look(
            XYLineAndShapeRenderer renderer, ChartPoint.Mark mark, Shape shape, Color fill, Color outline) {
        renderer.setSeriesShape(mark.ordinal(), shape);
        renderer.setSeriesFillPaint(mark.ordinal(), fill);
        renderer.setSeriesOutlinePaint(mark.ordinal(), outline);
        renderer.setSeriesOutlineStroke(mark.ordinal(), OUTLINE);
    }

    private XYLineAndShapeRenderer lineRenderer() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setSeriesPaint(0, look.theme().bar(false));
        renderer.setSeriesStroke(0, new BasicStroke(2f));
        renderer.setDrawSeriesLineAsPath(true);
        return renderer;
    }

    private static Shape diamond(double half) {
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(0, -half);
        diamond.lineTo(half, 0);
        diamond.lineTo(0, half);
        diamond.lineTo(-half, 0);
        diamond.closePath();
        return diamond;
    }
}
