/**
 * Brings the papers and numbers of foreign files in: who asked, what it would do, what it did, and what was refused.
 *
 * <p>A file is stored as it is read, in one transaction that the first refused value takes back, or batch by batch where
 * refused values may stay out. What it keeps in memory does not grow with the rows, but for
 * 32 bytes each by which the same row is known again. May use {@code corpus} (to read abstracts), {@code claim},
 * {@code paper} and what is below them.
 */
package org.claimboard.intake;
