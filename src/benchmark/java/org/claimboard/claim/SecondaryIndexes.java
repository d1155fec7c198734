package org.claimboard.claim;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Takes away the indexes that only make reading faster while a database is filled, and makes them again as they were: one
 * sort instead of a million searches. Those of constraints stay.
 */
final class SecondaryIndexes {
    /** What H2 answers where a foreign key uses an index that somebody else made. */
    private static final int BELONGS_TO_CONSTRAINT = 90085;

    private static final String OF_POSTGRESQL = """
            select indexname, indexdef from pg_indexes
            where schemaname = current_schema() and indexname not in (select conname from pg_constraint)
            and tablename <> 'flyway_schema_history'
            """;
    private static final String OF_H2 = "script nodata";

    private final Connection database;
    private final Map<String, String> definitions = new LinkedHashMap<>();

    private SecondaryIndexes(Connection database) {
        this.database = database;
    }

    static SecondaryIndexes drop(Connection database, boolean server) throws SQLException {
        SecondaryIndexes indexes = new SecondaryIndexes(database);
        Map<String, String> found = server ? indexes.ofPostgresql() : indexes.ofH2();
        for (Map.Entry<String, String> index : found.entrySet()) {
            if (indexes.drop(index.getKey())) {
                indexes.definitions.put(index.getKey(), index.getValue());
            }
        }
        database.commit();
        return indexes;
    }

    private Map<String, String> ofPostgresql() throws SQLException {
        Map<String, String> found = new LinkedHashMap<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(OF_POSTGRESQL)) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getString(2));
            }
        }
        return found;
    }

    /** Its script has a line such as {@code CREATE INDEX "PUBLIC"."CLAIM_TASK_IDX" ON …} for each. */
    private Map<String, String> ofH2() throws SQLException {
        Map<String, String> found = new LinkedHashMap<>();
        try (Statement statement = database.createStatement();
                ResultSet lines = statement.executeQuery(OF_H2)) {
            while (lines.next()) {
                String line = lines.getString(1);
                if (line.startsWith("CREATE INDEX ") && !line.contains("flyway_schema_history")) {
                    found.put(line.split(" ")[2], line);
                }
            }
        }
        return found;
    }

    private boolean drop(String index) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("drop index " + index);
            return true;
        } catch (SQLException e) {
            if (e.getErrorCode() == BELONGS_TO_CONSTRAINT) {
                return false;
            }
            throw e;
        }
    }

    void makeAgain() throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String definition : definitions.values()) {
                statement.execute(definition);
            }
        }
        database.commit();
    }
}
