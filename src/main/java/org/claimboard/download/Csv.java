package org.claimboard.download;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** Answers with a table as a file to download, written while it is read. */
final class Csv {
    static final String MEDIA_TYPE = "text/csv";

    private Csv() {}

    /** @param name of the file, without its ending; made of ids and slugs only */
    static <T> Response of(String name, CsvTable<T> table, boolean raw, Consumer<Consumer<T>> rows) {
        StreamingOutput body = out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            table.write(writer, raw, rows);
        };
        return Response.ok(body, MEDIA_TYPE + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .build();
    }
}
