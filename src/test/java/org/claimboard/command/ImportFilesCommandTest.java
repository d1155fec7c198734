package org.claimboard.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.claimboard.intake.ImportedTraces;
import org.claimboard.intake.Imports;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ImportFilesCommandTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String ROW = "{\"paperTitle\": \"On commands\", \"system\": \"%s\", \"metric\": \"fid\","
            + " \"form\": \"absolute\", \"low\": %s, \"dataset\": \"Commands\", \"task\": \"image-generation\"}\n";

    @Inject
    ImportedTraces traces;

    @Inject
    Imports imports;

    @TempDir
    Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String source;

    @BeforeEach
    void aSourceOfItsOwn() {
        source = "Commands " + NUMBER.incrementAndGet();
    }

    @AfterEach
    void leavesTheBoardsAsTheyWere() {
        traces.takeOffTheBoards();
    }

    @Test
    void storesAFileAndSaysSo() throws Exception {
        Path file = file(ROW.formatted("A", "2.5"));
        assertThat(run(file.toString(), "--source", source, "--licence", "CC0-1.0"))
                .isEqualTo(Main.OK);
        assertThat(out.toString())
                .contains("from " + source + ", licence CC0-1.0", "claims: added 1, changed 0", "Stored.");
        assertThat(run(file.toString(), "--source", source)).isEqualTo(Main.OK);
        assertThat(out.toString()).contains("added 0, changed 0; unchanged 1");
    }

    @Test
    void aRefusedValueIsALineAndStopsTheFile() throws Exception {
        Path file = file(ROW.formatted("A", "2.5") + ROW.formatted("B", "\"-\""));
        assertThat(run(file.toString(), "--source", source)).isEqualTo(Main.FAILED);
        assertThat(err.toString()).contains("rows.ndjson, line 2: low: must be a number such as 2.5.");
        assertThat(out.toString()).contains("Nothing was stored, since values were refused.");
        assertThat(run(file.toString(), "--source", source, "--keep-going")).isEqualTo(Main.OK);
        assertThat(out.toString()).contains("claims: added 1", "refused 1 (wrong-field 1)", "Stored.");
    }

    @Test
    void aDryRunStoresNothing() throws Exception {
        Path file = file(ROW.formatted("A", "2.5"));
        assertThat(run(file.toString(), "--source", source, "--dry-run")).isEqualTo(Main.OK);
        assertThat(run(file.toString(), "--source", source, "--dry-run")).isEqualTo(Main.OK);
        assertThat(out.toString())
                .contains("claims: would be added 1", "this was a dry run")
                .doesNotContain("Stored.");
    }

    @Test
    void tellsWhatIsNoFileNoOptionAndNoFormat() throws Exception {
        assertThat(run()).isEqualTo(Main.MISUSED);
        assertThat(run("x.csv", "--frmat", "mlperf")).isEqualTo(Main.MISUSED);
        assertThat(run("x.csv", "--format", "cobol")).isEqualTo(Main.MISUSED);
        assertThat(run(directory.resolve("none.csv").toString())).isEqualTo(Main.FAILED);
        assertThat(run(file("of no kind").toString())).isEqualTo(Main.FAILED);
        assertThat(err.toString())
                .contains("'--frmat' is not understood", "There is no format 'cobol'", "There is no file")
                .contains("of no format that is known by its content");
    }

    private Path file(String text) throws Exception {
        return Files.writeString(directory.resolve("rows.ndjson"), text);
    }

    private int run(String... arguments) {
        PrintStream stdout = System.out;
        PrintStream stderr = System.err;
        out.reset();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            return new ImportFilesCommand(imports).run(arguments);
        } finally {
            System.setOut(stdout);
            System.setErr(stderr);
        }
    }
}
