package org.claimboard.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

/** How a kind of database takes many rows, and gives out many numbers. */
public interface BulkWriter {

    /** @param rows values as JDBC takes them: texts, whole and decimal numbers, times with their zone, null */
    void write(Connection connection, BulkTable table, Collection<Object[]> rows) throws SQLException;

    /** A query for as many values of a sequence as its one parameter says. */
    String nextValues(String sequence);
}
