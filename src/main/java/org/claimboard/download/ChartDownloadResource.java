package org.claimboard.download;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

import org.claimboard.chart.ChartParams;
import org.claimboard.chart.ChartQuery;
import org.claimboard.chart.ChartQueryReader;
import org.claimboard.chart.ChartTable;
import org.claimboard.chart.Charts;
import org.claimboard.leaderboard.BoardParams;

/** The numbers of each chart; {@link CsvAddress} leads here. */
@Path(CsvAddress.PREFIX + "/charts")
@Produces(Csv.MEDIA_TYPE)
public class ChartDownloadResource {
    private final ChartQueryReader reader;
    private final Charts charts;

    ChartDownloadResource(ChartQueryReader reader, Charts charts) {
        this.reader = reader;
        this.charts = charts;
    }

    @GET
    @Path("{task}/{metric}")
    @Operation(hidden = true)
    public Response chart(
            String task,
            String metric,
            @BeanParam BoardParams board,
            @BeanParam ChartParams chart,
            @RestQuery boolean raw) {
        return answer(reader.read(task, metric, board, chart), raw);
    }

    @GET
    @Path("coverage")
    @Operation(hidden = true)
    public Response coverage(@BeanParam BoardParams board, @BeanParam ChartParams chart, @RestQuery boolean raw) {
        return answer(reader.coverage(board, chart), raw);
    }

    private Response answer(ChartQuery query, boolean raw) {
        ChartTable table = charts.table(query);
        CsvTable<ChartTable.Row> columns = new CsvTable<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            columns.column(table.columns().get(i).id(), row -> row.cells().get(column));
        }
        return Csv.of(query.fileName() + "-chart", columns, raw, table.rows()::forEach);
    }
}
