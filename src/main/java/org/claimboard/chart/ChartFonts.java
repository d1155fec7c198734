package org.claimboard.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The shipped fonts, and what must be set for Java to draw with them on a machine without screen and fonts. */
final class ChartFonts {
    /** What a browser takes where it has no Roboto; without quotes, since the SVG's style attributes stand in them. */
    static final String CSS_FAMILIES = "Roboto, system-ui, Segoe UI, Helvetica Neue, Arial, sans-serif";

    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
    private static final Font REGULAR;
    private static final Font BOLD;

    static {
        prepareJava();
        REGULAR = load("Roboto-Regular.ttf");
        BOLD = load("Roboto-Bold.ttf");
    }

    private ChartFonts() {}

    static Font regular(float size) {
        return REGULAR.deriveFont(size);
    }

    static Font bold(float size) {
        // the style says bold once more: Java draws the bold file either way, an SVG asks for it by weight
        return BOLD.deriveFont(Font.BOLD, size);
    }

    static double width(String text, Font font) {
        return font.getStringBounds(text, MEASURE).getWidth();
    }

    /** The text itself, or as much of its beginning as fits into {@code most} with an ellipsis. */
    static String shortened(String text, Font font, double most) {
        if (width(text, font) <= most) {
            return text;
        }
        int end = text.length();
        while (end > 1 && width(text.substring(0, end).stripTrailing() + "…", font) > most) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    /**
     * Headless, or Java looks for a screen. And on Linux a font configuration that names no system font: without any
     * installed font Java would otherwise refuse to load even a font of our own ("Fontconfig head is null"). Both must be
     * set before Java's first text.
     */
    private static void prepareJava() {
        System.setProperty("java.awt.headless", "true");
        boolean linux = System.getProperty("os.name", "").startsWith("Linux");
        if (!linux || System.getProperty("sun.awt.fontconfig") != null) {
            return;
        }
        try {
            Path configuration = Files.createTempFile("claimboard-fontconfig", ".properties");
            Files.writeString(configuration, "version=1\nsequence.allfonts=default\n", StandardCharsets.ISO_8859_1);
            configuration.toFile().deleteOnExit();
            System.setProperty("sun.awt.fontconfig", configuration.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("the directory for temporary files can't be written", e);
        }
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
