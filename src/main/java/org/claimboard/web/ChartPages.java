package org.claimboard.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

import org.claimboard.leaderboard.Board;
import org.claimboard.leaderboard.BoardParams;
import org.claimboard.leaderboard.BoardSummary;
import org.claimboard.leaderboard.Leaderboards;
import org.claimboard.web.show.Chart;

/** The charts of the boards with most claims. */
@Path("/charts")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ChartPages {
    private static final int SHOWN = 8;
    /** A chart of one bar compares nothing. */
    private static final int FEWEST_CLAIMS = 2;

    private final Leaderboards leaderboards;

    ChartPages(Leaderboards leaderboards) {
        this.leaderboards = leaderboards;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance gallery(List<Chart> charts);
    }

    @GET
    public TemplateInstance gallery() {
        List<Chart> charts = leaderboards.all().stream()
                .filter(board -> board.claims() >= FEWEST_CLAIMS)
                .sorted(Comparator.comparingLong(BoardSummary::claims).reversed())
                .map(this::board)
                .filter(board -> board.ranked().size() + board.bestCase().size() >= FEWEST_CLAIMS)
                .limit(SHOWN)
                .map(Chart::of)
                .toList();
        return Templates.gallery(charts);
    }

    private Board board(BoardSummary board) {
        BoardParams params = new BoardParams();
        params.form = Optional.of(board.form());
        params.dataset = Optional.ofNullable(board.datasetId());
        return leaderboards.board(leaderboards.query(board.task(), board.metric(), params));
    }
}
