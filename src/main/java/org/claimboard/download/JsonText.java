package org.claimboard.download;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;

/** A table as JSON: each row an object with the columns' names, in an array or one on each line. */
public final class JsonText {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            // a table that breaks off must not be closed as if it were whole
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            // whoever takes the bytes says when they must leave
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private JsonText() {}

    /** @param lines true for an object on each line, false for an array */
    public static <T> void write(Table<T> table, boolean lines, Rows<T> rows, OutputStream out) throws IOException {
        JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8);
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        if (!lines) {
            json.writeStartArray();
        }
        rows.forEach(row -> {
            try {
                write(table, row, json);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        if (!lines) {
            json.writeEndArray();
        }
        boolean empty = lines && json.getOutputContext().getEntryCount() == 0;
        json.flush();
        if (!empty) {
            out.write('\n');
        }
    }

    private static <T> void write(Table<T> table, T row, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Table.Column<T> column : table.columns()) {
            json.writeFieldName(column.meaning().name());
            write(column.meaning().type(), column.value().apply(row), json);
        }
        json.writeEndObject();
    }

    private static void write(ColumnType type, Object value, JsonGenerator json) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (type.isJson()) {
            json.writeRawValue(value.toString());
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(value.toString());
        }
    }
}
