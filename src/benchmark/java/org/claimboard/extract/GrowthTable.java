package org.claimboard.extract;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

import org.claimboard.vocabulary.VocabularyReader;

/**
 * How the time to read a text grows when the text doubles, for texts that tempt a reader to look far around. Linear is
 * 2; the time is the thread's own, the least of some runs, so that neighbours on the machine disturb it little.
 */
final class GrowthTable {
    private static final int[] SIZES = {1 << 18, 1 << 19, 1 << 20, 1 << 21};
    private static final double HOPELESS_SECONDS = 20;

    private final Extractor extractor = new Extractor(VocabularyReader.shipped());

    private GrowthTable() {}

    static void print(List<PaperText> papers) {
        GrowthTable table = new GrowthTable();
        System.out.printf("%-34s %36s   %s%n", "", "milliseconds for 0.25, 0.5, 1, 2 MB", "ratio per doubling");
        System.out.print(table.row("warming up", size -> joined(papers, size)));
        Map<String, IntFunction<PaperText>> texts = Adversaries.texts();
        System.out.print(table.row("shipped abstracts", size -> joined(papers, size)));
        texts.forEach((name, text) -> System.out.print(table.row(name, text)));
    }

    private static PaperText joined(List<PaperText> papers, int size) {
        StringBuilder text = new StringBuilder(size);
        for (int next = 0; text.length() < size; next++) {
            text.append(papers.get(next % papers.size()).text()).append(' ');
        }
        return new PaperText("", text.substring(0, size));
    }

    private String row(String name, IntFunction<PaperText> text) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-34s", name));
        StringBuilder ratios = new StringBuilder("  ");
        double before = 0;
        for (int size : SIZES) {
            if (before > HOPELESS_SECONDS) {
                row.append(String.format("%9s", "-"));
                continue;
            }
            double seconds = seconds(text.apply(size));
            row.append(String.format(Locale.ROOT, "%9.0f", seconds * 1000));
            ratios.append(before == 0 ? "" : String.format(Locale.ROOT, "%6.2f", seconds / before));
            before = seconds;
        }
        return row.append(ratios).append('\n').toString();
    }

    /** The least of runs that together take a third of a second, or of one that takes longer. */
    private double seconds(PaperText paper) {
        double least = Double.MAX_VALUE;
        double spent = 0;
        for (int run = 0; run < 12 && spent < 0.33; run++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            extractor.extract(paper.title(), paper.text());
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
            least = Math.min(least, seconds);
            spent += seconds;
        }
        return least;
    }
}
