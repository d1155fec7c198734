package org.claimboard.claim;

import java.sql.ResultSet;
import java.sql.SQLException;

/** What claims show of their paper, read without an entity and without its abstract. */
record PaperCells(long id, String slug, String title, String url, String published) {
    /** However a database compares texts, letters are above digits. */
    static final String BEHIND_EVERY_DATE = "z";

    static final String COLUMNS = "id, slug, title, url, published";

    /** @param row of {@link #COLUMNS} */
    static PaperCells of(ResultSet row) throws SQLException {
        return new PaperCells(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5));
    }
}
