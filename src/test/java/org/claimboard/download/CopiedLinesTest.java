package org.claimboard.download;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class CopiedLinesTest {
    private static final Table<String> TABLE = new Table<String>("A text between two numbers.")
            .column(ColumnMeaning.integer("before", "Any."), text -> -1)
            .column(ColumnMeaning.text("text", "Any."), text -> text)
            .column(ColumnMeaning.integer("after", "Any."), text -> text == null ? null : -2)
            .column(ColumnMeaning.text("again", "The same."), text -> text);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void givesTheBytesOfTheOtherWay(boolean raw) throws IOException {
        List<String> texts = new ArrayList<>(List.of(
                "",
                "plain",
                "=1+1",
                "=1,2",
                "-3",
                "a,b",
                "say \"x\"",
                "\"",
                "\"\"",
                "=\"\"",
                "two\nlines",
                "\tx",
                "\r\n",
                "＝1",
                "＋",
                "－\"",
                "＠,",
                "￼ no sign",
                "é",
                "x".repeat(200_000),
                "@" + "\"".repeat(70_000)));
        texts.add(null);
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        CsvText.write(TABLE, raw, texts::forEach, expected);

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CopiedLines lines = new CopiedLines(TABLE.meanings(), raw, out);
        texts.forEach(text -> copy(lines, "-1," + cell(text) + (text == null ? ",," : ",-2,") + cell(text) + "\n"));
        lines.flush();

        String header = "before,text,after,again\r\n";
        assertThat(header + out.toString(UTF_8)).isEqualTo(expected.toString(UTF_8));
    }

    /** As PostgreSQL's {@code CopyAttributeOutCSV} does. */
    private static String cell(String text) {
        if (text == null) {
            return "";
        }
        return text.isEmpty() || text.matches("(?s).*[,\"\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static void copy(CopiedLines lines, String line) {
        try {
            lines.line(line.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
