package org.claimboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.claimboard.leaderboard.BoardQuery;
import org.claimboard.leaderboard.View;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Metric;

/** Which chart is asked for; made by {@link ChartQueryReader}, and says its addresses. */
public sealed interface ChartQuery {

    ChartKind kind();

    ChartSize size();

    /** What stands behind {@code /charts/}, e.g. {@code llm-inference/inference-latency}. */
    String place();

    /** What stands behind the path: empty, or {@code ?form=delta&kind=timeline}. */
    String parameters();

    /** The chart's page. */
    default String path() {
        return "/charts/" + place() + parameters();
    }

    default String csv() {
        return "/charts/" + place() + ".csv" + parameters();
    }

    default String file(ChartFormat format, ChartTheme theme) {
        String light = "/charts/" + place() + format.extension() + parameters();
        return theme == ChartTheme.LIGHT ? light : light + (parameters().isEmpty() ? "?" : "&") + "theme=" + theme.id();
    }

    /** The name of its files, without an ending. */
    default String fileName() {
        return place().replace('/', '-');
    }

    /**
     * A chart of one board.
     *
     * @param against for a scatter, the metric on the other side of efficiency and quality; empty for the one that most
     *     papers claim
     * @param rows for bars, how many of the board's claims are drawn at most, from the first
     */
    record OfBoard(ChartKind kind, BoardQuery board, Optional<Metric> against, ChartSize size, int rows)
            implements ChartQuery {
        /** How many bars are drawn where nobody asks for more: what one screen or sheet shows. */
        public static final int FEW_ROWS = 30;

        /** How many bars are drawn at most. */
        public static final int MOST_ROWS = 200;

        /** A chart of as many rows as fit a screen. */
        public OfBoard(ChartKind kind, BoardQuery board, Optional<Metric> against, ChartSize size) {
            this(kind, board, against, size, FEW_ROWS);
        }

        /** The same with another number of rows. */
        public OfBoard withRows(int other) {
            return new OfBoard(kind, board, against, size, other);
        }

        @Override
        public String place() {
            return board.task().id() + "/" + board.metric().id();
        }

        @Override
        public String parameters() {
            return board.parameters(
                    kind == ChartKind.BAR ? "" : "kind=" + kind.id(),
                    against.map(metric -> "against=" + metric.id()).orElse(""),
                    size == ChartSize.MEDIUM ? "" : "size=" + size.id(),
                    rows == FEW_ROWS ? "" : "rows=" + rows);
        }
    }

    /** How the improvement factors of a metric spread in each task. */
    record Spread(Metric metric, Optional<HardwareTarget> hardware, View view, ChartSize size) implements ChartQuery {
        static final String PLACE = "spread";

        @Override
        public ChartKind kind() {
            return ChartKind.BOX;
        }

        @Override
        public String place() {
            return PLACE + "/" + metric.id();
        }

        @Override
        public String parameters() {
            List<String> parameters = new ArrayList<>();
            hardware.ifPresent(node -> parameters.add("hardware=" + node.id()));
            if (view != View.TYPICAL) {
                parameters.add("view=" + view.id());
            }
            return joined(parameters, size);
        }
    }

    /**
     * How many claims each task has on each hardware.
     *
     * @param below the node whose parts are told apart; empty for the classes
     */
    record Coverage(Optional<HardwareTarget> below, ChartSize size) implements ChartQuery {
        static final String PLACE = "coverage";

        @Override
        public ChartKind kind() {
            return ChartKind.HEATMAP;
        }

        @Override
        public String place() {
            return PLACE;
        }

        @Override
        public String parameters() {
            List<String> parameters = new ArrayList<>();
            below.ifPresent(node -> parameters.add("hardware=" + node.id()));
            return joined(parameters, size);
        }
    }

    private static String joined(List<String> parameters, ChartSize size) {
        List<String> all = new ArrayList<>(parameters);
        if (size != ChartSize.MEDIUM) {
            all.add("size=" + size.id());
        }
        return all.isEmpty() ? "" : "?" + String.join("&", all);
    }
}
