/**
 * Reads the files of others: from bytes to papers and numbers with their places, and to refusals where a value is none.
 *
 * <p>Pure: knows the vocabulary and the rules of numbers, and neither server nor database. Every reader goes through a
 * file once or twice from its beginning, whatever its size, and keeps none of its rows. May use {@code claim}'s and
 * {@code paper}'s records, {@code normalise} and {@code vocabulary}.
 */
package org.claimboard.intake.read;
