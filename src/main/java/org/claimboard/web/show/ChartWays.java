package org.claimboard.web.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.claimboard.chart.ChartKind;
import org.claimboard.chart.ChartQuery;

/**
 * Where a chart's page leads.
 *
 * @param others the same in other kinds, this one among them
 * @param table the page with the claims behind it
 * @param tableWords what that page is
 */
public record ChartWays(List<Way> others, String table, String tableWords) {

    public record Way(String label, String path, boolean present) {}

    public static ChartWays of(ChartQuery query) {
        if (query instanceof ChartQuery.OfBoard chart) {
            List<Way> ways = new ArrayList<>(Stream.of(ChartKind.values())
                    .filter(ChartKind::isOfBoard)
                    .map(kind -> way(
                            new ChartQuery.OfBoard(kind, chart.board(), Optional.empty(), chart.size()), chart.kind()))
                    .toList());
            ways.add(new Way(
                    ChartKind.BOX.label(),
                    "/charts/spread/" + chart.board().metric().id(),
                    false));
            return new ChartWays(ways, chart.board().path(), "the board with every claim");
        }
        return query instanceof ChartQuery.Spread spread
                ? new ChartWays(
                        List.of(), "/claims?metric=" + spread.metric().id() + "&form=ratio", "the claims behind it")
                : new ChartWays(List.of(), "/hardware", "the hardware as a tree");
    }

    private static Way way(ChartQuery query, ChartKind present) {
        return new Way(query.kind().label(), query.path(), query.kind() == present);
    }
}
