package org.claimboard.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

import org.claimboard.download.ColumnMeaning;
import org.claimboard.download.Rows;
import org.claimboard.download.Table;

/**
 * A table of the database as a file, column for column. It is read by its key, some hundred rows at a time, and filled
 * from a file again.
 *
 * @param from the database's table, called {@code t}
 * @param key the column that orders the rows, and is unique
 * @param first what stands before every key
 */
record StoredTable(String title, String from, String key, Object first, List<Column> columns) {
    private static final int CHUNK = 500;

    /**
     * @param select what is read, in SQL
     * @param insert what is written to; empty for a column that follows from others
     * @param value what is written, in SQL with one parameter
     */
    record Column(ColumnMeaning meaning, Kind kind, String select, String insert, String value) {
        static Column of(String name, String sql, Kind kind, String description) {
            return new Column(ColumnMeaning.of(kind.type(), name, description), kind, "t." + sql, sql, "?");
        }

        static Column paper() {
            return new Column(
                    ColumnMeaning.of(Kind.TEXT.type(), "paper", "The paper's slug."),
                    Kind.TEXT,
                    "(select p.slug from paper p where p.id = t.paper_id)",
                    "paper_id",
                    "(select p.id from paper p where p.slug = ?)");
        }

        /** Read as something else than what is written. */
        Column from(String sql) {
            return new Column(meaning, kind, sql, insert, value);
        }

        Column optional() {
            return new Column(meaning.optional(), kind, select, insert, value);
        }

        Column derived() {
            return new Column(meaning, kind, select, "", value);
        }

        String name() {
            return meaning.name();
        }

        /** True where the file has a paper's slug and the database its number. */
        boolean isPaper() {
            return insert.equals("paper_id");
        }
    }

    StoredTable {
        columns = List.copyOf(columns);
    }

    /** The columns that are filled from a file. */
    List<Column> written() {
        return columns.stream().filter(column -> !column.insert().isEmpty()).toList();
    }

    Table<Object[]> table() {
        Table<Object[]> table = new Table<>(title);
        for (int i = 0; i < columns.size(); i++) {
            int index = i;
            table.column(columns.get(i).meaning(), row -> row[index]);
        }
        return table;
    }

    Rows<Object[]> rows(DataSource database) {
        return each -> {
            List<Object[]> chunk = chunk(database, first);
            while (!chunk.isEmpty()) {
                chunk.forEach(each);
                Object[] last = chunk.get(chunk.size() - 1);
                chunk = chunk(database, last[last.length - 1]);
            }
        };
    }

    /** Each row ends with its key. */
    private List<Object[]> chunk(DataSource database, Object after) {
        String sql = "select " + columns.stream().map(Column::select).collect(Collectors.joining(", ")) + ", t." + key
                + " from " + from + " t where t." + key + " > ? order by t." + key
                + " fetch first " + CHUNK + " rows only";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, after);
            try (ResultSet found = select.executeQuery()) {
                List<Object[]> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(row(found));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the table " + from + " can't be read", e);
        }
    }

    private Object[] row(ResultSet found) throws SQLException {
        Object[] row = new Object[columns.size() + 1];
        for (int i = 0; i < columns.size(); i++) {
            row[i] = columns.get(i).kind().read(found, i + 1);
        }
        row[columns.size()] = found.getObject(columns.size() + 1);
        return row;
    }
}
