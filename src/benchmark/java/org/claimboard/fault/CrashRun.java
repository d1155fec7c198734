package org.claimboard.fault;

import java.nio.file.Path;

import org.claimboard.running.Service;
import org.claimboard.running.Store;

/** {@code kill -9} of the service while corrections come in. */
final class CrashRun {
    private static final int ENOUGH = 1000;
    private static final int MANY = 4;

    private CrashRun() {}

    static Outcome run(Store store, Path directory) throws Exception {
        Service first = Service.start(store, directory);
        Writers writers = Writers.start(first, MANY, ENOUGH);
        writers.awaitEnough();
        first.kill();
        writers.stop();
        Service second = Service.start(store, directory);
        Reckoning reckoning = Reckoning.of(second, writers.acknowledged());
        second.stop();
        String verdict = Service.command(store, directory, "verify");
        return new Outcome(
                "kill -9 under writes",
                store.name(),
                reckoning.isClean() && verdict.contains("Sound: "),
                reckoning + "; verify: " + Verdict.of(verdict));
    }
}
