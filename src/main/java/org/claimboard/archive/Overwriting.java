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
final class Overwriting implements AutoCloseable {
    private final StoredTable table;
    private final PreparedStatement statement;
    private int waiting;

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

    void add(Function<String, String> cell) throws SQLException {
        List<Column> columns = table.written();
        int last = columns.size();
        for (int i = 0; i < last; i++) {
            Column column = columns.get(i);
            statement.setObject(i == 0 ? last : i, column.kind().value(cell.apply(column.name())));
        }
        statement.addBatch();
        waiting++;
    }

    /** @throws PackageException where the table has no such row */
    void flush() throws SQLException {
        int[] counts = waiting == 0 ? new int[0] : statement.executeBatch();
        waiting = 0;
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
