/**
 * What an instance that only reads says to requests: which are not for it, and how new its answers are. May use
 * {@code replica}, {@code ledger}, {@code problem} and {@code web.error}.
 */
package org.claimboard.web.replica;
