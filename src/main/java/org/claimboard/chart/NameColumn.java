package org.claimboard.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;

/** What stands left of a chart's rows: the rank, the name, and under it, or beside it where rows are close, what tells it apart. */
final class NameColumn {
    /** The share of a chart's width that names may take; longer ones are cut. */
    private static final double MOST_SHARE = 0.28;

    private static final double RANK_GAP = 12;
    private static final double NAME_GAP = 7;
    private static final double LEAST_BESIDE = 50;
    private static final double BAR_GAP = 14;
    private static final float LINE_UP = 3;
    private static final float LINE_DOWN = 12;
    private static final float ONE_LINE = 4.5f;

    private final List<RowName> rows;
    private final boolean close;
    private final ChartTheme theme;
    private final double mostWidth;
    private final Font rankFont = ChartFonts.regular(13f);
    private final Font nameFont = ChartFonts.bold(13f);
    private final Font besideFont = ChartFonts.regular(11f);
    private final double rankWidth;
    private final double nameWidth;

    NameColumn(List<RowName> rows, ChartLook look) {
        this.rows = List.copyOf(rows);
        this.close = Rows.areClose(rows.size());
        this.theme = look.theme();
        this.mostWidth = look.size().width() * MOST_SHARE;
        this.rankWidth = rows.stream()
                .mapToDouble(row -> ChartFonts.width(row.rank(), rankFont))
                .max()
                .orElse(0);
        this.nameWidth = rows.stream().mapToDouble(this::nameWidth).max().orElse(0);
    }

    private double nameWidth(RowName row) {
        double name = ChartFonts.width(name(row), nameFont);
        double beside = ChartFonts.width(beside(row), besideFont);
        return close && beside > 0 ? name + NAME_GAP + beside : Math.max(name, beside);
    }

    double width() {
        return Math.ceil(nameStart() + nameWidth * ChartFonts.SPARE + BAR_GAP);
    }

    /** Draws a row's names into the column that ends at {@code right}, around the height {@code middle}. */
    void draw(Graphics2D g2, int index, double right, double middle) {
        RowName row = rows.get(index);
        double left = right - width();
        float name = (float) (left + nameStart());
        float firstLine = (float) middle + (close || row.beside().isEmpty() ? ONE_LINE : -LINE_UP + 1);
        g2.setFont(rankFont);
        g2.setPaint(theme.soft());
        if (!row.rank().isEmpty()) {
            g2.drawString(row.rank(), (float) left, firstLine);
        }
        g2.setFont(besideFont);
        if (close) {
            g2.drawString(beside(row), (float) (name + besideStart(row)), firstLine);
        } else if (!row.beside().isEmpty()) {
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

    private double besideStart(RowName row) {
        return ChartFonts.width(name(row), nameFont) * ChartFonts.SPARE + NAME_GAP;
    }

    /** Where rows are close it has the space that the name leaves, and is nothing where that is too little to read. */
    private String beside(RowName row) {
        double space = close ? mostWidth - besideStart(row) : mostWidth;
        return space < LEAST_BESIDE ? "" : ChartFonts.shortened(row.beside(), besideFont, space);
    }
}
