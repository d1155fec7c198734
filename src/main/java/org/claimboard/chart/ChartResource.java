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
import org.claimboard.leaderboard.BoardQuery;
import org.claimboard.leaderboard.Leaderboards;
import org.claimboard.problem.ProblemException;

/** A board's chart under the board's own parameters. Browsers ask each time whether theirs is still right, and mostly get a 304. */
@Path("/charts/{task}")
@Tag(name = "charts")
public class ChartResource {
    private static final String THEMES = "light (the default) or dark";

    private final Leaderboards leaderboards;
    private final Charts charts;

    ChartResource(Leaderboards leaderboards, Charts charts) {
        this.leaderboards = leaderboards;
        this.charts = charts;
    }

    @GET
    @Path("{metric}.svg")
    @Produces("image/svg+xml")
    @Operation(summary = "A board as a bar chart, SVG")
    @APIResponse(responseCode = "200", description = "The chart", content = @Content(mediaType = "image/svg+xml"))
    public Response svg(
            String task,
            String metric,
            @BeanParam BoardParams params,
            @Parameter(description = THEMES) @RestQuery Optional<String> theme,
            @Context Request request) {
        return answer(leaderboards.query(task, metric, params), theme, ChartKind.SVG, request);
    }

    @GET
    @Path("{metric}.png")
    @Produces("image/png")
    @Operation(summary = "A board as a bar chart, PNG of double density")
    @APIResponse(responseCode = "200", description = "The chart", content = @Content(mediaType = "image/png"))
    public Response png(
            String task,
            String metric,
            @BeanParam BoardParams params,
            @Parameter(description = THEMES) @RestQuery Optional<String> theme,
            @Context Request request) {
        return answer(leaderboards.query(task, metric, params), theme, ChartKind.PNG, request);
    }

    private Response answer(BoardQuery query, Optional<String> theme, ChartKind kind, Request request) {
        Charts.Drawn drawn = charts.draw(query, theme(theme), kind);
        EntityTag tag = new EntityTag(drawn.tag());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder response = unchanged != null
                ? unchanged
                : Response.ok(drawn.bytes(), kind.mediaType())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "inline; filename=\"" + query.task().id() + "-"
                                        + query.metric().id() + kind.extension() + "\"");
        CacheControl askAgain = new CacheControl();
        askAgain.setNoCache(true);
        askAgain.setNoTransform(false);
        return response.tag(tag).cacheControl(askAgain).build();
    }

    private static ChartTheme theme(Optional<String> asked) {
        Optional<String> stated = asked.map(String::strip).filter(text -> !text.isEmpty());
        if (stated.isEmpty()) {
            return ChartTheme.LIGHT;
        }
        return ChartTheme.of(stated.get())
                .orElseThrow(() -> ProblemException.invalidParameter("theme", "must be light or dark."));
    }
}
