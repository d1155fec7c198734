package org.claimboard.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.claimboard.running.FileStore;
import org.claimboard.running.Service;
import org.claimboard.running.Store;

/** From the command to the first answer, and the memory then, with and without an archive of classes. */
public final class StartTimes {
    private static final int TIMES = 5;

    private final Path directory;

    private StartTimes(Path directory) {
        this.directory = directory;
    }

    /** @param javas homes of Java, with commas between; the one that this runs on where it is empty */
    public static void print(String javas) throws Exception {
        StartTimes starts = new StartTimes(Files.createTempDirectory("claimboard-start"));
        System.out.println("| Java | archive | start, ms (median of " + TIMES + ") | memory, MB |");
        System.out.println("|---|---|---|---|");
        for (String home : (javas.isEmpty() ? System.getProperty("java.home") : javas).split(",")) {
            starts.print(Path.of(home));
        }
    }

    private void print(Path home) throws Exception {
        String version = version(home);
        Store store = new FileStore(directory.resolve("data"));
        Service.start(home, store, directory).stop();
        print(home, version, "none", store);
        Path shared = directory.resolve("classes-" + version + ".jsa");
        Service.start(home, store, directory, "-XX:ArchiveClassesAtExit=" + shared)
                .stop();
        print(home, version, "CDS", store, "-XX:SharedArchiveFile=" + shared);
        if (Integer.parseInt(version.split("[.+-]")[0]) >= 25) {
            Path cache = directory.resolve("classes-" + version + ".aot");
            Service.start(home, store, directory, "-XX:AOTCacheOutput=" + cache).stop();
            print(home, version, "AOT cache", store, "-XX:AOTCache=" + cache);
        }
    }

    private void print(Path home, String version, String archive, Store store, String... options) throws Exception {
        List<Long> millis = new ArrayList<>();
        List<Long> megabytes = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            Service service = Service.start(home, store, directory, options);
            millis.add((System.nanoTime() - start) / 1_000_000);
            megabytes.add(resident(service.pid()));
            service.stop();
        }
        System.out.printf(Locale.ROOT, "| %s | %s | %,d | %d |%n", version, archive, median(millis), median(megabytes));
    }

    private static long median(List<Long> numbers) {
        return numbers.stream().sorted().toList().get(numbers.size() / 2);
    }

    private static long resident(long pid) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        }
    }

    private static String version(Path home) throws IOException {
        try (Stream<String> lines = Files.lines(home.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll(".*\"(.*)\"", "$1"))
                    .findFirst()
                    .orElse("0");
        }
    }
}
