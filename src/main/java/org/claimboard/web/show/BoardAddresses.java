package org.claimboard.web.show;

import java.util.Optional;

import org.claimboard.leaderboard.Board;
import org.claimboard.leaderboard.BoardQuery;
import org.claimboard.leaderboard.View;

/**
 * Where a board's page leads: its other view, its chart, its table as CSV.
 *
 * @param page the board's page without a query, for the filter form
 */
public record BoardAddresses(
        String page,
        String typical,
        String headline,
        String csv,
        String chart,
        String darkChart,
        String chartPng,
        String json,
        String allHardware) {

    public static BoardAddresses of(Board board) {
        BoardQuery query = board.query();
        String place = query.task().id() + "/" + query.metric().id();
        String parameters = query.parameters();
        return new BoardAddresses(
                "/leaderboards/" + place,
                query.withView(View.TYPICAL).path(),
                query.withView(View.HEADLINE).path(),
                "/leaderboards/" + place + ".csv" + parameters,
                "/charts/" + place + ".svg" + parameters,
                "/charts/" + place + ".svg" + query.parameters("theme=dark"),
                "/charts/" + place + ".png" + parameters,
                "/api/v1/leaderboards/" + place + parameters,
                query.onHardware(Optional.empty()).path());
    }
}
