package org.claimboard.download;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What other people's programs read in our CSV. Skipped, and said so, where there is no such program; not in CI. */
class SpreadsheetTest {
    private static final int PATIENCE_SECONDS = 120;

    private record Line(String name, BigDecimal value) {}

    private static final Table<Line> TABLE = new Table<Line>("A name and a number.")
            .column(ColumnMeaning.text("name", "Any text.").optional(), Line::name)
            .column(ColumnMeaning.number("value", "Any number.").optional(), Line::value);

    private static final List<Line> LINES = List.of(
            new Line("comma, \"quotes\" and 'one'", new BigDecimal("1.8182")),
            new Line("two\nlines", new BigDecimal("-3.1")),
            new Line("=1+1", new BigDecimal("4E+10")),
            new Line("+5.16%", new BigDecimal("0.000000000001")),
            new Line("Größe ≥ 2× 模型 😀", null),
            new Line(null, BigDecimal.ZERO));

    @TempDir
    Path directory;

    @Test
    void aSpreadsheetReadsTextsAsTextsAndNumbersAsNumbers() throws Exception {
        requirePresent("soffice", "--version");
        Path csv = write(false);
        // 44: comma, 34: double quote, 76: UTF-8; to Flat XML, which tells texts from numbers and formulas
        run(
                "soffice",
                "-env:UserInstallation=" + directory.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "fods",
                "--infilter=CSV:44,34,76,1",
                "--outdir",
                directory.toString(),
                csv.toString());
        String sheet = Files.readString(directory.resolve("table.fods"));
        String cells = sheet.substring(sheet.indexOf("<table:table "));
        assertThat(cells)
                .contains("<text:p>comma, &quot;quotes&quot; and &apos;one&apos;</text:p>")
                .contains("<text:p>two</text:p>", "<text:p>lines</text:p>")
                .contains("<text:p>Größe ≥ 2× 模型 😀</text:p>")
                .contains("office:value=\"1.8182\"", "office:value=\"-3.1\"", "office:value=\"40000000000\"")
                .contains("office:value=\"0.000000000001\"", "office:value=\"0\"")
                .contains("=1+1</text:p>", "+5.16%</text:p>")
                .doesNotContain("table:formula");
    }

    @Test
    void pandasReadsWhatWasWritten() throws Exception {
        requirePresent("/usr/bin/python3", "-c", "import pandas");
        Path csv = write(true);
        String script = "import pandas, sys; t = pandas.read_csv(sys.argv[1]); "
                + "print(t.dtypes['value']); print(t.to_json(orient='records', double_precision=15))";
        List<String> printed =
                run("/usr/bin/python3", "-c", script, csv.toString()).lines().toList();
        assertThat(printed.get(0)).isEqualTo("float64");
        JsonNode rows = new ObjectMapper().readTree(printed.get(1));
        assertThat(rows).hasSize(LINES.size());
        for (int i = 0; i < LINES.size(); i++) {
            assertThat(rows.get(i).get("name").textValue())
                    .isEqualTo(LINES.get(i).name());
            BigDecimal value = LINES.get(i).value();
            assertThat(rows.get(i).get("value").isNull()).isEqualTo(value == null);
            if (value != null) {
                assertThat(rows.get(i).get("value").decimalValue()).isEqualByComparingTo(value);
            }
        }
    }

    private Path write(boolean raw) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvText.write(TABLE, raw, LINES::forEach, out);
        return Files.writeString(directory.resolve("table.csv"), out.toString());
    }

    private void requirePresent(String... command) throws Exception {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            if (process.waitFor() == 0) {
                return;
            }
        } catch (IOException absent) {
            // told below
        }
        String missing =
                "SKIPPED: there is no '" + String.join(" ", command) + "', so nobody checks that it reads our CSV.";
        assertThat(System.getenv("CI")).as(missing).isNull();
        System.err.println(missing);
        Assumptions.abort(missing);
    }

    private String run(String... command) throws Exception {
        Path printed = directory.resolve("printed");
        Process process = new ProcessBuilder(command)
                .redirectOutput(printed.toFile())
                .redirectError(directory.resolve("errors").toFile())
                .start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return Files.readString(printed, StandardCharsets.UTF_8);
    }
}
