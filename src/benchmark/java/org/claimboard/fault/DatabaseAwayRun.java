package org.claimboard.fault;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.claimboard.running.ServerStore;
import org.claimboard.running.Service;

/** PostgreSQL is stopped and started again while corrections come in. */
final class DatabaseAwayRun {
    private static final int ENOUGH = 300;
    private static final int MANY = 8;
    private static final int SECONDS_AWAY = 10;

    private DatabaseAwayRun() {}

    static Outcome run(ServerStore store, Path directory) throws Exception {
        Service service = Service.start(store, directory);
        Writers writers = Writers.start(service, MANY, ENOUGH);
        writers.awaitEnough();
        store.stop();
        TimeUnit.SECONDS.sleep(1);
        int page = service.status("/api/v1/leaderboards");
        int live = service.live();
        TimeUnit.SECONDS.sleep(SECONDS_AWAY);
        store.start();
        long recovered = service.awaitAnswer().toMillis();
        int before = writers.acknowledged().size();
        TimeUnit.SECONDS.sleep(2);
        boolean writesAgain = writers.acknowledged().size() > before;
        writers.stop();
        Reckoning reckoning = Reckoning.of(service, writers.acknowledged());
        service.stop();
        String verdict = Service.command(store, directory, "verify");
        return new Outcome(
                "database stopped for " + SECONDS_AWAY + " s",
                store.name(),
                reckoning.isClean() && writesAgain && page == 503 && live == 200 && verdict.contains("Sound: "),
                reckoning + "; meanwhile a page " + page + ", live " + live + "; back " + recovered
                        + " ms after the database; answers: " + writers.answers() + "; verify: "
                        + Verdict.of(verdict));
    }
}
