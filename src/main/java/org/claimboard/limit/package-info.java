/**
 * How often one sender may do what costs others time: counted in the database, so that it holds for all instances
 * together, under a keyed hash of the sender's address that is deleted with its window. May use {@code secret} and
 * {@code problem}; any feature and {@code web} may use it.
 */
package org.claimboard.limit;
