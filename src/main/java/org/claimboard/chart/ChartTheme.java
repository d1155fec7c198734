package org.claimboard.chart;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The colours of a chart. Bars are blue and, where a claim is worse than its baseline, orange: two hues that people with
 * any common colour blindness tell apart (after M. Okabe and K. Ito, "Color Universal Design", 2008), shaded so that each
 * has a contrast of at least 3:1 to the sheet. All text has at least 4.5:1.
 */
public enum ChartTheme {
    LIGHT("ffffff", "14171f", "545c6b", "e3e6ec", "14171f", "0a6cb0", "c04f00"),
    DARK("161a21", "e9ebf0", "a6aebd", "2d333f", "d5d9e2", "56b4e9", "f0a04b");

    private final Color sheet;
    private final Color ink;
    private final Color soft;
    private final Color grid;
    private final Color line;
    private final Color better;
    private final Color worse;

    ChartTheme(String sheet, String ink, String soft, String grid, String line, String better, String worse) {
        this.sheet = colour(sheet);
        this.ink = colour(ink);
        this.soft = colour(soft);
        this.grid = colour(grid);
        this.line = colour(line);
        this.better = colour(better);
        this.worse = colour(worse);
    }

    /** The word used in addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ChartTheme> of(String id) {
        return Arrays.stream(values()).filter(theme -> theme.id().equals(id)).findFirst();
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(ChartTheme::id).toList();
    }

    /** What everything is drawn on. */
    Color sheet() {
        return sheet;
    }

    /** Titles, names and values. */
    Color ink() {
        return ink;
    }

    /** What stands beside: baselines, ticks, notes. */
    Color soft() {
        return soft;
    }

    Color grid() {
        return grid;
    }

    /** The line that bars start from, and the whiskers. */
    Color line() {
        return line;
    }

    Color bar(boolean worseThanBaseline) {
        return worseThanBaseline ? worse : better;
    }

    /** A colour between the sheet (0) and a bar (1). */
    Color between(double share) {
        return new Color(
                mixed(sheet.getRed(), better.getRed(), share),
                mixed(sheet.getGreen(), better.getGreen(), share),
                mixed(sheet.getBlue(), better.getBlue(), share));
    }

    /** Black or white, whichever is told from the ground more easily: one of them always has at least 4.5:1. */
    static Color textOn(Color ground) {
        return contrast(Color.BLACK, ground) >= contrast(Color.WHITE, ground) ? Color.BLACK : Color.WHITE;
    }

    private static int mixed(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    /** The contrast ratio of WCAG 2.2, from 1 to 21. */
    static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Color colour(String hex) {
        HeadlessJava.prepare(); // themes are what charts touch first, and Color is a class of java.awt
        return new Color(Integer.parseInt(hex, 16));
    }
}
