package org.claimboard.extract;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link ReadingSpeed} some times, each in a fresh process, and prints both sides with their ratio. */
final class SpeedTable {
    private static final int ROUNDS = 3;

    private SpeedTable() {}

    static void print(String papers) throws IOException, RunnerException {
        List<PaperText> texts = PaperText.of(papers);
        double length = texts.stream()
                .mapToInt(paper -> paper.title().length() + paper.text().length())
                .average()
                .orElse(0);
        System.out.printf(
                Locale.ROOT,
                "%d papers of %.0f characters, abstracts per second of processor time%n",
                texts.size(),
                length);
        System.out.printf("%-8s %12s %12s %8s%n", "", "Extractor", "OpenNLP", "ratio");
        for (int round = 1; round <= ROUNDS; round++) {
            row("round " + round, run(papers));
        }
    }

    @SuppressWarnings("rawtypes") // as JMH has it
    private static Map<String, Result> run(String papers) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(ReadingSpeed.class.getName())
                        .param("papers", papers)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle()
                .getSecondaryResults();
    }

    @SuppressWarnings("rawtypes")
    private static void row(String name, Map<String, Result> spent) {
        double papers = spent.get("papers").getScore();
        double extractor = papers * 1e9 / spent.get("extractor").getScore();
        double openNlp = papers * 1e9 / spent.get("openNlp").getScore();
        System.out.printf(Locale.ROOT, "%-8s %12.0f %12.0f %8.2f%n", name, extractor, openNlp, extractor / openNlp);
    }
}
