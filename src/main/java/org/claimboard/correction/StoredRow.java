package org.claimboard.correction;

import java.util.Map;

/**
 * A row of the desk as it stands in the database.
 *
 * @param fields column by column as text, by the names that the ledger uses; null is null
 */
record StoredRow(long id, Map<String, String> fields) {}
