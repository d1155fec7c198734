package org.claimboard.leaderboard;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import org.claimboard.listing.PageList;

@Path("/api/v1/leaderboards")
@Tag(name = "leaderboards")
@Produces(MediaType.APPLICATION_JSON)
public class LeaderboardResource {
    private final Leaderboards leaderboards;

    LeaderboardResource(Leaderboards leaderboards) {
        this.leaderboards = leaderboards;
    }

    @GET
    @Operation(summary = "The boards that exist, with the number of their claims and the newest date")
    public List<BoardSummary> list(
            @Parameter(description = "a hardware node; claims below it count") @RestQuery Optional<String> hardware,
            @RestQuery Optional<String> page,
            @RestQuery Optional<String> size) {
        return PageList.of(leaderboards.boards(hardware), page, size);
    }

    @GET
    @Path("{task}/{metric}")
    @Operation(summary = "One board, page by page: ranked claims, best cases, and what is not ranked with its reason")
    @APIResponse(responseCode = "200", description = "The board")
    @APIResponse(responseCode = "400", description = "A parameter is not valid; the problem names it")
    @APIResponse(responseCode = "404", description = "No such task or metric; the problem names the nearest")
    public BoardView board(
            String task, String metric, @BeanParam BoardParams params, @BeanParam BoardListingParams listing) {
        return BoardView.of(leaderboards.listing(task, metric, params, listing), listing.pageRequest());
    }
}
