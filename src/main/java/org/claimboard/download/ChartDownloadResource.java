package org.claimboard.download;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.claimboard.chart.ChartParams;
import org.claimboard.chart.ChartQuery;
import org.claimboard.chart.ChartQueryReader;
import org.claimboard.chart.ChartTable;
import org.claimboard.chart.Charts;
import org.claimboard.leaderboard.BoardParams;

/** The numbers of each chart; {@link TableAddress} leads here. */
@Path(TableAddress.PREFIX + "/{format}/charts")
public class ChartDownloadResource {
    private final ChartQueryReader reader;
    private final Charts charts;
    private final Answers answers;

    ChartDownloadResource(ChartQueryReader reader, Charts charts, Answers answers) {
        this.answers = answers;
        this.reader = reader;
        this.charts = charts;
    }

    @GET
    @Path("{task}/{metric}")
    public Response chart(
            String task,
            String metric,
            @BeanParam BoardParams board,
            @BeanParam ChartParams chart,
            @BeanParam Asked asked) {
        return answer(reader.read(task, metric, board, chart), asked);
    }

    @GET
    @Path("coverage")
    public Response coverage(@BeanParam BoardParams board, @BeanParam ChartParams chart, @BeanParam Asked asked) {
        return answer(reader.coverage(board, chart), asked);
    }

    private Response answer(ChartQuery query, Asked asked) {
        Edition edition = answers.now();
        ChartTable numbers = charts.table(query);
        Table<ChartTable.Row> table = new Table<>("A row of the numbers that a chart is drawn from.");
        for (int i = 0; i < numbers.columns().size(); i++) {
            int column = i;
            table.column(meaning(numbers, i), row -> row.cells().get(column));
        }
        return answers.table(asked, query.fileName() + "-chart", table, edition, numbers.rows()::forEach);
    }

    /** A chart knows its columns' names and headings; what they hold is seen from their cells. */
    private static ColumnMeaning meaning(ChartTable numbers, int index) {
        ChartTable.Column column = numbers.columns().get(index);
        boolean numeric = column.number()
                && numbers.rows().stream()
                        .map(row -> row.cells().get(index))
                        .allMatch(cell -> cell == null || cell instanceof Number);
        String description = column.label().isEmpty() ? column.id() : column.label();
        return ColumnMeaning.of(numeric ? ColumnType.NUMBER : ColumnType.TEXT, column.id(), description)
                .optional();
    }
}
