package org.claimboard.chart;

/**
 * What stands left of a row of a chart.
 *
 * @param rank "2–4"; may be empty
 * @param beside stands smaller under the name; may be empty
 */
record RowName(String rank, String name, String beside) {}
