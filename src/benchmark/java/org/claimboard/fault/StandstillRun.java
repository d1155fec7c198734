package org.claimboard.fault;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.claimboard.running.ServerStore;
import org.claimboard.running.Service;

/** PostgreSQL takes connections and answers nothing for a while: whoever waits gets a 503 in bounded time. */
final class StandstillRun {
    private static final int ENOUGH = 100;
    private static final int MANY = 40;
    private static final int SECONDS = 20;
    private static final long LONGEST_WAIT_MILLIS = 60_000;

    private StandstillRun() {}

    static Outcome run(ServerStore store, Path directory) throws Exception {
        Service service = Service.start(store, directory);
        Writers writers = Writers.start(service, MANY, ENOUGH);
        writers.awaitEnough();
        store.pause();
        TimeUnit.SECONDS.sleep(SECONDS);
        int live = service.live();
        int threads = Threads.of(service.pid());
        store.resume();
        long recovered = service.awaitAnswer().toMillis();
        writers.stop();
        Reckoning reckoning = Reckoning.of(service, writers.acknowledged());
        service.stop();
        return new Outcome(
                "database stands still for " + SECONDS + " s",
                store.name(),
                reckoning.isClean() && live == 200 && writers.slowestMillis() < LONGEST_WAIT_MILLIS,
                reckoning + "; " + threads + " threads, live " + live + "; back after " + recovered
                        + " ms; slowest answer " + writers.slowestMillis() + " ms; answers: " + writers.answers());
    }
}
