package org.claimboard.chart;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.claimboard.leaderboard.BoardParams;
import org.claimboard.leaderboard.Leaderboards;
import org.claimboard.revalidation.Validators;

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
    public Response general(@Context Request request) {
        return answer(charts.generalCard(), request);
    }

    @GET
    @Path("{task}/{metric}.png")
    public Response board(String task, String metric, @BeanParam BoardParams board, @Context Request request) {
        return answer(charts.card(leaderboards.query(task, metric, board)), request);
    }

    private static Response answer(Charts.Drawn drawn, Request request) {
        return Validators.of(drawn.tag())
                .answer(request, () -> Response.ok(drawn.drawing().bytes(), "image/png"));
    }
}
