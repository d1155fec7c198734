package org.claimboard.web;

import java.util.List;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import org.claimboard.leaderboard.Board;
import org.claimboard.leaderboard.BoardParams;
import org.claimboard.leaderboard.BoardSummary;
import org.claimboard.leaderboard.Leaderboards;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.web.show.AreaBoards;
import org.claimboard.web.show.BoardAddresses;
import org.claimboard.web.show.Chart;
import org.claimboard.web.show.Choice;
import org.claimboard.web.show.Choices;
import org.claimboard.web.show.Names;
import org.claimboard.web.show.PageAddress;

/** The leaderboards: all of them, those of a task, and each one. */
@Path("/leaderboards")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class LeaderboardPages {
    private final Leaderboards leaderboards;
    private final Choices choices;
    private final Names names;

    LeaderboardPages(Leaderboards leaderboards, Choices choices, Names names) {
        this.leaderboards = leaderboards;
        this.choices = choices;
        this.names = names;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(List<AreaBoards> areas, long boards, PageAddress address);

        static native TemplateInstance task(String task, String area, List<BoardSummary> boards, PageAddress address);

        static native TemplateInstance board(Board board, BoardAddresses addresses, Chart chart, List<Choice> hardware);
    }

    @GET
    public TemplateInstance list(@Context UriInfo uri) {
        List<BoardSummary> boards = leaderboards.all();
        return Templates.list(AreaBoards.of(boards, names), boards.size(), PageAddress.of(uri));
    }

    @GET
    @Path("{task}")
    public TemplateInstance task(String task, @Context UriInfo uri) {
        List<BoardSummary> boards = leaderboards.ofTask(task);
        return Templates.task(task, names.areaOf(task), boards, PageAddress.of(uri));
    }

    @GET
    @Path("{task}/{metric}")
    public TemplateInstance board(String task, String metric, @BeanParam BoardParams params) {
        Board board = leaderboards.board(leaderboards.query(task, metric, params));
        String hardware = board.query().hardware().map(HardwareTarget::id).orElse("");
        return Templates.board(
                board,
                BoardAddresses.of(board),
                Chart.of(board),
                choices.hardware(hardware, leaderboards.claimsByHardware()));
    }
}
