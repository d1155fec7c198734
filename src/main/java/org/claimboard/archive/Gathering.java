package org.claimboard.archive;

import java.sql.SQLException;
import java.util.function.Function;

/** Rows of a file on their way into a table: gathered by whoever reads, written by whoever holds the connection. */
interface Gathering {
    /**
     * @param cell gives the cell of a column by its name
     * @throws PackageException where a cell is not what its column holds
     */
    void add(Function<String, String> cell);

    /** Hands over what was gathered since the last time. */
    Writing take();

    /** Writes rows; once. */
    interface Writing {
        /** @throws PackageException where the database does not take the rows */
        void write() throws SQLException;
    }
}
