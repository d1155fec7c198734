package org.claimboard.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.claimboard.evaluation.Evaluation;
import org.claimboard.evaluation.GoldLines;
import org.claimboard.evaluation.Scorecard;
import org.claimboard.evaluation.ScorecardText;
import org.claimboard.extract.Extractor;
import org.claimboard.vocabulary.Vocabulary;
import org.claimboard.vocabulary.VocabularyReader;

/**
 * {@code evaluate}: scores the extractor on the shipped papers, or on a gold file of one's own.
 *
 * <p>{@code --gold GOLD.jsonl --papers PAPERS.jsonl} names the gold, {@code --json} prints JSON in place of a table,
 * {@code --list} adds every missed and every false claim.
 */
final class EvaluateCommand {
    private static final String USAGE = "usage: evaluate [--gold GOLD.jsonl --papers PAPERS.jsonl] [--json] [--list]";

    private EvaluateCommand() {}

    static int run(List<String> options, PrintStream out, PrintStream err) {
        List<String> words = new ArrayList<>(options);
        boolean json = words.remove("--json");
        boolean list = words.remove("--list");
        Optional<String> gold = file(words, "--gold");
        Optional<String> papers = file(words, "--papers");
        if (!words.isEmpty() || gold.isPresent() != papers.isPresent()) {
            err.println(USAGE);
            return Main.MISUSED;
        }
        Vocabulary vocabulary = VocabularyReader.shipped();
        Evaluation evaluation = new Evaluation(new Extractor(vocabulary));
        try {
            Scorecard card = gold.isPresent()
                    ? evaluation.of(read(papers.orElseThrow(), GoldLines::papers), read(gold.get(), GoldLines::claims))
                    : evaluation.ofShippedCorpus(vocabulary);
            out.println(json ? new ObjectMapper().writeValueAsString(card) : ScorecardText.of(card, list));
            return Main.OK;
        } catch (IOException e) {
            err.println(e.getMessage());
            return Main.MISUSED;
        }
    }

    private interface Reading<T> {
        List<T> of(BufferedReader lines) throws IOException;
    }

    private static <T> List<T> read(String file, Reading<T> reading) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
            return reading.of(lines);
        } catch (NoSuchFileException e) {
            throw new IOException("There is no file " + file + ".");
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not UTF-8.");
        } catch (GoldLines.BadLineException e) {
            throw new IOException(file + ": " + e.getMessage());
        }
    }

    /** Takes the option and its file out of the words. */
    private static Optional<String> file(List<String> words, String option) {
        int at = words.indexOf(option);
        if (at < 0 || at + 1 == words.size()) {
            return Optional.empty();
        }
        String file = words.get(at + 1);
        words.subList(at, at + 2).clear();
        return Optional.of(file);
    }
}
