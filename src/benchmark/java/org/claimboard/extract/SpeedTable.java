package org.claimboard.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs both sides of {@link ReadingSpeed} in turn, and prints their papers per second of processor time with the ratio. */
final class SpeedTable {
    private static final int ROUNDS = 5;

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
        List<Double> extractor = new ArrayList<>();
        List<Double> openNlp = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            extractor.add(score("extractor", papers));
            openNlp.add(score("openNlp", papers));
            ratios.add(extractor.get(round) / openNlp.get(round));
            row("round " + (round + 1), extractor.get(round), openNlp.get(round), ratios.get(round));
        }
        row("median", median(extractor), median(openNlp), median(ratios));
    }

    /** Papers per second of processor time. */
    private static double score(String benchmark, String papers) throws RunnerException {
        RunResult run = new Runner(new OptionsBuilder()
                        .include(ReadingSpeed.class.getName() + "." + benchmark + "$")
                        .param("papers", papers)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle();
        return 1e9
                * run.getSecondaryResults().get("papers").getScore()
                / run.getSecondaryResults().get("nanos").getScore();
    }

    private static double median(List<Double> scores) {
        return scores.stream().sorted().toList().get(ROUNDS / 2);
    }

    private static void row(String name, double extractor, double openNlp, double ratio) {
        System.out.printf(Locale.ROOT, "%-8s %12.0f %12.0f %8.2f%n", name, extractor, openNlp, ratio);
    }
}
