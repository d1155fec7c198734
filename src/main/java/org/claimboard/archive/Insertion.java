package org.claimboard.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.claimboard.archive.StoredTable.Column;
import org.claimboard.bulk.BulkTable;
import org.claimboard.bulk.BulkWriter;

/** Gathers rows of a file and writes them into a table of the database, many at a time, in the caller's transaction. */
final class Insertion extends Gathering {
    private final StoredTable table;
    private final boolean numbered;
    private final Connection connection;
    private final BulkWriter writer;
    private final BulkTable target;
    private final List<Column> columns;
    private final Object[] constant;
    private long written;

    private Insertion(
            StoredTable table, boolean numbered, Connection connection, BulkWriter writer, Map<String, ?> constant) {
        this.table = table;
        this.numbered = numbered;
        this.connection = connection;
        this.writer = writer;
        this.columns = table.written();
        this.constant = constant.values().toArray();
        List<String> names = new ArrayList<>(numbered ? List.of("id") : List.of());
        columns.forEach(column -> names.add(column.insert()));
        names.addAll(constant.keySet());
        this.target = new BulkTable(table.from(), names);
    }

    static Insertion into(StoredTable table, Connection connection, BulkWriter writer) {
        return new Insertion(table, false, connection, writer, Map.of());
    }

    /**
     * Gives the rows the numbers from 1 as ids, since no file says any.
     *
     * @param constant more columns and what all rows have there
     */
    static Insertion numbering(StoredTable table, Connection connection, BulkWriter writer, Map<String, ?> constant) {
        return new Insertion(table, true, connection, writer, constant);
    }

    @Override
    Object[] row(Function<String, String> cell) {
        Object[] row = new Object[target.columns().size()];
        int at = 0;
        written++;
        if (numbered) {
            row[at++] = written;
        }
        for (Column column : columns) {
            row[at++] = column.kind().value(cell.apply(column.name()));
        }
        System.arraycopy(constant, 0, row, at, constant.length);
        return row;
    }

    @Override
    void write(List<Object[]> rows) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isPaper()) {
                findPapers(rows, i + (numbered ? 1 : 0));
            }
        }
        try {
            writer.write(connection, target, rows);
        } catch (SQLException e) {
            throw new PackageException("the table " + table.from() + " does not take it, or one of the " + rows.size()
                    + " rows that are written together with it");
        }
    }

    /** Files know papers by their slugs. */
    private void findPapers(List<Object[]> rows, int index) throws SQLException {
        List<Object> slugs = rows.stream().map(row -> row[index]).distinct().toList();
        Map<Object, Long> ids = new HashMap<>();
        String marks = String.join(", ", Collections.nCopies(slugs.size(), "?"));
        if (slugs.isEmpty()) {
            return;
        }
        try (PreparedStatement select =
                connection.prepareStatement("select p.slug, p.id from paper p where p.slug in (" + marks + ")")) {
            for (int i = 0; i < slugs.size(); i++) {
                select.setObject(i + 1, slugs.get(i));
            }
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    ids.put(found.getString(1), found.getLong(2));
                }
            }
        }
        for (Object[] row : rows) {
            if (!ids.containsKey(row[index])) {
                throw new PackageException("there is no paper '" + row[index] + "' in papers.csv");
            }
            row[index] = ids.get(row[index]);
        }
    }
}
