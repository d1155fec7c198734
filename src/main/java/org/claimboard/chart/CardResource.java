package org.claimboard.chart;

import java.time.Clock;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.claimboard.leaderboard.BoardParams;
import org.claimboard.leaderboard.Leaderboards;

/** The pictures that a link shows where somebody passes it on, of 1200 × 630 pixels. */
@Path("/cards")
@Produces("image/png")
public class CardResource {
    private final Leaderboards leaderboards;
    private final Charts charts;
    private final Clock clock;

    CardResource(Leaderboards leaderboards, Charts charts, Clock clock) {
        this.leaderboards = leaderboards;
        this.charts = charts;
        this.clock = clock;
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

    private Response answer(Charts.Drawn drawn, Request request) {
        return drawn.validators(clock.instant())
                .answer(request, () -> Response.ok(drawn.drawing().bytes(), "image/png"));
    }
}
