package org.claimboard.command;

import java.io.ByteArrayInputStream;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExtractCommandTest {
    private static final String PAPER =
            "{\"paper\": 7, \"title\": \"Zip: Small models\", \"abstract\": \"Zip reduces memory by 45%.\"}\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path directory;

    private int run(byte[] input, String... args) {
        return ExtractCommand.run(
                List.of(args),
                new ByteArrayInputStream(input),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private int run(String input, String... args) {
        return run(input.getBytes(StandardCharsets.UTF_8), args);
    }

    @Test
    void writesClaimsWithTheGoldFieldNames() throws IOException {
        assertThat(run(PAPER, "--in", "-", "--out", "-")).isZero();
        JsonNode claim = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(claim.get("paper").isInt()).isTrue();
        assertThat(claim.get("value_text").textValue()).isEqualTo("45%");
        assertThat(claim.get("metric").textValue()).isEqualTo("memory");
        assertThat(claim.get("low").decimalValue()).isEqualByComparingTo("1.8182");
        assertThat(claim.get("system").textValue()).isEqualTo("Zip");
        assertThat(claim.get("baseline").isNull()).isTrue();
        assertThat(claim.get("note").isNull()).isTrue();
        assertThat(claim.get("confidence").asDouble()).isBetween(0.5, 0.99);
    }

    @Test
    void keepsTheTypeOfThePaper() {
        run(PAPER.replace("7,", "\"7\","), "--in", "-");
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("{\"paper\":\"7\"");
    }

    @Test
    void readsAndWritesFiles() throws IOException {
        Path papers = Files.writeString(directory.resolve("papers.jsonl"), PAPER + "\n" + PAPER);
        Path claims = directory.resolve("claims.jsonl");
        assertThat(run("", "--in", papers.toString(), "--out", claims.toString()))
                .isZero();
        assertThat(Files.readAllLines(claims)).hasSize(2);
        assertThat(directory).isDirectoryNotContaining("glob:**.part");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not json|Line 2 is not JSON (column 1).",
                "[1]|Line 2 is JSON but no object.",
                "{\"title\":\"x\"}|Line 2: the field 'paper' must be a number or a text.",
                "{\"paper\":1}|Line 2: the field 'abstract' must be a text.",
                "{\"paper\":1,\"abstract\":5}|Line 2: the field 'abstract' must be a text.",
            })
    void namesTheLineThatIsWrong(String line, String message) {
        assertThat(run(PAPER + line + "\n")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines(message);
    }

    @Test
    void writesLoneSurrogatesAsTheyCame() {
        assertThat(run(PAPER.replace("memory by", "memory \\ud800 by"))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("memory");
    }

    @Test
    void leavesNothingHalfWritten() throws IOException {
        Path claims = Files.writeString(directory.resolve("claims.jsonl"), "old");
        byte[] broken = (PAPER + "x").getBytes(StandardCharsets.UTF_8);
        broken[broken.length - 1] = (byte) 0xff;
        assertThat(run(broken, "--out", claims.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("Line 2 is not UTF-8.");
        assertThat(claims).hasContent("old");
        assertThat(directory).isDirectoryNotContaining("glob:**.part");
    }

    @ParameterizedTest
    @CsvSource({"--in,", "--output,x", "--in,/nowhere/papers.jsonl", "--out,/nowhere/claims.jsonl"})
    void refusesBadArguments(String option, String value) {
        assertThat(value == null ? run("", option) : run("", option, value)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isNotBlank();
    }
}
