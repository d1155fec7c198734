package org.claimboard.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.quarkus.runtime.QuarkusApplication;

import org.claimboard.chart.ChartGallery;
import org.claimboard.chart.GalleryException;

/**
 * {@code charts [--out DIR] [--date DAY]}: draws the gallery from what is stored.
 *
 * <p>Files tell when the ledger was last written to, so the same gallery of two installations differs in that; with
 * {@code --date} it does not.
 */
public class ChartsCommand implements QuarkusApplication {
    private static final String USAGE = "usage: charts [--out DIR] [--date YYYY-MM-DD]";

    private final ChartGallery gallery;

    ChartsCommand(ChartGallery gallery) {
        this.gallery = gallery;
    }

    @Override
    public int run(String... options) {
        List<String> words = new ArrayList<>(List.of(options));
        Path directory = Path.of(value(words, "--out").orElse("charts"));
        Optional<Instant> date;
        try {
            date = value(words, "--date").map(LocalDate::parse).map(day -> day.atStartOfDay(ZoneOffset.UTC)
                    .toInstant());
        } catch (DateTimeParseException e) {
            return misused("'" + e.getParsedString() + "' is no day such as 2026-01-31.");
        }
        return words.isEmpty() ? draw(directory, date) : misused("'" + words.get(0) + "' is not understood here.");
    }

    private int draw(Path directory, Optional<Instant> date) {
        try {
            Files.createDirectories(directory);
            for (ChartGallery.Exhibit exhibit : gallery.exhibits()) {
                for (ChartGallery.File file : gallery.files(exhibit, date)) {
                    Path path = directory.resolve(file.name());
                    Files.write(path, file.svg());
                    System.out.println(path);
                }
            }
            return Main.OK;
        } catch (GalleryException e) {
            System.err.println(e.getMessage());
            return Main.FAILED;
        } catch (IOException e) {
            System.err.println("The directory " + directory + " can't be written.");
            return Main.FAILED;
        }
    }

    private static int misused(String what) {
        System.err.println(what);
        System.err.println(USAGE);
        return Main.MISUSED;
    }

    /** Takes the option and its value out of the words. */
    private static Optional<String> value(List<String> words, String option) {
        int at = words.indexOf(option);
        if (at < 0 || at + 1 == words.size()) {
            return Optional.empty();
        }
        String value = words.get(at + 1);
        words.subList(at, at + 2).clear();
        return Optional.of(value);
    }
}
