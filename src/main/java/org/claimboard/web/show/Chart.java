package org.claimboard.web.show;

import org.claimboard.chart.ChartFormat;
import org.claimboard.chart.ChartText;
import org.claimboard.chart.ChartTheme;
import org.claimboard.chart.ChartView;
import org.claimboard.leaderboard.Board;

/**
 * A chart as a page shows it.
 *
 * @param page the chart's own page, with links and data
 * @param alt what it shows, in words and numbers
 */
public record Chart(String title, String page, String light, String dark, String png, String alt) {

    /** A board's bars. */
    public static Chart of(Board board) {
        BoardAddresses addresses = BoardAddresses.of(board);
        return new Chart(
                board.title(),
                board.query().path().replaceFirst("^/leaderboards/", "/charts/"),
                addresses.chart(),
                addresses.darkChart(),
                addresses.chartPng(),
                ChartText.alt(board));
    }

    public static Chart of(ChartView view) {
        return new Chart(
                view.title(),
                view.query().path(),
                view.query().file(ChartFormat.SVG, ChartTheme.LIGHT),
                view.query().file(ChartFormat.SVG, ChartTheme.DARK),
                view.query().file(ChartFormat.PNG, ChartTheme.LIGHT),
                view.alt());
    }
}
