package org.claimboard.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The packaged program as somebody runs it for others. */
class OperatedServiceIT extends PackagedProgram {
    private static final Pattern MANAGEMENT =
            Pattern.compile("Management interface listening on http://[^:]+:([0-9]+)");

    /**
     * Everything is read-only but the data directory and an empty place for temporary files, and whoever runs the program
     * has no right at all: what a container with a read-only root file system and another user is. That place is not /tmp,
     * below which the program itself may lie.
     */
    private static final String CONFINED = """
            mount --bind "$1" "$1" && mount -t tmpfs -o mode=1777 tmpfs "$2" || exit 90
            for place in $(awk '{print $5}' /proc/self/mountinfo); do
              case "$place" in
                /proc*|/sys*|/dev*|"$1"|"$2") ;;
                *) mount -o remount,bind,ro "$place" || exit 91 ;;
              esac
            done
            shift 2
            exec setpriv --reuid=10001 --regid=10001 --clear-groups --no-new-privs --bounding-set=-all --inh-caps=-all "$@"
            """;

    @Test
    void tellsItsLogInJsonByOneProperty() throws Exception {
        int port = freePort();
        Path log = directory.resolve("json.log");
        Process service = serve(port, log, List.of("-Dquarkus.log.console.json.enabled=true"));
        whenUp(service, port, "/robots.txt");
        http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/claims?metric=latncy"))
                        .header("X-Request-Id", "asked-by-a-test")
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        stop(service);
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(log)) {
            lines.add(new ObjectMapper().readTree(line));
        }
        assertThat(lines).hasSizeGreaterThan(3).allMatch(line -> line.has("message"));
        assertThat(lines)
                .anyMatch(line -> line.at("/mdc/requestId").asText().equals("asked-by-a-test")
                        && line.path("message").asText().contains("invalid-parameter"));
    }

    @Test
    void twoOfThemNeedNoSecondPortFromAnybody() throws Exception {
        int port = freePort();
        Path log = directory.resolve("first.log");
        Process first = serve(port, log);
        whenUp(first, port, "/robots.txt");
        int second = freePort();
        Path secondLog = directory.resolve("second.log");
        List<String> elsewhere = new ArrayList<>(dataOptions(directory.resolve("elsewhere")));
        elsewhere.add("-Dquarkus.http.port=" + second);
        Process other = start(secondLog, elsewhere, List.of());
        whenUp(other, second, "/robots.txt");
        int management = managementPort(log);
        assertThat(managementPort(secondLog)).isNotEqualTo(management);
        assertThat(get(management, "/q/health/ready")).contains("\"UP\"");
        assertThat(get(management, "/q/metrics")).contains("claimboard_ledger_number");
        assertThat(get(port, "/q/metrics")).doesNotContain("claimboard_");
        stop(first);
        stop(other);
    }

    @Test
    void runsWithoutRightsOnAFileSystemThatItCanNotWrite() throws Exception {
        // Debian lets root do this; in a container within a container nobody may
        assumeTrue(mayConfine(), "only root may make a file system read-only for a test");
        int port = freePort();
        Path data = Files.createDirectories(Path.of("target", "confined").toAbsolutePath());
        Path temporary =
                Files.createDirectories(Path.of("target", "confined-temporary").toAbsolutePath());
        run("chown", "10001:10001", data.toString());
        Path log = directory.resolve("confined.log");
        List<String> command =
                new ArrayList<>(List.of("unshare", "--mount", "--propagation", "private", "sh", "-c", CONFINED, "sh"));
        command.addAll(List.of(data.toString(), temporary.toString()));
        command.addAll(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(dataOptions(data));
        command.addAll(List.of(
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.management.port=0",
                "-Djava.io.tmpdir=" + temporary,
                "-jar",
                System.getProperty("claimboard.jar")));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(Map.of("HOME", "/nonexistent"));
        Process service = builder.start();
        assertThat(whenUp(service, port, "/api/v1/claims?size=1")).contains("\"total\":");
        assertThat(get(port, "/charts/llm-inference/inference-latency.png")).isNotEmpty();
        String status = Files.readString(Path.of("/proc", Long.toString(service.pid()), "status"));
        assertThat(status).contains("Uid:\t10001\t10001\t10001\t10001").contains("CapEff:\t0000000000000000");
        stop(service);
        assertThat(Files.readString(log)).doesNotContain("ERROR").doesNotContain("Read-only file system");
    }

    private static boolean mayConfine() throws Exception {
        return run("sh", "-c", "command -v setpriv && unshare --mount true") == 0;
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static int managementPort(Path log) throws IOException {
        Matcher said = MANAGEMENT.matcher(Files.readString(log));
        assertThat(said.find()).isTrue();
        return Integer.parseInt(said.group(1));
    }

    private static void stop(Process service) throws InterruptedException {
        service.destroy();
        assertThat(service.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }
}
