package org.claimboard.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes Java draw on a machine without screen and fonts.
 *
 * <p>Two settings, to be made before the first class of {@code java.awt}: headless, or Java looks for a screen. And on
 * Linux a font configuration that names no font of the system: where none is installed, Java would otherwise refuse to
 * load even a font of ours ("Fontconfig head is null"). Whoever sets either on the command line is left alone.
 */
final class HeadlessJava {
    private static final String HEADLESS = "java.awt.headless";
    private static final String FONT_CONFIGURATION = "sun.awt.fontconfig";

    static {
        if (System.getProperty(HEADLESS) == null) {
            System.setProperty(HEADLESS, "true");
        }
        if (System.getProperty("os.name", "").startsWith("Linux") && System.getProperty(FONT_CONFIGURATION) == null) {
            System.setProperty(FONT_CONFIGURATION, fontConfiguration().toString());
        }
    }

    private HeadlessJava() {}

    /** Does all it does when the class is loaded; so the first call counts and the others cost nothing. */
    static void prepare() {}

    private static Path fontConfiguration() {
        try {
            Path file = Files.createTempFile("claimboard-fontconfig", ".properties");
            file.toFile().deleteOnExit();
            return Files.writeString(file, "version=1\nsequence.allfonts=default\n", StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException("the directory for temporary files can't be written", e);
        }
    }
}
