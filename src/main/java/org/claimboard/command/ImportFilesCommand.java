package org.claimboard.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.quarkus.runtime.QuarkusApplication;

import org.claimboard.intake.ImportReport;
import org.claimboard.intake.ImportRequest;
import org.claimboard.intake.Imports;
import org.claimboard.intake.Watcher;
import org.claimboard.intake.read.FileFormat;
import org.claimboard.intake.read.ForeignFile;
import org.claimboard.problem.ProblemException;

/**
 * {@code import FILE… [--format X] [--dry-run] [--keep-going] [--source NAME] [--licence ID]}: brings foreign files in.
 *
 * <p>Each value that is refused is a line on standard error, as is the progress; the report is on standard out. The exit
 * status is 1 where a file was not stored, or would not be.
 */
public class ImportFilesCommand implements QuarkusApplication {
    private static final String USAGE =
            "usage: import FILE… [--format X] [--dry-run] [--keep-going] [--source NAME] [--licence ID]\n"
                    + "X is one of " + FileFormat.ids();
    private static final int LONGEST_NAME = 40;

    private final Imports imports;

    ImportFilesCommand(Imports imports) {
        this.imports = imports;
    }

    @Override
    public int run(String... options) {
        List<String> words = new ArrayList<>(List.of(options));
        boolean dryRun = words.remove("--dry-run");
        boolean keepGoing = words.remove("--keep-going");
        Optional<String> formatId = value(words, "--format");
        Optional<FileFormat> format = formatId.flatMap(FileFormat::of);
        Optional<String> source = value(words, "--source");
        Optional<String> licence = value(words, "--licence");
        Optional<String> unknown =
                words.stream().filter(word -> word.startsWith("--")).findFirst();
        if (unknown.isPresent() || words.isEmpty() || formatId.isPresent() && format.isEmpty()) {
            unknown.ifPresent(word -> System.err.println("'" + word + "' is not understood here."));
            formatId.filter(id -> format.isEmpty())
                    .ifPresent(id -> System.err.println("There is no format '" + id + "'."));
            System.err.println(USAGE);
            return Main.MISUSED;
        }
        ImportRequest request = new ImportRequest(format, dryRun, keepGoing, source, licence, user());
        int status = Main.OK;
        for (String file : words) {
            status = Math.max(status, run(Path.of(file), request));
        }
        return status;
    }

    private int run(Path path, ImportRequest request) {
        if (!Files.isRegularFile(path)) {
            System.err.println("There is no file " + path + ".");
            return Main.FAILED;
        }
        String name = path.getFileName().toString();
        int status = Main.OK;
        try {
            for (ForeignFile file : imports.unpacked(new ForeignFile(name, () -> Files.newInputStream(path)))) {
                status = Math.max(status, run(file, request));
            }
            return status;
        } catch (IOException e) {
            System.err.println(name + ": " + e.getMessage());
            return Main.FAILED;
        }
    }

    private int run(ForeignFile file, ImportRequest request) {
        try {
            ImportReport report = imports.run(file, request, new Lines(file.name()));
            System.out.print(ImportText.of(report));
            return report.stored() || report.dryRun() && report.refusedTotal() == 0 ? Main.OK : Main.FAILED;
        } catch (ProblemException problem) {
            System.err.println(problem.detail());
        } catch (IOException e) {
            System.err.println(file.name() + ": " + e.getMessage());
        }
        return Main.FAILED;
    }

    /** Tells each refusal and every ten thousand rows. */
    private record Lines(String file) implements Watcher {
        @Override
        public void refused(ImportReport.Refused refused) {
            System.err.println(file + ", " + refused.place() + ": " + refused.reason());
        }

        @Override
        public void progress(boolean storing, long rows) {
            System.err.println(file + ": " + rows + " rows " + (storing ? "stored" : "looked at"));
        }
    }

    private static String user() {
        String name = System.getProperty("user.name", "command");
        return name.isBlank() ? "command" : name.substring(0, Math.min(LONGEST_NAME, name.length()));
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
