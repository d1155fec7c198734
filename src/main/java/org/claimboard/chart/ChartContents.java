package org.claimboard.chart;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimboard.claim.ClaimQueries;
import org.claimboard.leaderboard.Board;
import org.claimboard.leaderboard.BoardParams;
import org.claimboard.leaderboard.BoardSummary;
import org.claimboard.leaderboard.Leaderboards;
import org.claimboard.normalise.Form;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Vocabulary;

/** Gathers what a chart shows from the boards and the claims. */
@ApplicationScoped
class ChartContents {
    private final Leaderboards leaderboards;
    private final ClaimQueries claims;
    private final Vocabulary vocabulary;

    ChartContents(Leaderboards leaderboards, ClaimQueries claims, Vocabulary vocabulary) {
        this.leaderboards = leaderboards;
        this.claims = claims;
        this.vocabulary = vocabulary;
    }

    /** @param ledgerNumber read before what is gathered here, so that the content is as new as it says, or newer */
    ChartContent of(ChartQuery query, long ledgerNumber) {
        if (query instanceof ChartQuery.OfBoard ofBoard) {
            return ofBoard(ofBoard);
        }
        return query instanceof ChartQuery.Spread spread
                ? spread(spread, ledgerNumber)
                : coverage((ChartQuery.Coverage) query, ledgerNumber);
    }

    private ChartContent ofBoard(ChartQuery.OfBoard query) {
        Board board = leaderboards.board(query.board());
        return switch (query.kind()) {
            case SCATTER -> ScatterContent.of(board, query.against(), vocabulary);
            case TIMELINE -> new TimelineContent(board);
            default -> new BarContent(board, query.rows());
        };
    }

    private ChartContent spread(ChartQuery.Spread query, long ledgerNumber) {
        List<BoardSummary> summaries =
                query.hardware().map(node -> leaderboards.onHardware(node.id())).orElseGet(leaderboards::all);
        List<Board> boards = summaries.stream()
                .filter(summary -> summary.metric().equals(query.metric().id())
                        && summary.form().equals(Form.RATIO.id()))
                .map(summary -> leaderboards.board(leaderboards.query(summary.task(), summary.metric(), params(query))))
                .toList();
        return SpreadContent.of(query, boards, ledgerNumber);
    }

    private static BoardParams params(ChartQuery.Spread query) {
        BoardParams params = new BoardParams();
        params.form = Optional.of(Form.RATIO.id());
        params.hardware = query.hardware().map(HardwareTarget::id);
        params.view = Optional.of(query.view().id());
        return params;
    }

    private ChartContent coverage(ChartQuery.Coverage query, long ledgerNumber) {
        return CoverageContent.of(query.below(), leaderboards.counts(), vocabulary, ledgerNumber);
    }
}
