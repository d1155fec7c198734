package org.claimboard.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.claimboard.running.Service;
import org.claimboard.running.Store;

/**
 * The service's clock jumps a day forwards and two days back while corrections come in, as libfaketime makes it do.
 * What waits in the program must go by the monotonic clock, which such a jump leaves alone.
 */
final class ClockRun {
    private static final int ENOUGH = 100;
    private static final int MANY = 4;
    private static final int SECONDS_EACH = 5;
    private static final List<String> JUMPS = List.of("+1d", "-1d", "+0");

    private ClockRun() {}

    static Optional<Path> library() throws IOException {
        try (var places = Files.find(
                Path.of("/usr/lib"), 4, (path, kind) -> path.endsWith(Path.of("faketime", "libfaketimeMT.so.1")))) {
            return places.findFirst();
        }
    }

    static Outcome run(Path library, Store store, Path directory) throws Exception {
        Path clock = directory.resolve("clock");
        Files.writeString(clock, "+0");
        Service service = Service.begin(
                store,
                directory,
                Map.of(
                        "LD_PRELOAD",
                        library.toString(),
                        "FAKETIME_TIMESTAMP_FILE",
                        clock.toString(),
                        "FAKETIME_NO_CACHE",
                        "1",
                        "FAKETIME_DONT_FAKE_MONOTONIC",
                        "1"));
        service.awaitAnswer();
        Writers writers = Writers.start(service, MANY, ENOUGH);
        writers.awaitEnough();
        boolean writes = true;
        boolean lives = true;
        for (String jump : JUMPS) {
            Files.writeString(clock, jump);
            TimeUnit.SECONDS.sleep(1);
            int before = writers.acknowledged().size();
            TimeUnit.SECONDS.sleep(SECONDS_EACH);
            writes &= writers.acknowledged().size() > before;
            lives &= service.live() == 200;
        }
        writers.stop();
        Reckoning reckoning = Reckoning.of(service, writers.acknowledged());
        long errors = service.errors();
        service.stop();
        String verdict = Service.command(store, directory, "verify");
        return new Outcome(
                "clock jumps a day forwards, then two back",
                store.name(),
                reckoning.isClean() && writes && lives && errors == 0 && verdict.contains("Sound: "),
                reckoning + "; " + errors + " errors in its log; answers: " + writers.answers() + "; verify: "
                        + Verdict.of(verdict));
    }
}
