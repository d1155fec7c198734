package org.claimboard.chart;

import java.util.Optional;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import org.claimboard.leaderboard.BoardParams;

/** Charts as files, under their board's own parameters. Browsers ask each time whether theirs is still right, and mostly get a 304. */
@Path("/charts")
@Tag(name = "charts")
public class ChartResource {
    private static final String THEMES = "light (the default) or dark";
    private static final String OF_BOARD =
            "A board as a chart. In place of a task, 'spread' asks for the metric's improvement factors in all tasks, as a"
                    + " box plot";

    private final ChartQueryReader reader;
    private final Charts charts;

    ChartResource(ChartQueryReader reader, Charts charts) {
        this.reader = reader;
        this.charts = charts;
    }

    @GET
    @Path("{task}/{metric}.svg")
    @Produces("image/svg+xml")
    @Operation(summary = OF_BOARD + "; SVG")
    @APIResponse(responseCode = "200", description = "The chart", content = @Content(mediaType = "image/svg+xml"))
    public Response svg(
            String task,
            String metric,
            @BeanParam BoardParams board,
            @BeanParam ChartParams chart,
            @Parameter(description = THEMES) @RestQuery Optional<String> theme,
            @Context Request request) {
        return answer(reader.read(task, metric, board, chart), theme, ChartFormat.SVG, request);
    }

    @GET
    @Path("{task}/{metric}.png")
    @Produces("image/png")
    @Operation(summary = OF_BOARD + "; PNG of double density")
    @APIResponse(responseCode = "200", description = "The chart", content = @Content(mediaType = "image/png"))
    public Response png(
            String task,
            String metric,
            @BeanParam BoardParams board,
            @BeanParam ChartParams chart,
            @Parameter(description = THEMES) @RestQuery Optional<String> theme,
            @Context Request request) {
        return answer(reader.read(task, metric, board, chart), theme, ChartFormat.PNG, request);
    }

    @GET
    @Path("coverage.svg")
    @Produces("image/svg+xml")
    @Operation(summary = "How many claims each task has on each hardware, as a heat map; SVG")
    @APIResponse(responseCode = "200", description = "The chart", content = @Content(mediaType = "image/svg+xml"))
    public Response coverageSvg(
            @BeanParam BoardParams board,
            @BeanParam ChartParams chart,
            @Parameter(description = THEMES) @RestQuery Optional<String> theme,
            @Context Request request) {
        return answer(reader.coverage(board, chart), theme, ChartFormat.SVG, request);
    }

    @GET
    @Path("coverage.png")
    @Produces("image/png")
    @Operation(summary = "How many claims each task has on each hardware, as a heat map; PNG of double density")
    @APIResponse(responseCode = "200", description = "The chart", content = @Content(mediaType = "image/png"))
    public Response coveragePng(
            @BeanParam BoardParams board,
            @BeanParam ChartParams chart,
            @Parameter(description = THEMES) @RestQuery Optional<String> theme,
            @Context Request request) {
        return answer(reader.coverage(board, chart), theme, ChartFormat.PNG, request);
    }

    private Response answer(ChartQuery query, Optional<String> theme, ChartFormat format, Request request) {
        Charts.Drawn drawn = charts.draw(query, theme(theme), format);
        EntityTag tag = new EntityTag(drawn.tag());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder response = unchanged != null
                ? unchanged
                : Response.ok(drawn.drawing().bytes(), format.mediaType())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "inline; filename=\"" + query.fileName() + format.extension() + "\"");
        CacheControl askAgain = new CacheControl();
        askAgain.setNoCache(true);
        askAgain.setNoTransform(false);
        return response.tag(tag).cacheControl(askAgain).build();
    }

    private static ChartTheme theme(Optional<String> asked) {
        return ChartQueryReader.choice("theme", asked, ChartTheme::of, ChartTheme.ids())
                .orElse(ChartTheme.LIGHT);
    }
}
