package org.claimboard.badge;

import java.awt.Font;
import java.util.Locale;

import org.claimboard.chart.ChartFonts;
import org.claimboard.chart.Markup;

/**
 * A badge: what is measured on the left, what is claimed on the right. Both halves bring their own ground, so it looks the
 * same on a light and on a dark page; white has a contrast of at least 4.5:1 to each of the grounds.
 *
 * @param label what is measured
 * @param message the value, its rank, and what is to be known of its status
 * @param standing decides the colour of the right half
 * @param title all of it in one line, with the system's name
 */
public record Badge(String label, String message, Standing standing, String title) {
    public static final int HEIGHT = 22;

    private static final int PADDING = 8;
    private static final int MOST = 360;
    private static final float SIZE = 11.5f;
    private static final int BASELINE = 15;

    /** How far a claim may be trusted to stand where the badge says. */
    public enum Standing {
        RANKED("0a6cb0"),
        UNRANKED("545c6b"),
        DOUBTED("8a4b00"),
        RETRACTED("a01c22");

        private final String ground;

        Standing(String ground) {
            this.ground = ground;
        }
    }

    public int width() {
        return half(label) + half(message);
    }

    public int height() {
        return HEIGHT;
    }

    /** Each text is as wide as it was laid out, whatever font it is drawn in. */
    String svg() {
        int left = half(label);
        int width = width();
        String title = Markup.escaped(title());
        return Markup.wellFormed("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + HEIGHT
                + "\" viewBox=\"0 0 " + width + " " + HEIGHT + "\" role=\"img\" aria-label=\"" + title + "\"><title>"
                + title + "</title><clipPath id=\"badge-edge\"><rect width=\"" + width + "\" height=\"" + HEIGHT
                + "\" rx=\"4\"/></clipPath><g clip-path=\"url(#badge-edge)\"><rect width=\"" + left + "\" height=\""
                + HEIGHT + "\" fill=\"#3a414d\"/><rect x=\"" + left + "\" width=\"" + (width - left) + "\" height=\""
                + HEIGHT + "\" fill=\"#" + standing.ground + "\"/></g><g fill=\"#fff\" font-family=\""
                + ChartFonts.CSS_FAMILIES + "\" font-size=\"" + SIZE + "\">" + text(label, 0)
                + text(message, left) + "</g></svg>");
    }

    private static String text(String text, int from) {
        String fitting = ChartFonts.shortened(text, font(), MOST);
        return String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" textLength=\"%.1f\" lengthAdjust=\"spacingAndGlyphs\">%s</text>",
                from + PADDING,
                BASELINE,
                ChartFonts.width(fitting, font()),
                Markup.escaped(fitting));
    }

    private static int half(String text) {
        double width = ChartFonts.width(ChartFonts.shortened(text, font(), MOST), font());
        return (int) Math.ceil(width) + 2 * PADDING;
    }

    private static Font font() {
        return ChartFonts.regular(SIZE);
    }
}
