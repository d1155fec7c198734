package org.claimboard.download;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import org.claimboard.claim.ClaimFilter;
import org.claimboard.claim.ClaimQueries;
import org.claimboard.claim.ClaimSort;
import org.claimboard.download.VocabularyTables.HardwareLine;
import org.claimboard.leaderboard.Board;
import org.claimboard.leaderboard.BoardListing;
import org.claimboard.leaderboard.BoardListingParams;
import org.claimboard.leaderboard.BoardParams;
import org.claimboard.leaderboard.BoardSummary;
import org.claimboard.leaderboard.Leaderboards;
import org.claimboard.paper.Papers;
import org.claimboard.vocabulary.Vocabulary;

/** The tables of boards and hardware; {@link TableAddress} leads here. */
@Path(TableAddress.PREFIX + "/{format}")
public class BoardDownloadResource {
    private final Leaderboards leaderboards;
    private final ClaimQueries claims;
    private final Papers papers;
    private final Vocabulary vocabulary;
    private final Answers answers;

    BoardDownloadResource(
            Leaderboards leaderboards, ClaimQueries claims, Papers papers, Vocabulary vocabulary, Answers answers) {
        this.papers = papers;
        this.leaderboards = leaderboards;
        this.claims = claims;
        this.vocabulary = vocabulary;
        this.answers = answers;
    }

    @GET
    @Path("leaderboards")
    public Response boards(@RestQuery Optional<String> hardware, @BeanParam Asked asked) {
        Edition edition = answers.now();
        List<BoardSummary> boards = leaderboards.boards(hardware);
        return answers.table(asked, "leaderboards", ClaimTables.BOARDS, edition, boards::forEach);
    }

    @GET
    @Path("leaderboards/{task}")
    public Response boardsOfTask(String task, @RestQuery Optional<String> hardware, @BeanParam Asked asked) {
        Edition edition = answers.now();
        List<BoardSummary> boards = leaderboards.ofTask(task, hardware);
        return answers.table(asked, task, ClaimTables.BOARDS, edition, boards::forEach);
    }

    @GET
    @Path("leaderboards/{task}/{metric}")
    public Response board(
            String task,
            String metric,
            @BeanParam BoardParams params,
            @BeanParam BoardListingParams listing,
            @BeanParam Asked asked) {
        BoardListing lines = leaderboards.listing(task, metric, params, listing);
        Board board = lines.board();
        String name = task + "-" + metric
                + board.query().asOf().map(number -> "-as-of-" + number).orElse("");
        Edition edition = answers.asOf(board.ledgerNumber());
        return asked.format().isForBoardsOnly()
                ? answers.file(asked, name, edition, out -> write(asked, lines, out))
                : answers.table(asked, name, ClaimTables.BOARD, edition, lines::forEach);
    }

    private void write(Asked asked, BoardListing lines, OutputStream bytes) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        Board board = lines.board();
        String permalink = asked.uri
                .getBaseUri()
                .resolve(board.query().asOf(Optional.of(board.ledgerNumber())).path())
                .toString();
        BoardText text = new BoardText(lines, permalink, out);
        switch (asked.format()) {
            case MARKDOWN -> text.markdown();
            case LATEX -> text.latex();
            default -> text.bibtex(papers::bySlugs);
        }
        out.flush();
    }

    @GET
    @Path("hardware")
    public Response hardware(@BeanParam Asked asked) {
        Edition edition = answers.now();
        Map<String, Long> counts = leaderboards.claimsByHardware();
        return answers.table(asked, "hardware", VocabularyTables.HARDWARE, edition, each -> vocabulary
                .hardware()
                .forEach(target -> each.accept(new HardwareLine(target, counts.getOrDefault(target.id(), 0L)))));
    }

    @GET
    @Path("hardware/{id}")
    public Response claimsOnHardware(String id, @BeanParam Asked asked) {
        List<String> nodes =
                vocabulary.hardwareAtOrBelow(leaderboards.hardware(id).id());
        return answers.table(
                asked,
                id,
                ClaimTables.CLAIMS,
                answers.now(),
                each -> claims.forEach(ClaimFilter.onHardware(nodes), ClaimSort.DEFAULT, each));
    }
}
