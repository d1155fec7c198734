package org.claimboard.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The shipped fonts, and how wide a text is in them. */
public final class ChartFonts {
    /** What a browser takes where it has no Roboto; without quotes, since the SVG's style attributes stand in them. */
    public static final String CSS_FAMILIES = "Roboto, system-ui, Segoe UI, Helvetica Neue, Arial, sans-serif";

    /** What a text may need of its width in Roboto when a browser draws it in a wider font. */
    static final double SPARE = 1.15;

    private static final FontRenderContext MEASURE;
    private static final Font REGULAR;
    private static final Font BOLD;

    static {
        HeadlessJava.prepare();
        MEASURE = new FontRenderContext(null, true, true);
        REGULAR = load("Roboto-Regular.ttf");
        BOLD = load("Roboto-Bold.ttf");
    }

    private ChartFonts() {}

    public static Font regular(float size) {
        return REGULAR.deriveFont(size);
    }

    static Font bold(float size) {
        // the style says bold once more: Java draws the bold file either way, an SVG asks for it by weight
        return BOLD.deriveFont(Font.BOLD, size);
    }

    public static double width(String text, Font font) {
        return font.getStringBounds(text, MEASURE).getWidth();
    }

    /** How many lines a text takes that is broken between words; at least one. */
    static int lines(String text, Font font, double width) {
        int lines = 1;
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            boolean fits = line.isEmpty() || width(longer, font) <= width;
            lines += fits ? 0 : 1;
            line = fits ? longer : word;
        }
        return lines;
    }

    /** The text itself, or as much of its beginning as fits into {@code most} with an ellipsis. */
    public static String shortened(String text, Font font, double most) {
        if (width(text, font) <= most) {
            return text;
        }
        int end = text.length();
        while (end > 1 && width(text.substring(0, end).stripTrailing() + "…", font) > most) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    private static Font load(String file) {
        try (InputStream font = ChartFonts.class.getResourceAsStream("/fonts/" + file)) {
            return Font.createFont(
                    Font.TRUETYPE_FONT, Objects.requireNonNull(font, "the program ships without " + file));
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the shipped font " + file + " can't be read", e);
        }
    }
}
