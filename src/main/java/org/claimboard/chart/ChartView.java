package org.claimboard.chart;

import java.time.Instant;
import java.util.List;

/**
 * A chart as a page shows it beside its picture.
 *
 * @param alt what it shows, in words and numbers
 * @param width of the picture in CSS pixels, as for height; in these the spots are
 * @param ledgerNumber the ledger entry it is made from, written at {@code date}
 */
public record ChartView(
        ChartQuery query,
        String title,
        String alt,
        ChartTable table,
        int width,
        int height,
        List<HotSpot> spots,
        long ledgerNumber,
        Instant date) {}
