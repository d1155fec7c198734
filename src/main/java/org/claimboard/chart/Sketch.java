package org.claimboard.chart;

import org.jfree.chart.JFreeChart;

/** A chart that is ready to be drawn at its width and height. */
record Sketch(JFreeChart chart, int width, int height) {}
