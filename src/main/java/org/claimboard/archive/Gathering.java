package org.claimboard.archive;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Rows of a file on their way into a table: gathered by whoever reads, written by whoever holds the connection. */
abstract class Gathering {
    private List<Object[]> gathered = new ArrayList<>();

    /**
     * @param cell gives the cell of a column by its name
     * @throws PackageException where a cell is not what its column holds
     */
    void add(Function<String, String> cell) {
        gathered.add(row(cell));
    }

    /** Hands over what was gathered since the last time. */
    Writing take() {
        List<Object[]> rows = gathered;
        gathered = new ArrayList<>();
        return () -> write(rows);
    }

    abstract Object[] row(Function<String, String> cell);

    /** @throws PackageException where the database does not take the rows */
    abstract void write(List<Object[]> rows) throws SQLException;

    /** Writes rows; once. */
    interface Writing {
        /** @throws PackageException where the database does not take the rows */
        void write() throws SQLException;
    }
}
