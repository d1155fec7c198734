package org.claimboard.leaderboard;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;

import org.claimboard.listing.PageList;

@Path("/api/v1/leaderboards")
@Produces(MediaType.APPLICATION_JSON)
public class LeaderboardResource {
    private final Leaderboards leaderboards;

    LeaderboardResource(Leaderboards leaderboards) {
        this.leaderboards = leaderboards;
    }

    @GET
    public List<BoardSummary> list(
            @RestQuery Optional<String> hardware, @RestQuery Optional<String> page, @RestQuery Optional<String> size) {
        return PageList.of(leaderboards.boards(hardware), page, size);
    }

    @GET
    @Path("{task}/{metric}")
    public BoardView board(
            String task, String metric, @BeanParam BoardParams params, @BeanParam BoardListingParams listing) {
        return BoardView.of(leaderboards.listing(task, metric, params, listing), listing.pageRequest());
    }
}
