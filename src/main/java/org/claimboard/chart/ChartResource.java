package org.claimboard.chart;

import java.time.Clock;
import java.util.Optional;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import org.claimboard.leaderboard.BoardParams;

/** Charts as files, under their board's own parameters. Browsers ask each time whether theirs is still right, and mostly get a 304. */
@Path("/charts")
public class ChartResource {
    private final ChartQueryReader reader;
    private final Charts charts;
    private final Clock clock;

    ChartResource(ChartQueryReader reader, Charts charts, Clock clock) {
        this.reader = reader;
        this.charts = charts;
        this.clock = clock;
    }

    @GET
    @Path("{task}/{metric}.svg")
    @Produces("image/svg+xml")
    public Response svg(
            String task,
            String metric,
            @BeanParam BoardParams board,
            @BeanParam ChartParams chart,
            @RestQuery Optional<String> theme,
            @Context Request request) {
        return answer(reader.read(task, metric, board, chart), theme, ChartFormat.SVG, request);
    }

    @GET
    @Path("{task}/{metric}.png")
    @Produces("image/png")
    public Response png(
            String task,
            String metric,
            @BeanParam BoardParams board,
            @BeanParam ChartParams chart,
            @RestQuery Optional<String> theme,
            @Context Request request) {
        return answer(reader.read(task, metric, board, chart), theme, ChartFormat.PNG, request);
    }

    @GET
    @Path("coverage.svg")
    @Produces("image/svg+xml")
    public Response coverageSvg(
            @BeanParam BoardParams board,
            @BeanParam ChartParams chart,
            @RestQuery Optional<String> theme,
            @Context Request request) {
        return answer(reader.coverage(board, chart), theme, ChartFormat.SVG, request);
    }

    @GET
    @Path("coverage.png")
    @Produces("image/png")
    public Response coveragePng(
            @BeanParam BoardParams board,
            @BeanParam ChartParams chart,
            @RestQuery Optional<String> theme,
            @Context Request request) {
        return answer(reader.coverage(board, chart), theme, ChartFormat.PNG, request);
    }

    private Response answer(ChartQuery query, Optional<String> theme, ChartFormat format, Request request) {
        Charts.Drawn drawn = charts.draw(query, theme(theme), format);
        return drawn.validators(clock.instant())
                .answer(request, () -> Response.ok(drawn.drawing().bytes(), format.mediaType())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "inline; filename=\"" + query.fileName() + format.extension() + "\""));
    }

    private static ChartTheme theme(Optional<String> asked) {
        return ChartQueryReader.choice("theme", asked, ChartTheme::of, ChartTheme.ids())
                .orElse(ChartTheme.LIGHT);
    }
}
