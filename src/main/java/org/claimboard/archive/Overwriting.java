package org.claimboard.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.claimboard.archive.StoredTable.Column;

/** Writes over the rows of a table that have the same in its first column, many at a time, in the caller's transaction. */
final class Overwriting extends Gathering implements AutoCloseable {
    private final StoredTable table;
    private final PreparedStatement statement;

    Overwriting(StoredTable table, Connection connection) throws SQLException {
        this.table = table;
        List<Column> columns = table.written();
        this.statement = connection.prepareStatement("update " + table.from() + " set "
                + columns.stream()
                        .skip(1)
                        .map(column -> column.insert() + " = " + column.value())
                        .collect(Collectors.joining(", "))
                + " where " + columns.get(0).insert() + " = ?");
    }

    @Override
    Object[] row(Function<String, String> cell) {
        return table.written().stream()
                .map(column -> column.kind().value(cell.apply(column.name())))
                .toArray();
    }

    /** @throws PackageException where the table has no such row */
    @Override
    void write(List<Object[]> rows) throws SQLException {
        for (Object[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                statement.setObject(i == 0 ? row.length : i, row[i]);
            }
            statement.addBatch();
        }
        int[] counts = rows.isEmpty() ? new int[0] : statement.executeBatch();
        if (Arrays.stream(counts).anyMatch(count -> count == 0)) {
            throw new PackageException("the table " + table.from() + " has no row for it, or for one of the "
                    + counts.length + " rows that are written together with it");
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
