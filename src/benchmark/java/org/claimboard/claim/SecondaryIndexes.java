package org.claimboard.claim;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Takes away the indexes that only make reading faster while a table is filled, and makes them again: one sort instead of
 * a million searches. Those of constraints and
 * of foreign keys stay, and those that are more than a list of columns.
 */
final class SecondaryIndexes {
    private static final String SUFFIX = "_idx";

    private final Connection database;
    private final Map<String, List<String>> columns = new LinkedHashMap<>();
    private final Map<String, String> tables = new LinkedHashMap<>();

    private SecondaryIndexes(Connection database) {
        this.database = database;
    }

    static SecondaryIndexes drop(Connection database, List<String> tables) throws SQLException {
        SecondaryIndexes dropped = new SecondaryIndexes(database);
        for (String table : tables) {
            dropped.find(table);
        }
        dropped.run("drop index %s");
        return dropped;
    }

    private void find(String table) throws SQLException {
        DatabaseMetaData meta = database.getMetaData();
        String stored = meta.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        Set<String> plain = new HashSet<>();
        try (ResultSet found = meta.getColumns(null, database.getSchema(), stored, "%")) {
            while (found.next()) {
                plain.add(found.getString("COLUMN_NAME"));
            }
        }
        // Some databases make such an index part of the constraint.
        try (ResultSet found = meta.getImportedKeys(null, database.getSchema(), stored)) {
            while (found.next()) {
                plain.remove(found.getString("FKCOLUMN_NAME"));
            }
        }
        Set<String> others = new HashSet<>();
        try (ResultSet found = meta.getIndexInfo(null, database.getSchema(), stored, false, false)) {
            while (found.next()) {
                String index = found.getString("INDEX_NAME");
                String column = found.getString("COLUMN_NAME");
                if (index == null || !index.toLowerCase(Locale.ROOT).endsWith(SUFFIX)) {
                    continue;
                }
                if (!found.getBoolean("NON_UNIQUE")
                        || found.getString("FILTER_CONDITION") != null
                        || !plain.contains(column)) {
                    others.add(index);
                }
                String order = "D".equals(found.getString("ASC_OR_DESC")) ? " desc" : "";
                columns.computeIfAbsent(index, name -> new ArrayList<>()).add(column + order);
                tables.put(index, table);
            }
        }
        columns.keySet().removeAll(others);
    }

    void makeAgain() throws SQLException {
        run("create index %s on %s (%s)");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (Map.Entry<String, List<String>> index : columns.entrySet()) {
                statement.execute(
                        sql.formatted(index.getKey(), tables.get(index.getKey()), String.join(", ", index.getValue())));
            }
        }
        database.commit();
    }
}
