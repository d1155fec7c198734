/**
 * Brings the papers and numbers of foreign files in: who asked, what it would do, what it did, and what was refused.
 *
 * <p>A file is gone through once to see what is in it, and once more to store it, so nothing is stored of a file that
 * holds a value that is refused, unless that was asked for. What it keeps in memory does not grow with the rows, but for
 * 32 bytes each by which the same row is known again. May use {@code corpus} (to read abstracts), {@code claim},
 * {@code paper} and what is below them.
 */
package org.claimboard.intake;
