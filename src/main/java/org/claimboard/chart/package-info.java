/**
 * Charts by JFreeChart, as SVG and PNG: a board as bars, as a scatter or over time, a metric over tasks, claims by task and
 * hardware; and the gallery of them.
 *
 * <p>The road of a chart: an address is read into a {@link org.claimboard.chart.ChartQuery}, for which a content is gathered
 * from the boards; words, table and CSV are the content's own, a sketch is its JFreeChart, and a file is the sketch drawn.
 *
 * <p>May use {@code leaderboard}, the records of {@code claim} and {@code ledger}, {@code problem} and the pure core; never
 * an entity.
 *
 * <p>Decisions. Roboto (Apache-2.0) ships with the program, since a server's Java often has no font at all and a picture
 * should look the same everywhere; it costs 600 kB. An SVG holds text, not outlines: it is a tenth of the size, can be
 * searched, and names fall-back families for browsers that lack Roboto; names and values have room to spare for a wider
 * font. Where a picture leads somewhere is JFreeChart's own list of entities, from which the links of an SVG and an image map
 * are both made. Charts are styled here and nowhere else; JFreeChart's own theme is a static,
 * mutable setting and is left alone.
 */
package org.claimboard.chart;
