/** Fingerprints of texts and files. Knows nobody; every package may use it. */
package org.claimboard.digest;
