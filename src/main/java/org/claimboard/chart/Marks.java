package org.claimboard.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.entity.EntityCollection;

/** Where on a drawn chart something can be pointed at. Renderers add it while they draw, in JFreeChart's own list. */
final class Marks {
    private static final double ROW_SPOT = 38;
    /** WCAG 2.2 asks for targets of at least 24 pixels. */
    private static final double LEAST = 24;

    private Marks() {}

    /** A whole row, from its name to the end of the chart. */
    static void addRow(EntityCollection marks, Rectangle2D plot, double middle, String title, String href) {
        Rectangle2D row = new Rectangle2D.Double(
                ChartFrame.SIDE, middle - ROW_SPOT / 2, plot.getMaxX() - ChartFrame.SIDE, ROW_SPOT);
        add(marks, row, title, href);
    }

    static void addPoint(EntityCollection marks, double x, double y, String title, String href) {
        add(marks, new Rectangle2D.Double(x - LEAST / 2, y - LEAST / 2, LEAST, LEAST), title, href);
    }

    static void add(EntityCollection marks, Rectangle2D area, String title, String href) {
        if (marks != null) {
            marks.add(new ChartEntity(area, title, href));
        }
    }

    /** In the order in which they were drawn. */
    static List<HotSpot> spots(EntityCollection marks) {
        List<HotSpot> spots = new ArrayList<>();
        for (Object mark : marks.getEntities()) {
            ChartEntity entity = (ChartEntity) mark;
            if (entity.getURLText() != null) {
                Rectangle2D area = entity.getArea().getBounds2D();
                spots.add(new HotSpot(
                        (int) Math.round(area.getX()),
                        (int) Math.round(area.getY()),
                        (int) Math.round(area.getWidth()),
                        (int) Math.round(area.getHeight()),
                        entity.getToolTipText(),
                        entity.getURLText()));
            }
        }
        return spots;
    }
}
