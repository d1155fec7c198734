package org.claimboard.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.claimboard.running.Service;
import org.claimboard.running.Store;

/** The disk fills up while corrections come in, and is then made larger. Needs the right to mount a file system. */
final class FullDiskRun {
    private static final int ENOUGH = 50;
    private static final int MANY = 2;
    private static final String SMALL = "160m";
    private static final String LARGE = "1g";

    private FullDiskRun() {}

    /** A small file system in memory; false where nobody lets us mount one. */
    static boolean mount(Path place) throws IOException, InterruptedException {
        Files.createDirectories(place);
        return call("mount", "-t", "tmpfs", "-o", "size=" + SMALL, "tmpfs", place.toString());
    }

    static void unmount(Path place) throws IOException, InterruptedException {
        call("umount", "--lazy", place.toString());
    }

    static Outcome run(Store store, Path place, Path directory) throws Exception {
        Service service = Service.start(store, directory);
        Writers writers = Writers.start(service, MANY, ENOUGH);
        writers.awaitEnough();
        Path ballast = place.resolve("ballast");
        call("dd", "if=/dev/zero", "of=" + ballast, "bs=64k", "status=none");
        TimeUnit.SECONDS.sleep(10);
        int page = service.status("/api/v1/leaderboards");
        Files.delete(ballast);
        call("mount", "-o", "remount,size=" + LARGE, place.toString());
        int before = writers.acknowledged().size();
        TimeUnit.SECONDS.sleep(10);
        boolean byItself = writers.acknowledged().size() > before;
        writers.stop();
        if (!byItself) {
            service.stop();
            service = Service.start(store, directory);
        }
        Reckoning reckoning = Reckoning.of(service, writers.acknowledged());
        service.stop();
        String verdict = Service.command(store, directory, "verify");
        return new Outcome(
                "disk full for 10 s",
                store.name(),
                reckoning.isClean() && verdict.contains("Sound: "),
                reckoning + "; a page meanwhile " + page + "; with room again it wrote "
                        + (byItself ? "by itself" : "after a restart") + "; answers: " + writers.answers()
                        + "; verify: " + Verdict.of(verdict));
    }

    private static boolean call(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
