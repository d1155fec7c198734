package org.claimboard.chart;

import java.awt.Color;
import java.util.Arrays;
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

    private static Color colour(String hex) {
        HeadlessJava.prepare(); // themes are what charts touch first, and Color is a class of java.awt
        return new Color(Integer.parseInt(hex, 16));
    }
}
