package org.claimboard.chart;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;

import org.claimboard.leaderboard.BoardParams;
import org.claimboard.leaderboard.Leaderboards;

/** The pictures that a link shows where somebody passes it on, of 1200 × 630 pixels. */
@Path("/cards")
@Produces("image/png")
public class CardResource {
    private final Leaderboards leaderboards;
    private final Charts charts;

    CardResource(Leaderboards leaderboards, Charts charts) {
        this.leaderboards = leaderboards;
        this.charts = charts;
    }

    @GET
    @Path("claimboard.png")
    @Operation(hidden = true)
    public Response general(@Context Request request) {
        return answer(charts.generalCard(), request);
    }

    @GET
    @Path("{task}/{metric}.png")
    @Operation(hidden = true)
    public Response board(String task, String metric, @BeanParam BoardParams board, @Context Request request) {
        return answer(charts.card(leaderboards.query(task, metric, board)), request);
    }

    private static Response answer(Charts.Drawn drawn, Request request) {
        EntityTag tag = new EntityTag(drawn.tag());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder response =
                unchanged != null ? unchanged : Response.ok(drawn.drawing().bytes(), "image/png");
        CacheControl askAgain = new CacheControl();
        askAgain.setNoCache(true);
        askAgain.setNoTransform(false);
        return response.tag(tag).cacheControl(askAgain).build();
    }
}
