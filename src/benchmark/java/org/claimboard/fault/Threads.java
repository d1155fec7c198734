package org.claimboard.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How many threads a process has, as Linux counts them. */
final class Threads {
    private Threads() {}

    static int of(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("Threads:"))
                .map(line -> line.substring("Threads:".length()).strip())
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }
}
