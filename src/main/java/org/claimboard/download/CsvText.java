package org.claimboard.download;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
    private CsvText() {}

    /** @param raw true leaves texts as they are */
    public static <T> void write(Table<T> table, boolean raw, Rows<T> rows, OutputStream out) throws IOException {
        CsvLines lines = new CsvLines(out, raw);
        for (ColumnMeaning column : table.meanings()) {
            lines.cell(column.name());
        }
        lines.end();
        List<Table.Column<T>> columns = table.columns();
        rows.forEach(row -> {
            try {
                for (Table.Column<T> column : columns) {
                    lines.cell(column.value().apply(row));
                }
                lines.end();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        lines.flush();
    }
}
