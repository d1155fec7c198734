package org.claimboard.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

import org.claimboard.vocabulary.VocabularyReader;

/** Reads a fixed sequence of random and mutated inputs on all processors, and stops at the first dozen that break the extractor. */
final class FuzzRun {
    private static final long SEED = 1;
    private static final int ENOUGH = 12;
    private static final long SLOW_NANOS = 2_000_000_000L;

    private FuzzRun() {}

    /** @return 0 where every input was read well, else 1 */
    static int run(List<PaperText> papers, long inputs) {
        FuzzInputs generator = new FuzzInputs(SEED, papers);
        Extractor extractor = new Extractor(VocabularyReader.shipped());
        AtomicLong failures = new AtomicLong();
        AtomicLong characters = new AtomicLong();
        AtomicLong done = new AtomicLong();
        long start = System.nanoTime();
        LongStream.range(0, inputs)
                .parallel()
                .takeWhile(number -> failures.get() < ENOUGH)
                .forEach(number -> {
                    PaperText input = generator.input(number);
                    characters.addAndGet(input.text().length());
                    long before = System.nanoTime();
                    Optional<String> fault = Soundness.fault(extractor, input);
                    if (fault.isEmpty() && System.nanoTime() - before > SLOW_NANOS) {
                        fault = Optional.of("takes more than two seconds");
                    }
                    fault.ifPresent(why -> {
                        failures.incrementAndGet();
                        report(number, why, input);
                    });
                    if (done.incrementAndGet() % 100_000 == 0) {
                        System.out.println(done.get() + " inputs read");
                    }
                });
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%d inputs with %d characters, each read twice, in %.0f s: %.0f inputs/s, %d failures%n",
                done.get(),
                characters.get(),
                seconds,
                done.get() / seconds,
                failures.get());
        return failures.get() == 0 ? 0 : 1;
    }

    private static void report(long number, String why, PaperText input) {
        System.out.printf(
                "input %d: %s%n  title %s%n  text  %s%n", number, why, escaped(input.title()), escaped(input.text()));
    }

    /** As a Java literal, so that a test can be made of it. */
    private static String escaped(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                literal.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                literal.append(String.format("\\u%04x", (int) c));
            } else {
                literal.append(c);
            }
        }
        return literal.append('"').toString();
    }
}
