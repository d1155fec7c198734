package org.claimboard.chart;

import java.awt.Font;

import org.jfree.data.Range;

/** From where to where the axis of values goes, so that every bar has room for its value behind its end. */
final class ValueScale {
    private static final double MARGIN = 1.02;

    private ValueScale() {}

    /** @param width of the area that bars are drawn in, in pixels */
    static Range of(BoardBars bars, double width, Font valueFont) {
        double least = bars.bars().stream()
                .mapToDouble(ChartBar::lowest)
                .min()
                .orElse(bars.measure().origin());
        double most = bars.bars().stream()
                .mapToDouble(ChartBar::highest)
                .max()
                .orElse(bars.measure().origin() + 1);
        if (bars.measure().logarithmic()) {
            double low = lowestPower(bars.measure().origin() == 1, least);
            double high = low;
            for (ChartBar bar : bars.bars()) {
                high = Math.max(
                        high,
                        end(
                                low,
                                Math.log10(
                                        Math.max(bar.highest(), bars.measure().origin())),
                                room(bar, width, valueFont)));
            }
            return new Range(Math.pow(10, low), Math.pow(10, high));
        }
        double low = Math.min(bars.measure().origin(), least);
        if (low < bars.measure().origin()) {
            low -= (most - low) * 0.04;
        }
        double high = Math.max(bars.measure().origin(), most);
        for (ChartBar bar : bars.bars()) {
            high = Math.max(
                    high, end(low, Math.max(bar.highest(), bars.measure().origin()), room(bar, width, valueFont)));
        }
        return new Range(low, high > low ? high : low + 1);
    }

    /** Factors start at 1 or a little below the worst; other bars have no origin and start at the decade below the least. */
    private static double lowestPower(boolean factors, double least) {
        if (factors) {
            return least >= 1 ? 0 : Math.log10(least) - 0.1;
        }
        return Math.floor(Math.log10(least * 0.8));
    }

    /** The upper end that leaves the share {@code room} of the axis behind a bar that ends at {@code at}. */
    private static double end(double low, double at, double room) {
        return low + (at - low) / (1 - room) * MARGIN;
    }

    private static double room(ChartBar bar, double width, Font font) {
        double pixels = ChartFonts.width(bar.text(), font) * ChartFonts.SPARE
                + (bar.openAbove() ? 3 : 2) * ClaimBarRenderer.GAP;
        return Math.min(0.6, pixels / width);
    }
}
