package org.claimboard.archive;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.claimboard.archive.Gathering.Writing;
import org.claimboard.bulk.BulkWriter;
import org.claimboard.correction.FieldChange;

/** Fills the tables of an empty instance from the files of a package, all in the connection's transaction. */
final class Filling {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final int BATCH = 5_000;

    private final PackageFiles files;
    private final Connection connection;
    private final BulkWriter writer;

    Filling(PackageFiles files, Connection connection, BulkWriter writer) {
        this.files = files;
        this.connection = connection;
        this.writer = writer;
    }

    void fill(Descriptor descriptor) throws SQLException, IOException {
        BulkWriter.SetAside indexes = writer.setIndexesAside(connection);
        insert("papers", numbering(StoredTables.PAPERS, Map.of("abstract_text", "")));
        abstracts();
        insert("ledger", into(StoredTables.LEDGER));
        head(descriptor);
        claims();
        corrections();
        insert("decisions", into(StoredTables.DECISIONS));
        insert("amendments", into(StoredTables.AMENDMENTS));
        insert("refusals", into(StoredTables.REFUSALS));
        indexes.putBack();
    }

    private Insertion into(StoredTable table) {
        return Insertion.into(table, connection, writer);
    }

    private Insertion numbering(StoredTable table, Map<String, ?> constant) {
        return Insertion.numbering(table, connection, writer, constant);
    }

    private CsvRows rows(String name) throws IOException {
        return new CsvRows(name + ".csv", files.open(name + ".csv"));
    }

    private interface Row {
        void add(CsvRows row);
    }

    /** Reads a file to its end, and says at which of its rows it was that something could not be written. */
    private void each(String name, Row row, Gathering... gathering) throws IOException {
        try (CsvRows rows = rows(name);
                WritingBehind behind = new WritingBehind()) {
            long count = 0;
            while (rows.next()) {
                add(row, rows);
                if (++count % BATCH == 0) {
                    behind.write(writing(rows, gathering));
                }
            }
            behind.write(writing(rows, gathering));
            behind.await();
        }
    }

    private static void add(Row row, CsvRows rows) {
        try {
            row.add(rows);
        } catch (PackageException e) {
            throw rows.wrong(e.getMessage());
        }
    }

    private static Writing writing(CsvRows rows, Gathering... gathering) {
        Function<String, PackageException> wrong = rows.wrongHere();
        List<Writing> taken = Arrays.stream(gathering).map(Gathering::take).toList();
        return () -> {
            try {
                for (Writing one : taken) {
                    one.write();
                }
            } catch (PackageException e) {
                throw wrong.apply(e.getMessage());
            } catch (SQLException e) {
                throw wrong.apply("the database does not take it (" + e.getMessage() + ")");
            }
        };
    }

    private void insert(String name, Insertion insertion) throws IOException {
        each(name, row -> insertion.add(row::cell), insertion);
    }

    private void abstracts() throws SQLException, IOException {
        try (Overwriting update = new Overwriting(StoredTables.ABSTRACTS, connection)) {
            each("abstracts", row -> update.add(row::cell), update);
        }
    }

    private void head(Descriptor descriptor) throws SQLException {
        try (PreparedStatement head =
                connection.prepareStatement("update ledger_head set entry_number = ?, entry_hash = ? where id = 1")) {
            head.setLong(1, descriptor.ledgerNumber());
            head.setString(2, descriptor.ledgerHash());
            head.executeUpdate();
        }
    }

    /** The first revision of a claim makes it, and the last one is what it says. */
    private void claims() throws SQLException, IOException {
        Insertion claims = into(StoredTables.CLAIMS);
        Insertion revisions = numbering(StoredTables.REVISIONS, Map.of());
        try (Overwriting later = new Overwriting(StoredTables.CLAIMS, connection)) {
            each(
                    "revisions",
                    row -> {
                        if (row.whole("revision") == 1) {
                            claims.add(row::cell);
                        } else {
                            later.add(row::cell);
                        }
                        revisions.add(row::cell);
                    },
                    claims,
                    later,
                    revisions);
        }
    }

    /** The file has a row for each field that a correction changes. */
    private void corrections() throws IOException {
        Insertion insertion = into(StoredTables.CORRECTIONS);
        Map<String, String> correction = new HashMap<>();
        List<FieldChange> changes = new ArrayList<>();
        each(
                "corrections",
                row -> {
                    if (!row.cell("id").equals(correction.get("id"))) {
                        add(insertion, correction, changes);
                        correction.clear();
                        correction.putAll(correction(row));
                        changes.clear();
                    }
                    if (row.cell("field") != null) {
                        changes.add(new FieldChange(row.cell("field"), row.cell("before"), row.cell("after")));
                    }
                },
                insertion);
        try {
            add(insertion, correction, changes);
            insertion.take().write();
        } catch (SQLException e) {
            throw new PackageException("corrections.csv, last row: the database does not take it.");
        }
    }

    private static Map<String, String> correction(CsvRows rows) {
        Map<String, String> correction = new HashMap<>();
        StoredTables.CORRECTIONS.columns().stream()
                .map(StoredTable.Column::name)
                .filter(name -> !name.equals("changes") && !name.equals("openSeconds"))
                .forEach(name -> correction.put(name, rows.cell(name)));
        if (correction.get("closedAt") != null) {
            Duration open = Duration.between(
                    Instant.parse(correction.get("submittedAt")), Instant.parse(correction.get("closedAt")));
            correction.put("openSeconds", Long.toString(open.toSeconds()));
        }
        return correction;
    }

    private static void add(Insertion insertion, Map<String, String> correction, List<FieldChange> changes) {
        if (correction.isEmpty()) {
            return;
        }
        try {
            correction.put("changes", JSON.writeValueAsString(changes));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of strings are always JSON", e);
        }
        insertion.add(correction::get);
    }
}
