package org.claimboard.web.show;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.claimboard.chart.ChartKind;
import org.claimboard.chart.ChartQuery;
import org.claimboard.chart.ChartTable;
import org.claimboard.chart.ChartView;
import org.claimboard.chart.HotSpot;
import org.claimboard.chart.Markup;
import org.claimboard.figure.Figures;

/**
 * A chart with everything that belongs to it: links over the picture, its numbers, its files, and how to embed it.
 *
 * @param spots of the picture
 * @param rows of the table as far as they are drawn, the first {@link #MOST}
 * @param address its page, with this host
 * @param embed HTML that shows it elsewhere
 * @param embedMap HTML that shows its PNG with links; empty where there are too many for that
 * @param more address of the same chart with as many more of its rows as may be drawn; empty where it has them
 */
public record ChartPanel(
        ChartView view,
        Chart chart,
        List<HotSpot> spots,
        List<Line> rows,
        String address,
        String embed,
        String embedMap,
        Optional<String> more) {
    private static final int MOST = 100;
    private static final String MAP = "claims";

    /** A row of the table: what is linked first, then the cells beside it. */
    public record Line(String href, List<Cell> cells) {}

    /** @param linked true for the cell that leads to what the row is about */
    public record Cell(String text, String label, boolean number, boolean linked) {}

    /** @param host where this program is reached, e.g. {@code http://localhost:8080/} */
    public static ChartPanel of(ChartView view, URI host) {
        Chart chart = Chart.of(view);
        return new ChartPanel(
                view,
                chart,
                view.spots(),
                lines(view.table()),
                absolute(host, chart.page()),
                embed(view, chart, host),
                view.spots().size() > MOST ? "" : embedMap(view, chart, host),
                more(view));
    }

    private static Optional<String> more(ChartView view) {
        int all = Math.min(ChartQuery.OfBoard.MOST_ROWS, view.table().rows().size());
        return view.query() instanceof ChartQuery.OfBoard bars
                        && bars.kind() == ChartKind.BAR
                        && view.table().drawn() < all
                ? Optional.of(bars.withRows(all).path())
                : Optional.empty();
    }

    /** The columns that pages show. */
    public List<ChartTable.Column> columns() {
        return view.table().columns().stream()
                .filter(column -> !column.label().isEmpty())
                .toList();
    }

    /** As an image map wants the spots: of two in one place its first counts, while a picture shows what is drawn last. */
    public List<HotSpot> areas() {
        return reversed(spots);
    }

    private static List<HotSpot> reversed(List<HotSpot> spots) {
        List<HotSpot> reversed = new ArrayList<>(spots);
        Collections.reverse(reversed);
        return reversed;
    }

    private static List<Line> lines(ChartTable table) {
        return table.rows().stream()
                .limit(Math.min(MOST, table.drawn()))
                .map(row -> new Line(row.href(), cells(table, row)))
                .toList();
    }

    private static List<Cell> cells(ChartTable table, ChartTable.Row row) {
        List<Cell> cells = new ArrayList<>();
        boolean linked = false;
        for (int i = 0; i < table.columns().size(); i++) {
            ChartTable.Column column = table.columns().get(i);
            if (!column.label().isEmpty()) {
                boolean link = !linked && !column.number() && !column.id().equals("published");
                linked |= link;
                cells.add(new Cell(text(row.cells().get(i)), column.label(), column.number(), link));
            }
        }
        return cells;
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return Figures.rounded(number);
        }
        return value == null ? "" : value.toString();
    }

    private static String embed(ChartView view, Chart chart, URI host) {
        return "<a href=\"" + Markup.escaped(absolute(host, chart.page())) + "\"><img src=\""
                + Markup.escaped(absolute(host, chart.light())) + "\" width=\"" + view.width() + "\" height=\""
                + view.height() + "\" alt=\"" + Markup.escaped(chart.alt()) + "\"></a>";
    }

    private static String embedMap(ChartView view, Chart chart, URI host) {
        StringBuilder html = new StringBuilder("<img src=\"")
                .append(Markup.escaped(absolute(host, chart.png())))
                .append("\" width=\"")
                .append(view.width())
                .append("\" height=\"")
                .append(view.height())
                .append("\" usemap=\"#" + MAP + "\" alt=\"")
                .append(Markup.escaped(chart.alt()))
                .append("\">\n<map name=\"" + MAP + "\">\n");
        for (HotSpot spot : reversed(view.spots())) {
            String title = Markup.escaped(spot.title());
            html.append("<area shape=\"rect\" coords=\"")
                    .append(spot.coords())
                    .append("\" href=\"")
                    .append(Markup.escaped(absolute(host, spot.href())))
                    .append("\" alt=\"")
                    .append(title)
                    .append("\" title=\"")
                    .append(title)
                    .append("\">\n");
        }
        return html.append("</map>").toString();
    }

    private static String absolute(URI host, String path) {
        return host.resolve(path).toString();
    }
}
