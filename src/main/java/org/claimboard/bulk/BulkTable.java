package org.claimboard.bulk;

import java.util.Collections;
import java.util.List;

/** A table and those of its columns that are written, in the order of a row's values. */
public record BulkTable(String name, List<String> columns) {
    public BulkTable {
        columns = List.copyOf(columns);
    }

    public static BulkTable of(String name, String... columns) {
        return new BulkTable(name, List.of(columns));
    }

    String insert() {
        return "insert into " + name + " (" + String.join(", ", columns) + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    String copy() {
        return "copy " + name + " (" + String.join(", ", columns) + ") from stdin";
    }
}
