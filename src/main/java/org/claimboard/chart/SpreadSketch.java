package org.claimboard.chart;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;
import org.jfree.data.Range;
import org.jfree.data.statistics.DefaultBoxAndWhiskerCategoryDataset;

import org.claimboard.leaderboard.View;

/** A row for each task: every claim as a dot, and a box where there are enough of them to sum up. */
final class SpreadSketch {
    private final SpreadContent content;
    private final ChartLook look;

    SpreadSketch(SpreadContent content, ChartLook look) {
        this.content = content;
        this.look = look;
    }

    Sketch sketch() {
        List<SpreadContent.Group> groups = content.shown();
        if (groups.isEmpty()) {
            return ChartFrame.empty(look, content.title(), "No improvement factors of this metric are ranked.");
        }
        return ChartFrame.around(plot(groups), look, content.title(), subtitle(), Rows.height(groups.size()));
    }

    private CategoryPlot plot(List<SpreadContent.Group> groups) {
        DefaultBoxAndWhiskerCategoryDataset dataset = new DefaultBoxAndWhiskerCategoryDataset();
        List<RowName> names = new ArrayList<>();
        for (SpreadContent.Group group : groups) {
            dataset.add(group.box(), "factors", group.task());
            names.add(new RowName(
                    "", group.name(), ChartText.claims(group.claims().size())));
        }
        Rows rows = new Rows(names, look);
        Measure measure = content.measure();
        ValueAxis values = ValueAxes.across(measure, look.theme(), rows.plotWidth());
        values.setRange(range(measure, groups, rows.plotWidth()));
        CategoryPlot plot = rows.plot(dataset, values, new SpreadRenderer(groups, look.theme()));
        plot.addRangeMarker(new ValueMarker(1, look.theme().line(), new BasicStroke(1.4f)), Layer.FOREGROUND);
        return plot;
    }

    /** From 1×, or from the worst that is below, to the most with room for what stands behind it. */
    private static Range range(Measure measure, List<SpreadContent.Group> groups, double width) {
        List<ChartBar> ends = groups.stream().map(SpreadSketch::end).toList();
        return ValueScale.of(new BoardBars(ends, ends.size(), measure), width, Rows.VALUE_FONT);
    }

    /** As much of the axis as a row needs. */
    private static ChartBar end(SpreadContent.Group group) {
        double least = group.claims().get(0).value().doubleValue();
        double most = group.claims().get(group.claims().size() - 1).value().doubleValue();
        return new ChartBar(
                0,
                "",
                group.name(),
                "",
                most,
                Optional.of(new ChartBar.Whiskers(least, most)),
                false,
                false,
                false,
                SpreadRenderer.text(group),
                "");
    }

    private String subtitle() {
        StringBuilder text = new StringBuilder();
        if (content.groups().size() > content.shown().size()) {
            text.append("First ").append(content.shown().size()).append(" of ");
        }
        text.append(ChartText.counted(content.groups().size(), "task")).append(", highest median first; ");
        text.append(
                content.query().view() == View.HEADLINE
                        ? "each dot is a claim as advertised"
                        : "each dot is the cautious end of a claim, best cases left out");
        text.append("; a box holds the middle half where a task has ")
                .append(SpreadRenderer.LEAST_FOR_A_BOX)
                .append(" claims or more");
        return text.append('.').toString();
    }
}
