package org.claimboard.scale;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Asks a service as fast as it answers, by wrk, which costs little beside what it measures. */
final class Wrk {
    private static final String SCRIPT = """
            local paths = {}
            for line in io.lines(os.getenv("PATHS")) do paths[#paths + 1] = line end
            local at = 0
            function request()
              at = at % #paths + 1
              return wrk.format("GET", paths[at])
            end
            function done(summary, latency, requests)
              local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout
              io.write(string.format("RESULT %d %d %d %d %d %d", summary.requests, summary.duration, summary.bytes,
                latency:percentile(50), latency:percentile(99), failed))
            end
            """;
    private static final String RESULT = "RESULT ";
    private static final double MICROS = 1e6;

    /**
     * What was seen.
     *
     * @param rate answers a second
     * @param p50 of the milliseconds until an answer was there whole
     * @param failed answers that were none, or had a status above 399
     */
    record Load(double rate, double p50, double p99, long failed) {}

    private final Path script;
    private final Path directory;

    private Wrk(Path directory, Path script) {
        this.directory = directory;
        this.script = script;
    }

    static Wrk in(Path directory) throws IOException {
        Path script = directory.resolve("ask.lua");
        Files.writeString(script, SCRIPT);
        return new Wrk(directory, script);
    }

    /** @throws IllegalStateException where it is not installed */
    static void require() throws InterruptedException {
        try {
            new ProcessBuilder("wrk", "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("This is measured with wrk: apt-get install wrk", e);
        }
    }

    /**
     * Asks for paths in turn.
     *
     * @param made true where each answer is to be made; who sends a cookie is never given one that was kept
     */
    Load ask(int port, List<String> paths, boolean made, int connections, int seconds)
            throws IOException, InterruptedException {
        Path list = directory.resolve("paths.txt");
        Files.write(list, paths);
        List<String> command = new ArrayList<>(
                List.of("wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "--timeout", "30s", "-s", "" + script));
        command.addAll(List.of("-H", "Accept: */*"));
        if (made) {
            command.addAll(List.of("-H", "Cookie: measured=1"));
        }
        command.add("http://localhost:" + port);
        ProcessBuilder wrk = new ProcessBuilder(command).redirectErrorStream(true);
        wrk.environment().put("PATHS", list.toString());
        Process process = wrk.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(1, TimeUnit.MINUTES);
        return read(printed);
    }

    private static Load read(String printed) {
        int at = printed.indexOf(RESULT);
        if (at < 0) {
            throw new IllegalStateException("wrk says: " + printed);
        }
        String[] numbers = printed.substring(at + RESULT.length()).strip().split("\\s+");
        double seconds = Long.parseLong(numbers[1]) / MICROS;
        return new Load(
                Long.parseLong(numbers[0]) / seconds,
                Long.parseLong(numbers[3]) / 1e3,
                Long.parseLong(numbers[4]) / 1e3,
                Long.parseLong(numbers[5]));
    }
}
