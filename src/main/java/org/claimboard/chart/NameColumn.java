package org.claimboard.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;

/** What stands left of the bars: the rank, the system, and under it what the claim is compared with. */
final class NameColumn {
    /** Names are cut to this many pixels. */
    static final double MOST_WIDTH = 270;

    private static final double RANK_GAP = 12;
    private static final double BAR_GAP = 14;
    private static final float LINE_UP = 3;
    private static final float LINE_DOWN = 12;
    private static final float ONE_LINE = 4.5f;

    private final ChartTheme theme;
    private final Font rankFont = ChartFonts.regular(13f);
    private final Font nameFont = ChartFonts.bold(13f);
    private final Font besideFont = ChartFonts.regular(11f);
    private final double rankWidth;
    private final double nameWidth;

    NameColumn(List<ChartBar> bars, ChartTheme theme) {
        this.theme = theme;
        this.rankWidth = bars.stream()
                .mapToDouble(bar -> ChartFonts.width(bar.rank(), rankFont))
                .max()
                .orElse(0);
        this.nameWidth = bars.stream()
                .mapToDouble(bar ->
                        Math.max(ChartFonts.width(name(bar), nameFont), ChartFonts.width(beside(bar), besideFont)))
                .max()
                .orElse(0);
    }

    double width() {
        return Math.ceil(nameStart() + nameWidth * ChartFonts.SPARE + BAR_GAP);
    }

    /** Draws a bar's names into the column that ends at {@code right}, around the height {@code middle}. */
    void draw(Graphics2D g2, ChartBar bar, double right, double middle) {
        double left = right - width();
        float name = (float) (left + nameStart());
        float firstLine = (float) middle + (bar.beside().isEmpty() ? ONE_LINE : -LINE_UP + 1);
        g2.setFont(rankFont);
        g2.setPaint(theme.soft());
        if (!bar.rank().isEmpty()) {
            g2.drawString(bar.rank(), (float) left, firstLine);
        }
        g2.setFont(besideFont);
        if (!bar.beside().isEmpty()) {
            g2.drawString(beside(bar), name, (float) middle + LINE_DOWN);
        }
        g2.setFont(nameFont);
        g2.setPaint(theme.ink());
        g2.drawString(name(bar), name, firstLine);
    }

    private double nameStart() {
        return rankWidth == 0 ? 0 : rankWidth + RANK_GAP;
    }

    private String name(ChartBar bar) {
        return ChartFonts.shortened(bar.name(), nameFont, MOST_WIDTH);
    }

    private String beside(ChartBar bar) {
        return ChartFonts.shortened(bar.beside(), besideFont, MOST_WIDTH);
    }
}
