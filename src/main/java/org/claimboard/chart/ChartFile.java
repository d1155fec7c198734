package org.claimboard.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.ImageIO;

import org.jfree.chart.JFreeChart;
import org.jfree.svg.MeetOrSlice;
import org.jfree.svg.PreserveAspectRatio;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGHints;
import org.jfree.svg.ViewBox;

import org.claimboard.leaderboard.Board;

/** Draws a board's chart as a file. The same board gives the same bytes: no date, no random id. */
final class ChartFile {
    /** Pixels of a PNG for each of the chart's, so that it is sharp on dense screens and in print. */
    private static final int DENSITY = 2;

    private ChartFile() {}

    static byte[] draw(Board board, ChartTheme theme, ChartKind kind) {
        BoardChart chart = new BoardChart(board, theme);
        return kind == ChartKind.SVG ? svg(chart, board) : png(chart);
    }

    private static byte[] svg(BoardChart boardChart, Board board) {
        SVGGraphics2D g2 = new SVGGraphics2D(BoardChart.WIDTH, boardChart.height());
        g2.setDefsKeyPrefix("chart-");
        g2.setFontFunction(family -> ChartFonts.CSS_FAMILIES);
        g2.setGeomDoubleConverter(ChartFile::shortNumber);
        g2.setTransformDoubleConverter(ChartFile::shortNumber);
        g2.setRenderingHint(SVGHints.KEY_TEXT_RENDERING, SVGHints.VALUE_TEXT_RENDERING_PRECISION);
        draw(boardChart, g2);
        ViewBox whole = new ViewBox(0, 0, BoardChart.WIDTH, boardChart.height());
        String svg = g2.getSVGElement("chart", true, whole, PreserveAspectRatio.XMID_YMID, MeetOrSlice.MEET);
        int content = svg.indexOf('>') + 1;
        String described = svg.substring(0, content)
                + "<title>" + escaped(board.title()) + "</title><desc>" + escaped(ChartText.alt(board)) + "</desc>"
                + svg.substring(content);
        return wellFormed(described).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png(BoardChart boardChart) {
        BufferedImage image = new BufferedImage(
                BoardChart.WIDTH * DENSITY, boardChart.height() * DENSITY, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        g2.scale(DENSITY, DENSITY);
        g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        draw(boardChart, g2);
        g2.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory never fails", e);
        }
        return bytes.toByteArray();
    }

    private static void draw(BoardChart boardChart, Graphics2D g2) {
        JFreeChart chart = boardChart.chart();
        chart.setTextAntiAlias(true);
        chart.draw(g2, new Rectangle2D.Double(0, 0, BoardChart.WIDTH, boardChart.height()));
    }

    private static String shortNumber(double number) {
        String text = String.format(Locale.ROOT, "%.2f", number);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Without the characters that XML can't hold; an abstract may hold any. */
    private static String wellFormed(String xml) {
        return xml.codePoints()
                .filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
