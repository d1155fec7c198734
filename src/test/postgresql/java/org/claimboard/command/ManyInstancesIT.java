package org.claimboard.command;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Three instances over one PostgreSQL, behind a proxy that gives each request to another of them. */
class ManyInstancesIT extends PackagedProgram {
    private static final int INSTANCES = 3;
    private static final int ROUNDS = 9;
    private static final String PASSWORD = "a password for tests";
    private static final List<String> OPTIONS =
            List.of("-Dclaimboard.limits.submissions=" + ROUNDS, "-Dclaimboard.moderation.second-for-rank-one=false");

    private final List<Integer> ports = new ArrayList<>();
    private final List<Process> instances = new ArrayList<>();

    @AfterEach
    void stop() {
        instances.forEach(Process::destroyForcibly);
    }

    @Test
    void areOneService() throws Exception {
        startAllAtOnce();
        assertThat(command("add.log", PASSWORD + "\n", "moderator", "add", "anna"))
                .isEqualTo(Main.OK);

        try (RoundRobin proxy = new RoundRobin(ports)) {
            DeskClient desk = new DeskClient(proxy.port());
            // Its form, its answer and its queue are three requests, so three instances.
            DeskClient.Moderator anna = desk.signIn("anna", PASSWORD);
            String board = boardWithAClaim();
            long claim = claimOn(board);
            for (int round = 1; round <= ROUNDS; round++) {
                String model = "Model of round " + round;
                HttpResponse<String> sent = desk.proposeModel(claim, model);
                assertThat(sent.statusCode()).isEqualTo(201);
                assertThat(onAll(board)).noneMatch(page -> page.contains(model));
                HttpResponse<String> decided =
                        desk.decide(DeskClient.location(sent), "accept", anna, "The abstract says so.");
                assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
                assertThat(onAll(board)).allMatch(page -> page.contains(model));
                assertThat(onAll("/api/v1" + board)).allMatch(page -> page.contains(model));
            }
            assertThat(desk.proposeModel(claim, "One too many").statusCode())
                    .as("each instance alone took a third of what is allowed")
                    .isEqualTo(429);
        }
        stopAll();
        assertThat(command("verify.log", "", "verify")).isEqualTo(Main.OK);
    }

    private void startAllAtOnce() throws Exception {
        for (int i = 0; i < INSTANCES; i++) {
            ports.add(freePort());
            instances.add(serve(ports.get(i), log(i), OPTIONS));
        }
        List<String> claims = new ArrayList<>();
        for (int i = 0; i < INSTANCES; i++) {
            claims.add(whenUp(instances.get(i), ports.get(i), "/api/v1/claims?size=500"));
        }
        assertThat(claims).allMatch(page -> page.contains("\"total\":128"));
        List<String> loaded = new ArrayList<>();
        for (int i = 0; i < INSTANCES; i++) {
            Files.readAllLines(log(i)).stream()
                    .filter(line -> line.contains("of 119 shipped papers were new"))
                    .map(line -> line.replaceAll(".* (\\d+) of 119.*", "$1"))
                    .forEach(loaded::add);
        }
        assertThat(loaded).containsExactlyInAnyOrder("119", "0", "0");
    }

    private Path log(int instance) {
        return directory.resolve("instance-" + instance + ".log");
    }

    private String boardWithAClaim() throws Exception {
        for (JsonNode board : new ObjectMapper().readTree(get(ports.get(0), "/api/v1/leaderboards"))) {
            if (board.get("form").asText().equals("ratio")) {
                return board.get("path").asText();
            }
        }
        throw new AssertionError("no board of ratios");
    }

    private long claimOn(String board) throws Exception {
        JsonNode page = new ObjectMapper().readTree(get(ports.get(0), "/api/v1" + board));
        return page.get("ranked").get(0).get("claim").get("id").asLong();
    }

    private List<String> onAll(String path) throws Exception {
        List<String> pages = new ArrayList<>();
        for (int port : ports) {
            pages.add(get(port, path));
        }
        return pages;
    }

    private void stopAll() throws Exception {
        for (Process instance : instances) {
            instance.destroy();
        }
        for (Process instance : instances) {
            instance.waitFor();
        }
    }
}
