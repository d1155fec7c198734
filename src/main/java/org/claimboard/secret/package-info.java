/**
 * Secrets: tokens that are given away once and kept as hashes, and the key that all instances sign with. May use
 * {@code digest} only; any feature and {@code web} may use it.
 */
package org.claimboard.secret;
