package org.claimboard.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;

/** What stands left of a chart's rows: the rank, the name, and under it what tells it apart. */
final class NameColumn {
    /** The share of a chart's width that names may take; longer ones are cut. */
    private static final double MOST_SHARE = 0.28;

    private static final double RANK_GAP = 12;
    private static final double BAR_GAP = 14;
    private static final float LINE_UP = 3;
    private static final float LINE_DOWN = 12;
    private static final float ONE_LINE = 4.5f;

    private final List<RowName> rows;
    private final ChartTheme theme;
    private final double mostWidth;
    private final Font rankFont = ChartFonts.regular(13f);
    private final Font nameFont = ChartFonts.bold(13f);
    private final Font besideFont = ChartFonts.regular(11f);
    private final double rankWidth;
    private final double nameWidth;

    NameColumn(List<RowName> rows, ChartLook look) {
        this.rows = List.copyOf(rows);
        this.theme = look.theme();
        this.mostWidth = look.size().width() * MOST_SHARE;
        this.rankWidth = rows.stream()
                .mapToDouble(row -> ChartFonts.width(row.rank(), rankFont))
                .max()
                .orElse(0);
        this.nameWidth = rows.stream()
                .mapToDouble(row ->
                        Math.max(ChartFonts.width(name(row), nameFont), ChartFonts.width(beside(row), besideFont)))
                .max()
                .orElse(0);
    }

    double width() {
        return Math.ceil(nameStart() + nameWidth * ChartFonts.SPARE + BAR_GAP);
    }

    /** Draws a row's names into the column that ends at {@code right}, around the height {@code middle}. */
    void draw(Graphics2D g2, int index, double right, double middle) {
        RowName row = rows.get(index);
        double left = right - width();
        float name = (float) (left + nameStart());
        float firstLine = (float) middle + (row.beside().isEmpty() ? ONE_LINE : -LINE_UP + 1);
        g2.setFont(rankFont);
        g2.setPaint(theme.soft());
        if (!row.rank().isEmpty()) {
            g2.drawString(row.rank(), (float) left, firstLine);
        }
        g2.setFont(besideFont);
        if (!row.beside().isEmpty()) {
            g2.drawString(beside(row), name, (float) middle + LINE_DOWN);
        }
        g2.setFont(nameFont);
        g2.setPaint(theme.ink());
        g2.drawString(name(row), name, firstLine);
    }

    private double nameStart() {
        return rankWidth == 0 ? 0 : rankWidth + RANK_GAP;
    }

    private String name(RowName row) {
        return ChartFonts.shortened(row.name(), nameFont, mostWidth);
    }

    private String beside(RowName row) {
        return ChartFonts.shortened(row.beside(), besideFont, mostWidth);
    }
}
