package org.claimboard.intake.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * YAML of strangers: only plain maps, lists and texts are made. Aliases, depth and length are limited, since a few lines can
 * stand for any number of them; a file is read as a whole, so it may not be long.
 */
final class PlainYaml {
    private static final int LONGEST = 3_000_000;
    private static final int DEEPEST = 30;
    private static final int MOST_ALIASES = 20;
    private static final String FRONT_MATTER = "---";

    private PlainYaml() {}

    static Object load(ForeignFile file, Findings findings) throws IOException {
        return load(text(file, findings));
    }

    /** Of a model card only its front matter: what stands between its first two lines of dashes. */
    private static String text(ForeignFile file, Findings findings) throws IOException {
        StringBuilder text = new StringBuilder();
        try (BufferedReader lines =
                new BufferedReader(Utf8Input.of(file, findings).reader())) {
            boolean card = false;
            StringBuilder line = new StringBuilder();
            for (int number = 1; line(lines, line); number++) {
                boolean dashes = line.toString().stripTrailing().equals(FRONT_MATTER);
                if (number == 1 && dashes) {
                    card = true;
                } else if (card && dashes) {
                    return text.toString();
                } else {
                    text.append(line).append('\n');
                }
                if (text.length() > LONGEST) {
                    throw new UnreadableFileException(
                            "The file is longer than " + LONGEST + " characters, which no model index is.");
                }
            }
        }
        return text.toString();
    }

    private static boolean line(Reader in, StringBuilder line) throws IOException {
        line.setLength(0);
        int c = in.read();
        if (c < 0) {
            return false;
        }
        while (c >= 0 && c != '\n' && line.length() <= LONGEST) {
            line.append((char) c);
            c = in.read();
        }
        return true;
    }

    private static Object load(String text) throws UnreadableFileException {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setAllowRecursiveKeys(false);
        options.setAllowDuplicateKeys(false);
        try {
            return new Yaml(new SafeConstructor(options)).load(text);
        } catch (MarkedYAMLException e) {
            throw e.getProblemMark() == null
                    ? new UnreadableFileException("The file is not YAML that is taken here.")
                    : new UnreadableFileException(
                            e.getProblemMark().getLine() + 1L,
                            e.getProblemMark().getColumn() + 1L,
                            "this is not YAML that is taken here: maps, lists and texts only, each key once.");
        } catch (YAMLException e) {
            throw new UnreadableFileException(
                    "The file is nested too deep, or has too many aliases, for a model index.");
        } catch (ClassCastException | IllegalArgumentException | StackOverflowError e) {
            throw new UnreadableFileException("The file is not YAML that is taken here.");
        }
    }
}
