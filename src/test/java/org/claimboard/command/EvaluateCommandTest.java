package org.claimboard.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class EvaluateCommandTest {
    @TempDir
    Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** The floor under the extractor: no change may make it read the shipped papers worse than this. */
    @Test
    void readsTheShippedPapersWell() throws IOException {
        assertThat(run("--json")).isEqualTo(Main.OK);
        JsonNode card = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(card.at("/papers").asInt()).isEqualTo(119);
        double gold = card.at("/strict/gold").asDouble();
        double hits = card.at("/strict/hits").asDouble();
        double given = card.at("/strict/predicted").asDouble();
        assertThat(gold).isEqualTo(126);
        assertThat(hits / gold).as("recall").isGreaterThanOrEqualTo(0.88);
        assertThat(hits / given).as("precision").isGreaterThanOrEqualTo(0.90);
        assertThat(card.at("/calibration/0/tenth").asInt()).isEqualTo(9);
        assertThat(card.at("/calibration/0/claims").asInt()).isPositive();
        assertThat(card.at("/calibration/0/share").asDouble())
                .as("of the surest")
                .isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void scoresOtherPapersAndListsWhatIsWrong() throws IOException {
        Path papers = file(
                "papers.jsonl",
                "{\"paper\": 1, \"title\": \"Fast\", \"abstract\": \"We propose Fast. It reduces inference latency by 45%.\"}");
        Path gold = file(
                "gold.jsonl",
                "{\"paper\": 1, \"quote\": \"q\", \"metric\": \"memory\", \"form\": \"ratio\", \"low\": 2, \"high\": 2}");
        assertThat(run("--gold", gold.toString(), "--papers", papers.toString(), "--list"))
                .isEqualTo(Main.OK);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("1 papers", "by confidence", "0 of 1      0.000, expected 0.")
                .contains("MISSED 1 memory ratio 2..2")
                .contains("FALSE  1 inference-latency ratio 1.8182..1.8182");
    }

    @Test
    void tellsWhatIsWrongWithItsFiles() throws IOException {
        Path papers = file("papers.jsonl", "\n{\"paper\": 1}");
        Path gold = file("gold.jsonl", "{\"paper\": ");
        assertThat(run("--gold", gold.toString(), "--papers", papers.toString()))
                .isEqualTo(Main.MISUSED);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("papers.jsonl: Line 2")
                .doesNotContain("Exception");
        assertThat(run("--gold", gold.toString())).isEqualTo(Main.MISUSED);
        assertThat(run("--frobnicate")).isEqualTo(Main.MISUSED);
        assertThat(run("--gold", "nope", "--papers", "nope")).isEqualTo(Main.MISUSED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("There is no file nope.");
    }

    private int run(String... options) {
        return EvaluateCommand.run(
                List.of(options),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content + "\n");
    }
}
