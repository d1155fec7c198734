/**
 * Boards as pictures: horizontal bars by JFreeChart, as SVG and PNG, with the sentence that says the same in words.
 *
 * <p>May use {@code leaderboard}, the records of {@code claim}, {@code problem} and the pure core; never an entity.
 *
 * <p>Decisions. Roboto (Apache-2.0) ships with the program, since a server's Java often has no font at all and a picture
 * should look the same everywhere; it costs 600 kB. An SVG holds text, not outlines: it is a tenth of the size, can be
 * searched, and names fall-back families for browsers that lack Roboto; names and values have room to spare for a wider
 * font. Charts are styled here and nowhere else; JFreeChart's own theme is a static,
 * mutable setting and is left alone.
 */
package org.claimboard.chart;
