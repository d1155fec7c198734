package org.claimboard.chart;

import java.awt.BasicStroke;

import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;
import org.jfree.data.category.DefaultCategoryDataset;

import org.claimboard.leaderboard.Board;
import org.claimboard.leaderboard.View;

/**
 * A board as horizontal bars. They start at the baseline of a factor (1×) or at zero; the chart's height grows with them,
 * so that every bar and every name has the same size in every chart, but for those of very many rows.
 */
final class BarSketch {
    private final Board board;
    private final ChartLook look;
    private final BoardBars bars;

    BarSketch(Board board, int most, ChartLook look) {
        this.board = board;
        this.look = look;
        this.bars = BoardBars.of(board, most);
    }

    Sketch sketch() {
        return bars.bars().isEmpty()
                ? ChartFrame.empty(look, board.title(), nothing())
                : ChartFrame.around(
                        plot(),
                        look,
                        board.title(),
                        subtitle(),
                        Rows.height(bars.bars().size()));
    }

    private String subtitle() {
        StringBuilder text = new StringBuilder();
        if (bars.total() > bars.bars().size()) {
            text.append("First ")
                    .append(bars.bars().size())
                    .append(" of ")
                    .append(bars.total())
                    .append(" claims");
        } else {
            text.append(bars.total()).append(bars.total() == 1 ? " claim" : " claims");
        }
        text.append(
                board.query().view() == View.HEADLINE
                        ? ", ranked by the number as advertised"
                        : ", ranked by the cautious end of each number");
        text.append(board.query().biggerIsBetter() ? "; higher is better" : "; lower is better");
        if (bars.bars().stream().anyMatch(ChartBar::hollow)) {
            text.append("; hollow bars are best cases (“up to”)");
        }
        return text.append('.').toString();
    }

    private String nothing() {
        int outside = board.notRanked().size();
        return outside == 0
                ? "No claims yet."
                : "Nothing to rank: " + outside + (outside == 1 ? " claim is" : " claims are")
                        + " listed with the reason on the board’s page.";
    }

    private CategoryPlot plot() {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        bars.bars().forEach(bar -> dataset.addValue(bar.value(), "claims", bar));
        Rows rows = new Rows(bars.bars().stream().map(ChartBar::rowName).toList(), look);
        ValueAxis values = ValueAxes.across(bars.measure(), look.theme(), rows.plotWidth());
        values.setRange(ValueScale.of(bars, rows.plotWidth(), Rows.VALUE_FONT));
        double start = start(values);
        CategoryPlot plot = rows.plot(dataset, values, new ClaimBarRenderer(look.theme(), start));
        plot.addRangeMarker(new ValueMarker(start, look.theme().line(), new BasicStroke(1.4f)), Layer.FOREGROUND);
        return plot;
    }

    /** Bars of a logarithmic axis can't start at zero; they start where the axis does. */
    private double start(ValueAxis values) {
        double origin = bars.measure().origin();
        return Math.max(origin, bars.measure().logarithmic() ? values.getLowerBound() : origin);
    }
}
