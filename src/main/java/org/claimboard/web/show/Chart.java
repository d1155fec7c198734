package org.claimboard.web.show;

import org.claimboard.chart.ChartText;
import org.claimboard.leaderboard.Board;

/**
 * A board's chart as a page shows it.
 *
 * @param alt what it shows, in words and numbers
 */
public record Chart(String title, String page, String light, String dark, String png, String alt) {

    public static Chart of(Board board) {
        BoardAddresses addresses = BoardAddresses.of(board);
        return new Chart(
                board.title(),
                board.query().path(),
                addresses.chart(),
                addresses.darkChart(),
                addresses.chartPng(),
                ChartText.alt(board));
    }
}
