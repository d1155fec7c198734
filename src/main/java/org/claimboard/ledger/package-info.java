/**
 * The append-only list of everything that ever changed: who, when, why, before, after, each entry holding the hash of
 * the one before. May use {@code problem}, {@code listing}, {@code bulk} and
 * {@code replica} only; it knows its subjects by name, not by type.
 */
package org.claimboard.ledger;
