package org.claimboard.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

/** How a kind of database takes many rows, and gives out many numbers. */
public interface BulkWriter {

    /** @param rows values as JDBC takes them: texts, whole and decimal numbers, times with their zone, null */
    void write(Connection connection, BulkTable table, Collection<Object[]> rows) throws SQLException;

    /**
     * Takes away for now what makes it slow to fill empty tables, where the database can do so in a transaction and the
     * connection's role may.
     */
    default SetAside setIndexesAside(Connection connection) throws SQLException {
        return () -> {};
    }

    /** What was taken away. */
    interface SetAside {
        /** Makes it again as it was, in the same transaction. */
        void putBack() throws SQLException;
    }

    /** A query for as many values of a sequence as its one parameter says. */
    String nextValues(String sequence);
}
