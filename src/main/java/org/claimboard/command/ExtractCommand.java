package org.claimboard.command;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.claimboard.extract.Extractor;
import org.claimboard.vocabulary.VocabularyException;
import org.claimboard.vocabulary.VocabularyReader;

/**
 * {@code extract --in papers.jsonl --out claims.jsonl}: reads papers, writes their claims, one JSON object a line.
 *
 * <p>{@code -} is standard input or output, which are also the defaults. Works line by line, so a file may be larger than
 * the memory. Whatever is wrong with a line ends the run with status 2 and one sentence that names the line; a file that
 * was to be written is then left as it was.
 */
public final class ExtractCommand {
    private static final String USAGE = "usage: extract --in papers.jsonl --out claims.jsonl (- is standard in or out)";

    private ExtractCommand() {}

    /** Runs the command with the vocabulary that ships with the program. */
    public static int run(List<String> args, InputStream in, PrintStream out, PrintStream err) {
        String source = "-";
        String target = "-";
        for (int i = 0; i < args.size(); i += 2) {
            boolean known = args.get(i).equals("--in") || args.get(i).equals("--out");
            if (!known || i + 1 == args.size()) {
                err.println(
                        known
                                ? args.get(i) + " needs a file. " + USAGE
                                : "Unknown argument " + args.get(i) + ". " + USAGE);
                return 2;
            }
            if (args.get(i).equals("--in")) {
                source = args.get(i + 1);
            } else {
                target = args.get(i + 1);
            }
        }
        try {
            PaperLines papers = new PaperLines(new Extractor(VocabularyReader.shipped()));
            if (source.equals("-")) {
                write(papers, in, target, out);
            } else {
                try (InputStream file = Files.newInputStream(readable(source))) {
                    write(papers, file, target, out);
                }
            }
            return 0;
        } catch (BadInputException | VocabularyException e) {
            err.println(e.getMessage());
        } catch (IOException e) {
            err.println("Can't read " + source + " or write " + target + ": " + e.getMessage());
        }
        return 2;
    }

    private static Path readable(String source) throws BadInputException {
        Path path = Path.of(source);
        if (!Files.isRegularFile(path)) {
            throw new BadInputException("There is no file " + source + ".");
        }
        return path;
    }

    private static void write(PaperLines papers, InputStream in, String target, PrintStream out)
            throws IOException, BadInputException {
        if (target.equals("-")) {
            papers.copy(new BufferedInputStream(in), out);
            out.flush();
            return;
        }
        Path file = Path.of(target).toAbsolutePath();
        if (file.getParent() == null || !Files.isDirectory(file.getParent())) {
            throw new BadInputException("There is no directory " + file.getParent() + " to write " + target + " into.");
        }
        Path draft = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".part");
        try {
            try (OutputStream claims = new BufferedOutputStream(Files.newOutputStream(draft))) {
                papers.copy(new BufferedInputStream(in), claims);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
