package org.claimboard.web;

import java.util.List;
import java.util.Optional;

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
import org.jboss.resteasy.reactive.RestQuery;

import org.claimboard.chart.ChartKind;
import org.claimboard.chart.ChartQuery;
import org.claimboard.chart.ChartSize;
import org.claimboard.chart.Charts;
import org.claimboard.leaderboard.Board;
import org.claimboard.leaderboard.BoardListing;
import org.claimboard.leaderboard.BoardListingParams;
import org.claimboard.leaderboard.BoardParams;
import org.claimboard.leaderboard.BoardSummary;
import org.claimboard.leaderboard.Leaderboards;
import org.claimboard.listing.Page;
import org.claimboard.listing.PageRequest;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.web.show.AreaBoards;
import org.claimboard.web.show.BoardPage;
import org.claimboard.web.show.Chart;
import org.claimboard.web.show.Choice;
import org.claimboard.web.show.Choices;
import org.claimboard.web.show.Names;
import org.claimboard.web.show.PageAddress;
import org.claimboard.web.show.Pager;

/** The leaderboards: all of them, those of a task, and each one. */
@Path("/leaderboards")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class LeaderboardPages {
    private final Leaderboards leaderboards;
    private final Charts charts;
    private final Choices choices;
    private final Names names;

    LeaderboardPages(Leaderboards leaderboards, Charts charts, Choices choices, Names names) {
        this.leaderboards = leaderboards;
        this.charts = charts;
        this.choices = choices;
        this.names = names;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(
                List<AreaBoards> areas,
                long boards,
                List<Choice> hardware,
                Optional<HardwareTarget> node,
                PageAddress address);

        static native TemplateInstance task(
                String task,
                String area,
                List<BoardSummary> boards,
                Pager pager,
                List<Choice> hardware,
                Optional<HardwareTarget> node,
                PageAddress address);

        static native TemplateInstance board(BoardPage page, Optional<Chart> chart);
    }

    @GET
    public TemplateInstance list(@RestQuery Optional<String> hardware, @Context UriInfo uri) {
        List<AreaBoards> areas = AreaBoards.of(leaderboards.tasks(hardware, AreaBoards.FIRST), names);
        PageAddress address = PageAddress.of(uri);
        return Templates.list(
                areas,
                areas.stream().mapToLong(AreaBoards::boards).sum(),
                hardwareChoices(address),
                node(address),
                address);
    }

    @GET
    @Path("{task}")
    public TemplateInstance task(
            String task,
            @RestQuery Optional<String> hardware,
            @RestQuery Optional<String> page,
            @RestQuery Optional<String> size,
            @Context UriInfo uri) {
        PageAddress address = PageAddress.of(uri);
        Page<BoardSummary> boards = Page.of(leaderboards.ofTask(task, hardware), PageRequest.of(page, size));
        return Templates.task(
                task,
                names.areaOf(task),
                boards.items(),
                Pager.of(boards, address),
                hardwareChoices(address),
                node(address),
                address);
    }

    @GET
    @Path("{task}/{metric}")
    public TemplateInstance board(
            String task, String metric, @BeanParam BoardParams params, @BeanParam BoardListingParams listing) {
        BoardListing lines = leaderboards.listing(task, metric, params, listing);
        BoardPage page = BoardPage.of(lines, listing.pageRequest(), choices);
        return Templates.board(page, chart(lines.board(), page));
    }

    /** The board's bars, above the first page of its rows. */
    private Optional<Chart> chart(Board board, BoardPage page) {
        if (board.isEmpty() || page.pager().page() > 1) {
            return Optional.empty();
        }
        ChartQuery bars = new ChartQuery.OfBoard(ChartKind.BAR, board.query(), Optional.empty(), ChartSize.MEDIUM);
        return Optional.of(Chart.of(charts.view(bars)));
    }

    private List<Choice> hardwareChoices(PageAddress address) {
        return choices.hardware(address.value("hardware"), leaderboards.claimsByHardware());
    }

    private Optional<HardwareTarget> node(PageAddress address) {
        return Optional.of(address.value("hardware"))
                .filter(id -> !id.isEmpty())
                .map(leaderboards::hardware);
    }
}
