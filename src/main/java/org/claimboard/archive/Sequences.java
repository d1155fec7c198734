package org.claimboard.archive;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

/** Where the database goes on counting, so that no new row gets the id of one that comes from a package. */
final class Sequences {
    /** Ids are given out in blocks, each known by its end. */
    private static final int BLOCK = 50;

    private final Map<String, Long> largest = new LinkedHashMap<>();

    /** Reads the files through, so that one that is no table is refused before anything is written. */
    static Sequences behind(PackageFiles files) throws IOException {
        Sequences sequences = new Sequences();
        sequences.largest.put("paper_seq", count(files, "papers.csv"));
        sequences.largest.put("claim_seq", largest(files, "claims.csv"));
        sequences.largest.put("claim_revision_seq", count(files, "revisions.csv"));
        sequences.largest.put("correction_seq", largest(files, "corrections.csv"));
        sequences.largest.put("correction_decision_seq", largest(files, "decisions.csv"));
        sequences.largest.put("correction_amendment_seq", largest(files, "amendments.csv"));
        sequences.largest.put("refused_claim_seq", largest(files, "refusals.csv"));
        return sequences;
    }

    private static long count(PackageFiles files, String file) throws IOException {
        try (CsvRows rows = new CsvRows(file, files.open(file))) {
            long count = 0;
            while (rows.next()) {
                count++;
            }
            return count;
        }
    }

    private static long largest(PackageFiles files, String file) throws IOException {
        try (CsvRows rows = new CsvRows(file, files.open(file))) {
            long most = 0;
            while (rows.next()) {
                most = Math.max(most, rows.whole("id"));
            }
            return most;
        }
    }

    /** Outside of any transaction: databases end one with such a command. A number too high does no harm. */
    void restart(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, Long> one : largest.entrySet()) {
                statement.execute("alter sequence " + one.getKey() + " restart with " + (one.getValue() + 1 + BLOCK));
            }
        }
    }
}
