package org.claimboard.web;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestQuery;

import org.claimboard.leaderboard.Board;
import org.claimboard.leaderboard.BoardLine;
import org.claimboard.leaderboard.BoardParams;
import org.claimboard.leaderboard.BoardRow;
import org.claimboard.leaderboard.Leaderboards;
import org.claimboard.problem.ProblemException;

/** The first rows of a board, to stand in a frame of another page; the only pages that may. */
@Path("/embed/leaderboards")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class EmbedPages {
    private static final int FEW = 10;
    private static final int MOST = 50;

    private final Leaderboards leaderboards;

    EmbedPages(Leaderboards leaderboards) {
        this.leaderboards = leaderboards;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        /** @param total how many rows the board's own page has */
        static native TemplateInstance board(Board board, List<BoardLine> lines, int total);
    }

    @GET
    @Path("{task}/{metric}")
    public TemplateInstance board(
            String task, String metric, @BeanParam BoardParams params, @RestQuery Optional<String> rows) {
        Board board = leaderboards.board(task, metric, params);
        List<BoardRow> compared = board.compared();
        int shown = rows.map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(EmbedPages::number)
                .orElse(FEW);
        return Templates.board(
                board, board.inFull(compared.subList(0, Math.min(shown, compared.size()))), compared.size());
    }

    private static int number(String text) {
        if (!text.matches("[1-9]\\d?") || Integer.parseInt(text) > MOST) {
            throw ProblemException.invalidParameter("rows", "must be a number from 1 to " + MOST + ".");
        }
        return Integer.parseInt(text);
    }
}
