package org.claimboard.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.claimboard.running.Service;
import org.claimboard.running.Store;

/**
 * {@code kill -9} at many moments of a first start, which makes all tables and loads the papers. The next start must
 * finish the work, or say in a sentence that it can't and what to do.
 */
final class MigrationRun {
    private static final int TIMES = 12;
    private static final String SAYS_WHAT_TO_DO = "Restore the backup";

    private MigrationRun() {}

    /** Makes an empty store for each try. */
    interface Stores {
        Store empty(int number) throws IOException;
    }

    static Outcome run(Stores stores, Path directory) throws Exception {
        long whole = firstStart(stores, directory);
        int finished = 0;
        int refused = 0;
        int broken = 0;
        String name = "";
        StringBuilder wrong = new StringBuilder();
        for (int i = 1; i <= TIMES; i++) {
            try (Store store = stores.empty(i)) {
                name = store.name();
                Service first = Service.begin(store, directory);
                TimeUnit.MILLISECONDS.sleep(whole * (i + 4) / (TIMES + 4));
                first.kill();
                Service second = Service.begin(store, directory);
                try {
                    second.awaitAnswer();
                    second.stop();
                    boolean sound = Service.command(store, directory, "verify").contains("Sound: ");
                    finished += sound ? 1 : 0;
                    broken += sound ? 0 : 1;
                } catch (IllegalStateException ended) {
                    boolean told = second.printed().contains(SAYS_WHAT_TO_DO);
                    refused += told ? 1 : 0;
                    broken += told ? 0 : 1;
                    wrong.append(told ? "" : " " + ended.getMessage());
                }
            }
        }
        return new Outcome(
                "kill -9 " + TIMES + " times during the first start",
                name,
                broken == 0,
                finished + " finished by the next start and sound, " + refused + " refused in a sentence, " + broken
                        + " broken" + wrong);
    }

    /** Milliseconds until it serves. */
    private static long firstStart(Stores stores, Path directory) throws Exception {
        try (Store store = stores.empty(0)) {
            long start = System.nanoTime();
            Service.start(store, directory).stop();
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        }
    }

    /** A directory for one try. */
    static Path place(Path directory, int number) throws IOException {
        return Files.createDirectories(directory.resolve("try-" + number)).resolve("data");
    }
}
