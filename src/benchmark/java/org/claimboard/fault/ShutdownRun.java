package org.claimboard.fault;

import java.nio.file.Path;
import java.time.Duration;

import org.claimboard.running.Service;
import org.claimboard.running.Store;

/** The service is asked to end while corrections come in: what it took it finishes. */
final class ShutdownRun {
    private static final int ENOUGH = 200;
    private static final int MANY = 8;

    private ShutdownRun() {}

    static Outcome run(Store store, Path directory) throws Exception {
        Service first = Service.start(store, directory);
        Writers writers = Writers.start(first, MANY, ENOUGH);
        writers.awaitEnough();
        Duration took = first.stop();
        writers.stop();
        Service second = Service.start(store, directory);
        Reckoning reckoning = Reckoning.of(second, writers.acknowledged());
        second.stop();
        String verdict = Service.command(store, directory, "verify");
        return new Outcome(
                "asked to end under writes",
                store.name(),
                reckoning.isClean() && verdict.contains("Sound: ") && first.errors() == 0,
                reckoning + "; ended in " + took.toMillis() + " ms with " + first.errors()
                        + " errors in its log; answers: " + writers.answers());
    }
}
