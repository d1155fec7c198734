package org.claimboard.download;

import java.util.List;

/**
 * What a column says, for its header, its JSON and every description of the table.
 *
 * @param unit of its numbers; empty where they have none, or each row says its own
 * @param values the only ones there are; empty where any may be
 * @param nullable true where a cell may be empty, which says "not stated" or "there is none"
 */
public record ColumnMeaning(
        String name, ColumnType type, String description, String unit, List<String> values, boolean nullable) {
    public ColumnMeaning {
        values = List.copyOf(values);
    }

    public static ColumnMeaning of(ColumnType type, String name, String description) {
        return new ColumnMeaning(name, type, description, "", List.of(), false);
    }

    static ColumnMeaning text(String name, String description) {
        return of(ColumnType.TEXT, name, description);
    }

    static ColumnMeaning integer(String name, String description) {
        return of(ColumnType.INTEGER, name, description);
    }

    static ColumnMeaning number(String name, String description) {
        return of(ColumnType.NUMBER, name, description);
    }

    static ColumnMeaning truth(String name, String description) {
        return of(ColumnType.BOOLEAN, name, description);
    }

    static ColumnMeaning time(String name, String description) {
        return of(ColumnType.TIME, name, description);
    }

    public ColumnMeaning optional() {
        return new ColumnMeaning(name, type, description, unit, values, true);
    }

    ColumnMeaning in(String measure) {
        return new ColumnMeaning(name, type, description, measure, values, nullable);
    }

    ColumnMeaning oneOf(List<String> all) {
        return new ColumnMeaning(name, type, description, unit, all, nullable);
    }
}
