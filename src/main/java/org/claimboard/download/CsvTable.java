package org.claimboard.download;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;

/**
 * The columns of one kind of table, and how its rows become CSV (RFC 4180: UTF-8, a header line, CRLF, quotes where
 * needed).
 *
 * <p>A text that a spreadsheet would take for a formula (it begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or
 * a carriage return) gets an apostrophe before it, as OWASP advises; numbers stay numbers. Machines that want the text as it
 * is ask for it raw.
 *
 * @param <T> what one row is made of
 */
final class CsvTable<T> {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private record Column<T>(String name, Function<T, ?> value) {}

    private final List<Column<T>> columns = new ArrayList<>();

    CsvTable<T> column(String name, Function<T, ?> value) {
        columns.add(new Column<>(name, value));
        return this;
    }

    /** Takes over the columns of another table for a part of each row. */
    <P> CsvTable<T> columns(CsvTable<P> table, Function<T, P> part) {
        table.columns.forEach(column -> column(column.name(), part.andThen(column.value())));
        return this;
    }

    /**
     * Writes the header and then each row as it comes; nothing is kept.
     *
     * @param rows is given a consumer that it hands every row
     * @param raw true leaves texts as they are
     */
    void write(Writer out, boolean raw, Consumer<Consumer<T>> rows) throws IOException {
        ICSVWriter csv = new CSVWriterBuilder(out)
                .withEscapeChar(ICSVWriter.DEFAULT_QUOTE_CHARACTER)
                .withLineEnd(ICSVWriter.RFC4180_LINE_END)
                .build();
        csv.writeNext(columns.stream().map(Column::name).toArray(String[]::new), false);
        rows.accept(row -> csv.writeNext(
                columns.stream()
                        .map(column -> cell(column.value().apply(row), raw))
                        .toArray(String[]::new),
                false));
        csv.flush();
        if (csv.checkError()) {
            throw new IOException("the reader of the CSV went away", csv.getException());
        }
    }

    private static String cell(Object value, boolean raw) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        String text = value.toString();
        boolean isFormula = value instanceof String && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return isFormula && !raw ? "'" + text : text;
    }
}
