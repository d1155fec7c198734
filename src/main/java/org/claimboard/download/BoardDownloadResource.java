package org.claimboard.download;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

import org.claimboard.claim.ClaimFilter;
import org.claimboard.claim.ClaimQueries;
import org.claimboard.claim.ClaimSort;
import org.claimboard.download.Tables.HardwareLine;
import org.claimboard.leaderboard.Board;
import org.claimboard.leaderboard.BoardLine;
import org.claimboard.leaderboard.BoardListing;
import org.claimboard.leaderboard.BoardListingParams;
import org.claimboard.leaderboard.BoardParams;
import org.claimboard.leaderboard.BoardSummary;
import org.claimboard.leaderboard.Leaderboards;
import org.claimboard.vocabulary.Vocabulary;

/** The tables of boards and hardware; {@link CsvAddress} leads here. */
@Path(CsvAddress.PREFIX)
@Produces(Csv.MEDIA_TYPE)
public class BoardDownloadResource {
    private final Leaderboards leaderboards;
    private final ClaimQueries claims;
    private final Vocabulary vocabulary;

    BoardDownloadResource(Leaderboards leaderboards, ClaimQueries claims, Vocabulary vocabulary) {
        this.leaderboards = leaderboards;
        this.claims = claims;
        this.vocabulary = vocabulary;
    }

    @GET
    @Path("leaderboards")
    @Operation(hidden = true)
    public Response boards(@RestQuery Optional<String> hardware, @RestQuery boolean raw) {
        List<BoardSummary> boards = leaderboards.boards(hardware);
        return Csv.of("leaderboards", Tables.BOARDS, raw, boards::forEach);
    }

    @GET
    @Path("leaderboards/{task}")
    @Operation(hidden = true)
    public Response boardsOfTask(String task, @RestQuery Optional<String> hardware, @RestQuery boolean raw) {
        List<BoardSummary> boards = leaderboards.ofTask(task, hardware);
        return Csv.of(task, Tables.BOARDS, raw, boards::forEach);
    }

    @GET
    @Path("leaderboards/{task}/{metric}")
    @Operation(hidden = true)
    public Response board(
            String task,
            String metric,
            @BeanParam BoardParams params,
            @BeanParam BoardListingParams listing,
            @RestQuery boolean raw) {
        Board board = leaderboards.board(leaderboards.query(task, metric, params));
        List<BoardLine> lines = BoardListing.of(board, listing.boardSort()).lines();
        return Csv.of(task + "-" + metric, Tables.BOARD, raw, lines::forEach);
    }

    @GET
    @Path("hardware")
    @Operation(hidden = true)
    public Response hardware(@RestQuery boolean raw) {
        Map<String, Long> counts = leaderboards.claimsByHardware();
        return Csv.of("hardware", Tables.HARDWARE, raw, each -> vocabulary
                .hardware()
                .forEach(target -> each.accept(new HardwareLine(target, counts.getOrDefault(target.id(), 0L)))));
    }

    @GET
    @Path("hardware/{id}")
    @Operation(hidden = true)
    public Response claimsOnHardware(String id, @RestQuery boolean raw) {
        List<String> nodes =
                vocabulary.hardwareAtOrBelow(leaderboards.hardware(id).id());
        return Csv.of(
                id, Tables.CLAIMS, raw, each -> claims.forEach(ClaimFilter.onHardware(nodes), ClaimSort.DEFAULT, each));
    }
}
