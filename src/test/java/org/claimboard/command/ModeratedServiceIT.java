package org.claimboard.command;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Moderators and the ledger of the packaged program, up to a crash amid decisions. */
class ModeratedServiceIT extends PackagedProgram {
    private static final String PASSWORD = "a password for tests";
    private static final List<String> NO_LIMITS =
            List.of("-Dclaimboard.limits.submissions=1000000", "-Dclaimboard.limits.submissions-overall=1000000");
    private static final int BURST = 60;
    private static final int MODERATORS = 3;
    private static final int CLAIMS = 50;
    private static final int REFUSED_EACH = 3;

    @Test
    void everyDecisionThatWasAcknowledgedIsThereAfterACrash() throws Exception {
        assertThat(command("add.log", PASSWORD + "\n", "moderator", "add", "anna"))
                .isEqualTo(Main.OK);
        assertThat(Files.readString(directory.resolve("add.log")))
                .contains("anna can sign in")
                .doesNotContain(PASSWORD);
        assertThat(command("twice.log", PASSWORD + "\n", "moderator", "add", "anna"))
                .isEqualTo(Main.FAILED);
        assertThat(command("generated.log", "", "moderator", "add", "ben")).isEqualTo(Main.OK);
        assertThat(Files.readString(directory.resolve("generated.log"))).containsPattern("shown only now: \\S{20}");

        int port = freePort();
        Process first = serve(port, directory.resolve("burst.log"), NO_LIMITS);
        whenUp(first, port, "/q/health");
        DeskClient.Moderator anna = new DeskClient(port).signIn("anna", PASSWORD);
        Map<String, String> acknowledged = new ConcurrentHashMap<>();
        AtomicInteger number = new AtomicInteger();
        CountDownLatch enough = new CountDownLatch(BURST);
        List<Thread> moderators = new ArrayList<>();
        for (int i = 0; i < MODERATORS; i++) {
            moderators.add(new Thread(() -> decideUntilItCrashes(port, anna, number, acknowledged, enough)));
        }
        moderators.forEach(Thread::start);
        boolean burst = enough.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        first.destroyForcibly().waitFor();
        for (Thread moderator : moderators) {
            moderator.join();
        }
        assertThat(burst).as("the burst got under way").isTrue();

        assertThat(command("verify.log", "", "verify")).isEqualTo(Main.OK);
        assertThat(Files.readString(directory.resolve("verify.log"))).contains("Sound: ");
        Process second = serve(port, directory.resolve("after.log"), NO_LIMITS);
        whenUp(second, port, "/q/health");
        assertThat(acknowledged.values()).contains("accepted", "refused");
        for (Map.Entry<String, String> decided : acknowledged.entrySet()) {
            assertThat(get(port, decided.getKey())).contains("\"status\":\"" + decided.getValue() + "\"");
            assertThat(get(port, decided.getKey() + "/decisions")).contains("\"" + decided.getValue() + "\"");
        }
        System.out.printf(
                "kill -9 in a burst of decisions: %d acknowledged, all there; the ledger is sound%n",
                acknowledged.size());
        second.destroy();
        assertThat(second.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        carryEverythingToAnotherInstance();
    }

    /** With corrections, decisions and revisions by several people in it. */
    private void carryEverythingToAnotherInstance() throws Exception {
        Path out = directory.resolve("out.zip");
        Path elsewhere = directory.resolve("elsewhere");
        Path back = directory.resolve("back.zip");
        assertThat(command("export.log", "", "export", "--out", out.toString())).isEqualTo(Main.OK);
        assertThat(commandOn(elsewhere, "import.log", "import", out.toString())).isEqualTo(Main.OK);
        assertThat(commandOn(elsewhere, "export-back.log", "export", "--out", back.toString()))
                .isEqualTo(Main.OK);
        assertThat(back).hasSameBinaryContentAs(out);
        try (FileSystem zip = FileSystems.newFileSystem(out)) {
            assertThat(Files.readString(zip.getPath("decisions.csv"))).contains("Amid a burst.");
            assertThat(Files.readString(zip.getPath("corrections.csv"))).contains("accepted");
        }

        assertThat(commandOn(elsewhere, "verify-there.log", "verify")).isEqualTo(Main.OK);
        assertThat(Files.readString(directory.resolve("verify-there.log"))).contains(lastLine("verify-here.log"));
        assertThat(commandOn(elsewhere, "again.log", "import", out.toString())).isEqualTo(Main.FAILED);
        assertThat(Files.readString(directory.resolve("again.log"))).contains("taken by an empty instance only");
    }

    private String lastLine(String log) throws Exception {
        assertThat(command(log, "", "verify")).isEqualTo(Main.OK);
        List<String> lines = Files.readAllLines(directory.resolve(log));
        return lines.stream()
                .filter(line -> line.startsWith("Sound: "))
                .findFirst()
                .orElseThrow();
    }

    private void decideUntilItCrashes(
            int port,
            DeskClient.Moderator moderator,
            AtomicInteger number,
            Map<String, String> acknowledged,
            CountDownLatch enough) {
        DeskClient desk = new DeskClient(port);
        try {
            while (true) {
                int next = number.incrementAndGet();
                HttpResponse<String> sent = desk.proposeModel(1 + next % CLAIMS, "model " + next);
                if (sent.statusCode() == 201) {
                    String correction = DeskClient.location(sent);
                    boolean refused = next % REFUSED_EACH == 0;
                    HttpResponse<String> decided =
                            desk.decide(correction, refused ? "reject" : "accept", moderator, "Amid a burst.");
                    if (decided.statusCode() == 200) {
                        acknowledged.put(correction, refused ? "refused" : "accepted");
                        enough.countDown();
                    }
                }
            }
        } catch (IOException crashed) {
            return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
