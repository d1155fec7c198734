package org.claimboard.archive;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.claimboard.correction.FieldChange;

/** Fills the tables of an empty instance from the files of a package, all in the connection's transaction. */
final class Filling {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PackageFiles files;
    private final Connection connection;

    Filling(PackageFiles files, Connection connection) {
        this.files = files;
        this.connection = connection;
    }

    void fill(Descriptor descriptor) throws SQLException, IOException {
        insert("papers", StoredTables.PAPERS, true, "abstract_text", "''");
        abstracts();
        insert("ledger", StoredTables.LEDGER, false);
        head(descriptor);
        claims();
        insert("revisions", StoredTables.REVISIONS, true);
        corrections();
        insert("decisions", StoredTables.DECISIONS, false);
        insert("amendments", StoredTables.AMENDMENTS, false);
        insert("refusals", StoredTables.REFUSALS, false);
    }

    private CsvRows rows(String name) throws IOException {
        return new CsvRows(name + ".csv", files.open(name + ".csv"));
    }

    private void insert(String name, StoredTable table, boolean numbered, String... constant)
            throws SQLException, IOException {
        try (CsvRows rows = rows(name);
                Insertion insertion = Insertion.into(table, numbered, connection, constant)) {
            while (rows.next()) {
                write(insertion, table, rows);
            }
        }
    }

    /** An empty cell and an empty text are told apart by the file, and a column that must be filled takes the latter. */
    private static int write(Insertion insertion, StoredTable table, CsvRows rows) throws SQLException {
        try {
            return insertion.write(rows::cell);
        } catch (PackageException e) {
            throw rows.wrong(e.getMessage());
        } catch (SQLException e) {
            throw rows.wrong("the table " + table.from() + " does not take it");
        }
    }

    private void abstracts() throws SQLException, IOException {
        try (CsvRows rows = rows("abstracts");
                Insertion update = Insertion.over(StoredTables.ABSTRACTS, connection)) {
            while (rows.next()) {
                if (write(update, StoredTables.ABSTRACTS, rows) != 1) {
                    throw rows.wrong("there is no such paper in papers.csv");
                }
            }
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

    /** The last revision of each claim is the claim. */
    private void claims() throws SQLException, IOException {
        try (CsvRows rows = rows("revisions");
                Insertion update = Insertion.over(StoredTables.CLAIMS, connection);
                Insertion insertion = Insertion.into(StoredTables.CLAIMS, false, connection)) {
            while (rows.next()) {
                if (write(update, StoredTables.CLAIMS, rows) == 0) {
                    write(insertion, StoredTables.CLAIMS, rows);
                }
            }
        }
    }

    /** The file has a row for each field that a correction changes. */
    private void corrections() throws SQLException, IOException {
        try (CsvRows rows = rows("corrections");
                Insertion insertion = Insertion.into(StoredTables.CORRECTIONS, false, connection)) {
            Map<String, String> correction = new HashMap<>();
            List<FieldChange> changes = new ArrayList<>();
            while (rows.next()) {
                if (!rows.cell("id").equals(correction.get("id"))) {
                    write(insertion, correction, changes);
                    correction = correction(rows);
                    changes.clear();
                }
                if (rows.cell("field") != null) {
                    changes.add(new FieldChange(rows.cell("field"), rows.cell("before"), rows.cell("after")));
                }
            }
            write(insertion, correction, changes);
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

    private static void write(Insertion insertion, Map<String, String> correction, List<FieldChange> changes)
            throws SQLException {
        if (correction.isEmpty()) {
            return;
        }
        try {
            correction.put("changes", JSON.writeValueAsString(changes));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of strings are always JSON", e);
        }
        insertion.write(correction::get);
    }
}
