/**
 * What makes an instance one that only reads, as from replicas of the database: that it was told so, how far its readers
 * have seen, and that no connection to a database that is behind answers them. Uses nothing of this program but the name
 * of the table that holds the ledger's last number.
 */
package org.claimboard.replica;
