/**
 * Claims, their revisions and the one road by which they change: every change is a revision and a ledger entry, in one
 * transaction. May use {@code paper}, {@code ledger}, {@code listing}, {@code bulk}, {@code problem} and the pure core.
 */
package org.claimboard.claim;
