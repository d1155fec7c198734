/**
 * Reads the database as it was at one moment, for whoever gives much of it away and takes long: one connection, one
 * transaction that only reads, and no row that was written meanwhile. Uses nothing of this program.
 */
package org.claimboard.snapshot;
