package org.claimboard.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYSeries;

/**
 * The names beside points: the leading ones first, each where it covers no other name and no point, or nowhere. Also
 * tells where the points are, for tooltips and links.
 */
final class PointLabels extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1L;
    private static final double GAP = 9;
    private static final double HEIGHT = 14;
    private static final double ASCENT = 11;
    private static final double LONGEST = 190;
    private static final double POINT = 12;

    private final transient List<ChartPoint> points;
    private final transient XYSeries line;
    private final transient ChartTheme theme;
    private final transient Font leading = ChartFonts.bold(12f);
    private final transient Font behind = ChartFonts.regular(11.5f);

    /** @param line that goes through the leading points; no name may cover it */
    PointLabels(List<ChartPoint> points, XYSeries line, ChartTheme theme) {
        this.points = points;
        this.line = line;
        this.theme = theme;
    }

    @Override
    public void draw(
            Graphics2D g2,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis across,
            ValueAxis up,
            int rendererIndex,
            PlotRenderingInfo info) {
        List<Point2D> places = points.stream()
                .map(point -> place(point.x(), point.y(), plot, area, across, up))
                .toList();
        List<Shape> taken = new ArrayList<>(segments(plot, area, across, up));
        places.forEach(
                at -> taken.add(new Rectangle2D.Double(at.getX() - POINT / 2, at.getY() - POINT / 2, POINT, POINT)));
        IntStream.range(0, points.size())
                .boxed()
                .sorted(Comparator.comparing(i -> points.get(i).mark()))
                .forEach(i -> drawName(g2, points.get(i), places.get(i), area, taken));
        if (info != null && info.getOwner() != null) {
            for (int i = 0; i < points.size(); i++) {
                ChartPoint point = points.get(i);
                Marks.addPoint(
                        info.getOwner().getEntityCollection(),
                        places.get(i).getX(),
                        places.get(i).getY(),
                        point.said(),
                        point.href());
            }
        }
    }

    private void drawName(Graphics2D g2, ChartPoint point, Point2D at, Rectangle2D area, List<Shape> taken) {
        Font font = point.leads() ? leading : behind;
        String text = ChartFonts.shortened(point.name(), font, LONGEST);
        free(at, ChartFonts.width(text, font) * ChartFonts.SPARE, area, taken).ifPresent(box -> {
            taken.add(box);
            g2.setFont(font);
            g2.setPaint(point.leads() ? theme.ink() : theme.soft());
            g2.drawString(text, (float) box.getX(), (float) (box.getY() + ASCENT));
        });
    }

    private List<Line2D> segments(XYPlot plot, Rectangle2D area, ValueAxis across, ValueAxis up) {
        List<Line2D> segments = new ArrayList<>();
        for (int i = 1; i < line.getItemCount(); i++) {
            segments.add(new Line2D.Double(corner(i - 1, plot, area, across, up), corner(i, plot, area, across, up)));
        }
        return segments;
    }

    private Point2D corner(int i, XYPlot plot, Rectangle2D area, ValueAxis across, ValueAxis up) {
        return place(line.getX(i).doubleValue(), line.getY(i).doubleValue(), plot, area, across, up);
    }

    private static Point2D place(double x, double y, XYPlot plot, Rectangle2D area, ValueAxis across, ValueAxis up) {
        return new Point2D.Double(
                across.valueToJava2D(x, area, plot.getDomainAxisEdge()),
                up.valueToJava2D(y, area, plot.getRangeAxisEdge()));
    }

    /** To the right, to the left, above or below, whichever is free first. */
    static Optional<Rectangle2D> free(Point2D at, double width, Rectangle2D area, List<Shape> taken) {
        double right = at.getX() + GAP;
        double left = at.getX() - GAP - width;
        double middle = at.getY() - HEIGHT / 2;
        double above = at.getY() - GAP - HEIGHT;
        double below = at.getY() + GAP;
        return Stream.of(
                        new Point2D.Double(right, middle),
                        new Point2D.Double(left, middle),
                        new Point2D.Double(at.getX(), above),
                        new Point2D.Double(at.getX(), below),
                        new Point2D.Double(at.getX() - width, above),
                        new Point2D.Double(at.getX() - width, below))
                .map(corner -> (Rectangle2D) new Rectangle2D.Double(corner.x, corner.y, width, HEIGHT))
                .filter(area::contains)
                .filter(place -> taken.stream().noneMatch(shape -> shape.intersects(place)))
                .findFirst();
    }
}
