package org.claimboard.download;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;

/**
 * A table as CSV (RFC 4180: UTF-8, a header line, CRLF, quotes where needed). A cell without a value is empty; a text that
 * is there and empty is {@code ""}, so that whoever reads carefully can tell them apart.
 *
 * <p>A text that a spreadsheet would take for a formula (it begins with {@code =}, {@code +}, {@code -}, {@code @}, their
 * full-width kin, a tab or a line's end) gets an apostrophe before it, as OWASP advises; numbers stay numbers. Machines
 * that want the text as it is ask for it raw.
 */
public final class CsvText {
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private CsvText() {}

    /** @param raw true leaves texts as they are */
    public static <T> void write(Table<T> table, boolean raw, Rows<T> rows, Writer out) throws IOException {
        StringBuilder line = new StringBuilder();
        table.meanings().forEach(column -> append(line, column.name()));
        end(line, out);
        List<Table.Column<T>> columns = table.columns();
        rows.forEach(row -> {
            for (Table.Column<T> column : columns) {
                append(line, cell(column.value().apply(row), raw));
            }
            try {
                end(line, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void end(StringBuilder line, Writer out) throws IOException {
        line.setCharAt(line.length() - 1, '\r');
        line.append('\n');
        out.append(line);
        line.setLength(0);
    }

    private static void append(StringBuilder line, String cell) {
        if (cell != null && needsQuotes(cell)) {
            line.append('"').append(cell.replace("\"", "\"\"")).append('"');
        } else if (cell != null) {
            line.append(cell);
        }
        line.append(',');
    }

    private static boolean needsQuotes(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ',' || c == '"' || c == '\r' || c == '\n') {
                return true;
            }
        }
        return cell.isEmpty();
    }

    private static String cell(Object value, boolean raw) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof String text && !raw && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) {
            return "'" + text;
        }
        return value == null ? null : value.toString();
    }
}
