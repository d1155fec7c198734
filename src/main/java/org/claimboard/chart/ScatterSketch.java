package org.claimboard.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jfree.chart.axis.ValueAxis;
import org.jfree.data.xy.XYSeries;

import org.claimboard.leaderboard.View;

/** Pairs of claims as points, and a stair along the Pareto front: whatever lies on its worse side is beaten. */
final class ScatterSketch {
    private final ScatterContent content;
    private final ChartLook look;

    ScatterSketch(ScatterContent content, ChartLook look) {
        this.content = content;
        this.look = look;
    }

    Sketch sketch() {
        List<ChartPoint> points = content.points();
        if (points.isEmpty()) {
            return ChartFrame.empty(
                    look,
                    content.title(),
                    "No paper of this board claims quality and efficiency that can be compared.");
        }
        Measure across = content.across();
        Measure up = content.up();
        ValueAxis x = ValueAxes.across(across, look.theme(), look.size().width() - 4 * ChartFrame.SIDE);
        ValueAxis y = ValueAxes.up(up, look);
        x.setRange(ValueAxes.around(
                across, points.stream().mapToDouble(ChartPoint::x).summaryStatistics()));
        y.setRange(
                ValueAxes.around(up, points.stream().mapToDouble(ChartPoint::y).summaryStatistics()));
        PointSketch sketch = new PointSketch(points, look);
        return sketch.around(
                sketch.plot(x, y, front(points, across.biggerIsBetter(), up.biggerIsBetter())),
                content.title(),
                subtitle(across, up));
    }

    /** From one leading point to the next by the corner that neither beats. */
    static XYSeries front(List<ChartPoint> points, boolean acrossBigger, boolean upBigger) {
        List<ChartPoint> leading =
                new ArrayList<>(points.stream().filter(ChartPoint::leads).toList());
        leading.sort(Comparator.comparingDouble(ChartPoint::x).thenComparing(ChartPoint::y));
        XYSeries front = new XYSeries("Pareto front", false, true);
        for (int i = 0; i < leading.size(); i++) {
            ChartPoint point = leading.get(i);
            if (i > 0) {
                ChartPoint before = leading.get(i - 1);
                // the corner has the worse of both on each axis, so that the stair runs under the front
                front.add(
                        acrossBigger ? before.x() : point.x(),
                        upBigger ? Math.min(before.y(), point.y()) : Math.max(before.y(), point.y()));
            }
            front.add(point.x(), point.y());
        }
        return front;
    }

    private String subtitle(Measure across, Measure up) {
        StringBuilder text = new StringBuilder(ChartText.counted(content.pairs().size(), "pair"));
        text.append(" of claims from the same paper, ");
        text.append(
                content.board().query().view() == View.HEADLINE
                        ? "as advertised"
                        : "each by the cautious end of its numbers");
        text.append("; best is ")
                .append(up.biggerIsBetter() ? "top " : "bottom ")
                .append(across.biggerIsBetter() ? "right" : "left")
                .append("; the line is the Pareto front");
        if (content.pairs().stream().anyMatch(ScatterContent.Pair::bestCase)) {
            text.append("; diamonds are best cases (“up to”)");
        }
        return text.append('.').toString();
    }
}
