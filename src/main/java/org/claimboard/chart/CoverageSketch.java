package org.claimboard.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.util.List;

import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYZDataset;
import org.jfree.data.xy.XYZDataset;

import org.claimboard.vocabulary.Task;

/** Tasks as rows, hardware as columns, and in each cell how many claims there are. */
final class CoverageSketch {
    private static final double ROW_HEIGHT = 27;
    private static final double HEAD_LEVEL = 34;
    private static final RectangleInsets TICKS = new RectangleInsets(4, 2, 6, 8);
    private static final double LONGEST_TASK = 0.26;
    private static final double ROOM = 10;

    private final CoverageContent content;
    private final ChartLook look;
    private final Font font = ChartFonts.regular(12f);

    CoverageSketch(CoverageContent content, ChartLook look) {
        this.content = content;
        this.look = look;
    }

    Sketch sketch() {
        if (content.cells().isEmpty()) {
            return ChartFrame.empty(look, content.title(), "No claims yet.");
        }
        return ChartFrame.around(plot(), look, content.title(), subtitle(), height());
    }

    private XYPlot plot() {
        SymbolAxis columns = new SymbolAxis(
                null,
                content.columns().stream().map(CoverageContent.Column::name).toArray(String[]::new));
        SymbolAxis tasks = new SymbolAxis(
                null,
                content.tasks().stream()
                        .map(Task::name)
                        .map(name ->
                                ChartFonts.shortened(name, font, look.size().width() * LONGEST_TASK))
                        .toArray(String[]::new));
        for (SymbolAxis axis : List.of(columns, tasks)) {
            ValueAxes.plain(axis, look.theme(), TICKS);
            axis.setTickLabelPaint(look.theme().ink());
            axis.setGridBandsVisible(false);
        }
        tasks.setInverted(true);
        columns.setVerticalTickLabels(isUpright());
        XYPlot plot = new XYPlot(dataset(), columns, tasks, new CoverageRenderer(content, look.theme()));
        ChartFrame.plain(plot, look.theme());
        plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(look.theme().grid());
        plot.setRangeGridlineStroke(new BasicStroke(1f));
        return plot;
    }

    private XYZDataset dataset() {
        double[][] values = new double[3][content.cells().size()];
        for (int i = 0; i < content.cells().size(); i++) {
            CoverageContent.Cell cell = content.cells().get(i);
            values[0][i] = content.columns().indexOf(cell.column());
            values[1][i] = content.tasks().indexOf(cell.task());
            values[2][i] = cell.claims();
        }
        DefaultXYZDataset dataset = new DefaultXYZDataset();
        dataset.addSeries("claims", values);
        return dataset;
    }

    private double longestName() {
        return content.columns().stream()
                .mapToDouble(column -> ChartFonts.width(column.name(), font))
                .max()
                .orElse(0);
    }

    /** True where the columns are too narrow for their names to lie flat. */
    boolean isUpright() {
        double forTasks = Math.min(
                look.size().width() * LONGEST_TASK,
                content.tasks().stream()
                        .mapToDouble(task -> ChartFonts.width(task.name(), font))
                        .max()
                        .orElse(0));
        double column = (look.size().width() - 2 * ChartFrame.SIDE - forTasks)
                / content.columns().size();
        return longestName() * ChartFonts.SPARE + ROOM > column;
    }

    private double height() {
        double head = isUpright() ? longestName() + 2 * ROOM : HEAD_LEVEL;
        return head + ROW_HEIGHT * content.tasks().size();
    }

    private String subtitle() {
        return ChartText.claims(content.claims()) + " of "
                + ChartText.counted(content.tasks().size(), "task")
                + ", most claims first; the stronger the colour, the more, and an empty cell is none.";
    }
}
