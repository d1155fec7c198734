package org.claimboard.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The numbers of a chart, for its page and its CSV.
 *
 * @param columns in order
 * @param rows all of them, the most important first; read as somebody goes through them
 * @param drawn how many of the rows, from the first, are in the picture
 */
public record ChartTable(List<Column> columns, List<Row> rows, int drawn) {

    /**
     * @param id the column's name in a CSV
     * @param label its heading on a page; empty for one that stands in the CSV only
     * @param number true where its cells are set flush right
     */
    public record Column(String id, String label, boolean number) {
        static Column text(String id, String label) {
            return new Column(id, label, false);
        }

        static Column number(String id, String label) {
            return new Column(id, label, true);
        }

        static Column csvOnly(String id) {
            return new Column(id, "", false);
        }
    }

    /**
     * @param href where the row leads, as the chart's own mark does
     * @param cells texts and numbers; null where there is nothing to say
     */
    public record Row(String href, List<Object> cells) {
        public Row {
            cells = Collections.unmodifiableList(new ArrayList<>(cells));
        }

        static Row of(String href, Object... cells) {
            return new Row(href, Arrays.asList(cells));
        }
    }

    public ChartTable {
        columns = List.copyOf(columns);
    }
}
