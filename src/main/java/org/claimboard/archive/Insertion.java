package org.claimboard.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.claimboard.archive.StoredTable.Column;

/** Writes rows of a file into a table of the database, in the caller's transaction. */
final class Insertion implements AutoCloseable {
    private final List<Column> columns;
    private final PreparedStatement statement;
    private final boolean numbered;
    private long written;

    private Insertion(List<Column> columns, PreparedStatement statement, boolean numbered) {
        this.columns = columns;
        this.statement = statement;
        this.numbered = numbered;
    }

    /**
     * @param numbered true where the rows get the numbers from 1 as ids, since no file says any
     * @param constant more columns and their values, in SQL
     */
    static Insertion into(StoredTable table, boolean numbered, Connection connection, String... constant)
            throws SQLException {
        List<Column> columns = written(table);
        Stream<String> names = Stream.concat(
                numbered ? Stream.of("id") : Stream.empty(), columns.stream().map(Column::insert));
        Stream<String> values = Stream.concat(
                numbered ? Stream.of("?") : Stream.empty(), columns.stream().map(Column::value));
        String sql = "insert into " + table.from() + " ("
                + Stream.concat(names, Stream.of(constant).limit(1)).collect(Collectors.joining(", ")) + ") values ("
                + Stream.concat(values, Stream.of(constant).skip(1)).collect(Collectors.joining(", ")) + ")";
        return new Insertion(columns, connection.prepareStatement(sql), numbered);
    }

    /** Writes over the rows that have the same in the first column. */
    static Insertion over(StoredTable table, Connection connection) throws SQLException {
        List<Column> all = written(table);
        List<Column> columns =
                Stream.concat(all.stream().skip(1), all.stream().limit(1)).toList();
        String sql = "update " + table.from() + " set "
                + all.stream()
                        .skip(1)
                        .map(column -> column.insert() + " = " + column.value())
                        .collect(Collectors.joining(", "))
                + " where " + all.get(0).insert() + " = ?";
        return new Insertion(columns, connection.prepareStatement(sql), false);
    }

    private static List<Column> written(StoredTable table) {
        return table.columns().stream()
                .filter(column -> !column.insert().isEmpty())
                .toList();
    }

    /**
     * @param cell gives the cell of a column by its name
     * @return how many rows of the database it was
     */
    int write(Function<String, String> cell) throws SQLException {
        int parameter = 1;
        written++;
        if (numbered) {
            statement.setLong(parameter++, written);
        }
        for (Column column : columns) {
            column.kind().bind(statement, parameter++, cell.apply(column.name()));
        }
        return statement.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
