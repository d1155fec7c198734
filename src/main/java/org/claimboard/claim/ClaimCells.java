package org.claimboard.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A claim's row as it stands in the database, read without an entity. */
final class ClaimCells {
    static final String COLUMNS = "id, paper_id, quote, quote_start, quote_end, value_text, system_name, metric, form,"
            + " value_low, value_high, unit, qualifier, baseline, task, dataset, model, hardware, hardware_count, status,"
            + " origin, revision, source, licence, source_place";

    /** The words of enumerations, made once: there are some twenty. */
    private final Map<String, String> ids = new HashMap<>();

    /** @param row of {@link #COLUMNS} */
    ClaimView view(ResultSet row, PaperCells paper) throws SQLException {
        int count = row.getInt(19);
        Integer hardwareCount = row.wasNull() ? null : Integer.valueOf(count);
        return new ClaimView(
                row.getLong(1),
                paper.slug(),
                paper.title(),
                paper.url(),
                paper.published(),
                row.getString(3),
                row.getInt(4),
                row.getInt(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                id(row.getString(9)),
                ClaimView.plain(row.getBigDecimal(10)),
                ClaimView.plain(row.getBigDecimal(11)),
                row.getString(12),
                id(row.getString(13)),
                row.getString(14),
                row.getString(15),
                row.getString(16),
                row.getString(17),
                row.getString(18),
                hardwareCount,
                id(row.getString(20)),
                id(row.getString(21)),
                row.getInt(22),
                row.getString(23),
                row.getString(24),
                row.getString(25));
    }

    private String id(String name) {
        return ids.computeIfAbsent(name, stored -> stored.toLowerCase(Locale.ROOT));
    }
}
