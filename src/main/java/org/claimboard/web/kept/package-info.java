/**
 * Answers that were made before, given again while the ledger has not grown. May use {@code ledger} only, and the framework:
 * what is kept is bytes, whatever made them.
 */
package org.claimboard.web.kept;
