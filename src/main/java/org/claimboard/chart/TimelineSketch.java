package org.claimboard.chart;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;

import org.claimboard.leaderboard.View;

/** Claims as points over time, and a stair through the best so far. */
final class TimelineSketch {
    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");
    private static final RectangleInsets TICKS = new RectangleInsets(5, 10, 3, 10);
    private static final double DAY = 24 * 60 * 60 * 1000d;
    private static final double LEAST_MARGIN = 45 * DAY;
    private static final double LEFT = 0.05;
    /** Room for the name of the newest. */
    private static final double RIGHT = 0.15;

    private final TimelineContent content;
    private final ChartLook look;

    TimelineSketch(TimelineContent content, ChartLook look) {
        this.content = content;
        this.look = look;
    }

    Sketch sketch() {
        Measure measure = content.measure();
        List<ChartPoint> points = content.points(measure);
        if (points.isEmpty()) {
            return ChartFrame.empty(look, content.title(), "No claims yet.");
        }
        PointSketch sketch = new PointSketch(points, look);
        ValueAxis time = time(points);
        ValueAxis values = ValueAxes.up(measure, look);
        values.setRange(ValueAxes.around(measure, summary(points)));
        XYSeries stair = stair(points, time.getUpperBound());
        return sketch.around(sketch.plot(time, values, stair), content.title(), subtitle(points));
    }

    private static DoubleSummaryStatistics summary(List<ChartPoint> points) {
        return points.stream().mapToDouble(ChartPoint::y).summaryStatistics();
    }

    private ValueAxis time(List<ChartPoint> points) {
        DateAxis axis = new DateAxis(null, UTC, Locale.ENGLISH);
        ValueAxes.plain(axis, look.theme(), TICKS);
        axis.setLabel("Published");
        double first = points.get(0).x();
        double last = points.get(points.size() - 1).x();
        double span = last - first;
        axis.setRange(first - Math.max(LEAST_MARGIN, span * LEFT), last + Math.max(LEAST_MARGIN, span * RIGHT));
        return axis;
    }

    /** Level from each record to the next one's date, then up or down to it. */
    private static XYSeries stair(List<ChartPoint> points, double end) {
        XYSeries stair = new XYSeries("best so far", false, true);
        double level = Double.NaN;
        for (ChartPoint point : points) {
            if (point.leads()) {
                if (!Double.isNaN(level)) {
                    stair.add(point.x(), level);
                }
                level = point.y();
                stair.add(point.x(), level);
            }
        }
        if (!Double.isNaN(level)) {
            stair.add(end, level);
        }
        return stair;
    }

    private String subtitle(List<ChartPoint> points) {
        StringBuilder text = new StringBuilder(ChartText.claims(points.size()));
        text.append(
                content.board().query().view() == View.HEADLINE
                        ? " by the number as advertised"
                        : " by the cautious end of each number");
        text.append(content.board().query().biggerIsBetter() ? "; higher is better" : "; lower is better");
        text.append("; the line is the best so far");
        if (points.stream().anyMatch(point -> point.mark() == ChartPoint.Mark.BEST_CASE)) {
            text.append("; diamonds are best cases (“up to”), which set no record");
        }
        return text.append('.').toString();
    }
}
