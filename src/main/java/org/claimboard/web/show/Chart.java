package org.claimboard.web.show;

import org.claimboard.chart.ChartFormat;
import org.claimboard.chart.ChartTheme;
import org.claimboard.chart.ChartView;

/**
 * A chart as a page shows it.
 *
 * @param page the chart's own page, with links and data
 * @param alt what it shows, in words and numbers
 * @param width of the picture in CSS pixels, as for height: a page that knows them keeps its place free
 */
public record Chart(
        String title, String page, String light, String dark, String png, String alt, int width, int height) {

    public static Chart of(ChartView view) {
        return new Chart(
                view.title(),
                view.query().path(),
                view.query().file(ChartFormat.SVG, ChartTheme.LIGHT),
                view.query().file(ChartFormat.SVG, ChartTheme.DARK),
                view.query().file(ChartFormat.PNG, ChartTheme.LIGHT),
                view.alt(),
                view.width(),
                view.height());
    }
}
