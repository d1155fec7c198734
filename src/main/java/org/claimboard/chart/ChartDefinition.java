package org.claimboard.chart;

import java.util.Map;
import java.util.Optional;

import org.claimboard.leaderboard.BoardParams;

/**
 * A chart of the gallery, as its file defines it.
 *
 * @param id names the chart's files
 * @param title stands over it
 * @param place as behind {@code /charts/} in an address, e.g. {@code llm-inference/inference-latency}
 * @param parameters the query behind it, by name
 */
record ChartDefinition(
        String id, String title, String place, Map<String, String> parameters, ChartKind kind, ChartSize size) {

    BoardParams boardParams() {
        BoardParams params = new BoardParams();
        params.form = parameter("form");
        params.dataset = parameter("dataset");
        params.hardware = parameter("hardware");
        params.view = parameter("view");
        params.model = parameter("model");
        params.qualifier = parameter("qualifier");
        params.year = parameter("year");
        params.status = parameter("status");
        return params;
    }

    ChartParams chartParams() {
        ChartParams params = new ChartParams();
        params.kind = Optional.of(kind.id());
        params.size = Optional.of(size.id());
        params.against = parameter("against");
        params.rows = parameter("rows");
        return params;
    }

    private Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }
}
