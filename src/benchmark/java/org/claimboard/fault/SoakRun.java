package org.claimboard.fault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.claimboard.running.Service;
import org.claimboard.running.Store;

/** Ten minutes of readers and writers; the memory that is in use after a full collection is told each minute. */
final class SoakRun {
    private static final List<String> READ = List.of(
            "/",
            "/leaderboards",
            "/claims",
            "/papers",
            "/search?q=speedup+%3E%3D+2",
            "/leaderboards/llm-inference/inference-latency",
            "/api/v1/leaderboards/llm-inference/inference-latency",
            "/charts/llm-inference/inference-latency.svg",
            "/claims.csv",
            "/corrections");
    private static final double MOST_GROWTH = 1.25;

    private SoakRun() {}

    static Outcome run(Store store, Path directory, int minutes) throws Exception {
        Service service = Service.start(store, directory, "-Xmx512m");
        AtomicLong read = new AtomicLong();
        AtomicLong failed = new AtomicLong();
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Thread reader = new Thread(() -> read(service, read, failed));
            reader.setDaemon(true);
            readers.add(reader);
            reader.start();
        }
        Writers writers = Writers.start(service, 1, 1);
        List<Long> kilobytes = new ArrayList<>();
        for (int minute = 1; minute <= minutes; minute++) {
            TimeUnit.MINUTES.sleep(1);
            kilobytes.add(usedAfterCollection(service.pid()));
        }
        writers.stop();
        readers.forEach(Thread::interrupt);
        service.stop();
        double middle = mean(kilobytes, 1);
        double late = mean(kilobytes, 2);
        return new Outcome(
                minutes + " minutes of readers and writers",
                store.name(),
                failed.get() == 0 && late < middle * MOST_GROWTH,
                read.get() + " pages read, " + failed.get() + " failed, "
                        + writers.acknowledged().size() + " corrections; heap after a collection, each minute, in kB: "
                        + kilobytes);
    }

    /** The first third fills what is kept; from then on nothing may grow, although the table does. */
    private static double mean(List<Long> minutes, int third) {
        return minutes.subList(minutes.size() * third / 3, minutes.size() * (third + 1) / 3).stream()
                .mapToLong(Long::longValue)
                .average()
                .orElse(0);
    }

    private static void read(Service service, AtomicLong read, AtomicLong failed) {
        try {
            for (int turn = 0; !Thread.currentThread().isInterrupted(); turn++) {
                int status = service.status(READ.get(turn % READ.size()));
                (status == 200 ? read : failed).incrementAndGet();
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private static long usedAfterCollection(long pid) throws IOException, InterruptedException {
        jcmd(pid, "GC.run");
        return jcmd(pid, "GC.heap_info").stream()
                .filter(line -> line.contains(" used "))
                .map(line -> line.replaceAll(".* used (\\d+)K.*", "$1"))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }

    private static List<String> jcmd(long pid, String what) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid), what)
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(jcmd.getInputStream(), StandardCharsets.UTF_8))) {
            List<String> printed = lines.lines().toList();
            jcmd.waitFor();
            return printed;
        }
    }
}
