package org.claimboard.download;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * A kind of table: what it is about, its columns with their meaning, and how each cell is taken from a row. The one place
 * that CSV, JSON and every description are made from.
 *
 * @param <T> what one row is made of
 */
public final class Table<T> {
    /** A column and where its cells come from. */
    record Column<T>(ColumnMeaning meaning, Function<T, ?> value) {}

    private final String title;
    private final List<Column<T>> columns = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private List<String> primaryKey = List.of();

    /** @param title one sentence that says what a row is */
    public Table(String title) {
        this.title = title;
    }

    public Table<T> column(ColumnMeaning meaning, Function<T, ?> value) {
        columns.add(new Column<>(meaning, value));
        return this;
    }

    /** Takes over the columns of another table for a part of each row. */
    <P> Table<T> columns(Table<P> table, Function<T, P> part) {
        table.columns.forEach(column -> column(column.meaning(), part.andThen(column.value())));
        foreignKeys.addAll(table.foreignKeys);
        return this;
    }

    /** No two rows have the same in these columns. */
    public Table<T> key(String... names) {
        primaryKey = List.of(names);
        return this;
    }

    public Table<T> refersTo(String column, String table, String otherColumn) {
        foreignKeys.add(new ForeignKey(column, table, otherColumn));
        return this;
    }

    public String title() {
        return title;
    }

    public List<ColumnMeaning> meanings() {
        return columns.stream().map(Column::meaning).toList();
    }

    public List<String> primaryKey() {
        return primaryKey;
    }

    public List<ForeignKey> foreignKeys() {
        return Collections.unmodifiableList(foreignKeys);
    }

    List<Column<T>> columns() {
        return columns;
    }
}
