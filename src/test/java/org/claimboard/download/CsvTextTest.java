package org.claimboard.download;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTextTest {
    private static final Table<Object> TABLE =
            new Table<>("A value.").column(ColumnMeaning.text("value", "Any."), value -> value);

    @Test
    void writesRfc4180() {
        assertThat(csv(false, "", "plain", "a,b", "say \"x\"", "two\nlines", "back\\slash", null))
                .isEqualTo(
                        "value\r\n\"\"\r\nplain\r\n\"a,b\"\r\n\"say \"\"x\"\"\"\r\n\"two\nlines\"\r\nback\\slash\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+5.16%", "-x", "@SUM(A1)", "\tx", "＝1+1"})
    void defusesWhatASpreadsheetWouldRun(String formula) {
        assertThat(csv(false, formula)).startsWith("value\r\n'" + formula);
        assertThat(csv(true, formula)).startsWith("value\r\n" + formula);
    }

    @Test
    void numbersStayNumbers() {
        assertThat(csv(false, new BigDecimal("-3.1"), new BigDecimal("4E+10"), -7L))
                .isEqualTo("value\r\n-3.1\r\n40000000000\r\n-7\r\n");
    }

    @Test
    void writesEverySignAsJavaDoes() {
        for (String text :
                new String[] {"é", "Ω,", "×\"±", "中文", "😀", "=😀\n", "half \ud83d", "\ude00 half", "a\ud83db"}) {
            String quoted = text.matches("(?s).*[,\"\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
            assertThat(csv(true, text).getBytes(StandardCharsets.UTF_8))
                    .isEqualTo(("value\r\n" + quoted + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void keepsLinesWholeWhereTheBytesAreHandedOn() {
        String[] texts = new String[3000];
        Arrays.setAll(texts, i -> "x".repeat(i % 97) + (i % 3 == 0 ? ",é" : "") + "y".repeat(i == 1500 ? 200_000 : 0));
        String expected = Arrays.stream(texts)
                .map(text -> (text.isEmpty() || text.contains(",") ? '"' + text + '"' : text) + "\r\n")
                .collect(Collectors.joining("", "value\r\n", ""));
        assertThat(csv(false, (Object[]) texts)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 7, 10, 99, 100, Long.MAX_VALUE, -1, Long.MIN_VALUE})
    void writesWholeNumbers(long number) {
        assertThat(csv(false, number)).isEqualTo("value\r\n" + number + "\r\n");
    }

    @Test
    void takesOverTheColumnsOfAPart() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Table<String> outer = new Table<String>("Two.")
                .column(ColumnMeaning.text("first", "One."), text -> text)
                .columns(TABLE, String::length);
        write(outer, out, "abc");
        assertThat(out).hasToString("first,value\r\nabc,3\r\n");
    }

    private static String csv(boolean raw, Object... values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CsvText.write(TABLE, raw, each -> Arrays.asList(values).forEach(each), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void write(Table<String> table, ByteArrayOutputStream out, String row) {
        try {
            CsvText.write(table, false, each -> each.accept(row), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
