package org.claimboard.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a chart shows. The first three are of one board, a box plot is of one metric, a heat map of everything. */
public enum ChartKind {
    BAR("bars with intervals"),
    SCATTER("quality against efficiency"),
    TIMELINE("best so far over time"),
    BOX("a metric over tasks"),
    HEATMAP("claims by task and hardware");

    private final String label;

    ChartKind(String label) {
        this.label = label;
    }

    /** The word used in addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    public boolean isOfBoard() {
        return this == BAR || this == SCATTER || this == TIMELINE;
    }

    public static Optional<ChartKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(ChartKind::id).toList();
    }
}
