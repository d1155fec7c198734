package org.claimboard.archive;

import java.io.IOException;
import java.io.OutputStream;

import org.claimboard.download.CsvText;
import org.claimboard.download.JsonText;
import org.claimboard.download.Rows;
import org.claimboard.download.Table;

/**
 * A table of a package.
 *
 * @param lines true for JSON lines, false for CSV
 * @param data true where it holds data of the instance, false for the vocabulary of the program
 */
record Part<T>(String name, Table<T> table, Rows<T> rows, boolean lines, boolean data) {
    private static final int STRETCH = 1000;

    String file() {
        return name + (lines ? ".ndjson" : ".csv");
    }

    /** The same, with something to be done behind each thousand rows. */
    Part<T> pausing(Runnable pause) {
        Rows<T> resting = each -> {
            int[] handed = {0};
            rows.forEach(row -> {
                each.accept(row);
                if (++handed[0] % STRETCH == 0) {
                    pause.run();
                }
            });
        };
        return new Part<>(name, table, resting, lines, data);
    }

    /** Leaves the stream open. */
    void write(OutputStream out) throws IOException {
        if (lines) {
            JsonText.write(table, true, rows, out);
        } else {
            CsvText.write(table, true, rows, out);
        }
    }
}
