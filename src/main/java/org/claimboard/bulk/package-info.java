/**
 * Writes many rows of a table at once, in the caller's transaction, as fast as the database in use can take them. Knows
 * no feature; whoever owns a table may use it.
 */
package org.claimboard.bulk;
