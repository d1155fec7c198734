package org.claimboard.scale;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** What PostgreSQL needs by itself to give rows away and to take them, with the same tables, indexes and constraints. */
final class Tables {
    /** Those that others refer to first. */
    private static final List<String> ALL = List.of("paper", "ledger_entry", "claim", "claim_revision", "correction");

    private static final String COLUMNS =
            "c.id, p.slug, p.title, p.url, p.published, c.quote, c.quote_start, c.quote_end, c.value_text, c.system_name,"
                    + " c.metric, c.form, c.value_low, c.value_high, c.unit, c.qualifier, c.baseline, c.task, c.dataset,"
                    + " c.model, c.hardware, c.hardware_count, c.status, c.origin, c.revision, c.source, c.licence,"
                    + " c.source_place";
    private static final String EXPORTED = "select " + COLUMNS
            + " from claim c join paper p on p.id = c.paper_id where c.status in ('PUBLISHED', 'DISPUTED')";

    private Tables() {}

    /** Seconds to give away the table of claims as it lies. */
    static double givenBare(String url) throws SQLException, IOException {
        return given(url, "copy claim to stdout (format csv)");
    }

    /** Seconds to give away what a full CSV holds, in any order, or in its own. */
    static double given(String url, boolean ordered) throws SQLException, IOException {
        String order = ordered ? " order by p.published desc, p.slug, c.id" : "";
        return given(url, "copy (" + EXPORTED + order + ") to stdout (format csv)");
    }

    private static double given(String url, String copy) throws SQLException, IOException {
        try (Connection database = DriverManager.getConnection(url)) {
            long start = System.nanoTime();
            copies(database).copyOut(copy, OutputStream.nullOutputStream());
            return seconds(start);
        }
    }

    /** Writes all rows into files. */
    static void write(String url, Path directory) throws SQLException, IOException {
        Files.createDirectories(directory);
        try (Connection database = DriverManager.getConnection(url)) {
            for (String table : ALL) {
                try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(directory.resolve(table)))) {
                    copies(database).copyOut("copy " + table + " to stdout", file);
                }
            }
        }
    }

    /** Seconds to read them from the files into an empty database, in one transaction. */
    static double taken(String url, Path directory) throws SQLException, IOException {
        Flyway.configure().dataSource(url, null, null).load().migrate();
        try (Connection database = DriverManager.getConnection(url)) {
            database.setAutoCommit(false);
            long start = System.nanoTime();
            for (String table : ALL) {
                try (InputStream file = new BufferedInputStream(Files.newInputStream(directory.resolve(table)))) {
                    copies(database).copyIn("copy " + table + " from stdin", file);
                }
            }
            database.commit();
            return seconds(start);
        }
    }

    private static CopyManager copies(Connection database) throws SQLException {
        return database.unwrap(PGConnection.class).getCopyAPI();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
