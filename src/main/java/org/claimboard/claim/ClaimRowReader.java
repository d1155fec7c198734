package org.claimboard.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** From rows of the database to claims in full, without an entity between. */
final class ClaimRowReader {
    /** Of {@code c}, a claim or a revision, and its paper {@code p}. */
    static final String COLUMNS = " p.slug, p.title, p.url, p.published, c.quote, c.quote_start, c.quote_end,"
            + " c.value_text, c.system_name, c.metric, c.form, c.value_low, c.value_high, c.unit, c.qualifier, c.baseline,"
            + " c.task, c.dataset, c.model, c.hardware, c.hardware_count, c.status, c.origin, c.revision, c.source,"
            + " c.licence, c.source_place, c.dataset_id, c.hardware_id, c.flags";

    private ClaimRowReader() {}

    /** @param rows with the claim's id before {@link #COLUMNS} */
    static List<ClaimRow> all(ResultSet rows) throws SQLException {
        List<ClaimRow> claims = new ArrayList<>();
        while (rows.next()) {
            claims.add(new ClaimRow(view(rows), rows.getString(29), rows.getString(30), flags(rows.getString(31))));
        }
        return claims;
    }

    private static ClaimView view(ResultSet row) throws SQLException {
        int hardwareCount = row.getInt(22);
        Integer counted = row.wasNull() ? null : hardwareCount;
        return new ClaimView(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getInt(7),
                row.getInt(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                id(row, 12),
                ClaimView.plain(row.getBigDecimal(13)),
                ClaimView.plain(row.getBigDecimal(14)),
                row.getString(15),
                id(row, 16),
                row.getString(17),
                row.getString(18),
                row.getString(19),
                row.getString(20),
                row.getString(21),
                counted,
                id(row, 23),
                id(row, 24),
                row.getInt(25),
                row.getString(26),
                row.getString(27),
                row.getString(28));
    }

    /** The word for a form, a qualifier, a status or an origin. */
    private static String id(ResultSet row, int column) throws SQLException {
        return row.getString(column).toLowerCase(Locale.ROOT);
    }

    private static List<String> flags(String stored) {
        return stored.isEmpty() ? List.of() : List.of(stored.split(","));
    }
}
