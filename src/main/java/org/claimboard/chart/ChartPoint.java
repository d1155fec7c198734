package org.claimboard.chart;

/**
 * One claim, or two of one paper, as a point; numbers are in the units of its axes.
 *
 * @param x on the axis of time in milliseconds
 * @param name stands beside the point where there is room
 * @param said what is claimed, for whoever points at it
 * @param href where it leads
 */
record ChartPoint(double x, double y, Mark mark, String name, String said, String href) {

    /** How a point is drawn: each mark has its own colour and shape. */
    enum Mark {
        /** On the Pareto front, or the best at its time. */
        LEADING,
        BEHIND,
        /** "Up to": leads nothing, since nobody knows how often it holds. */
        BEST_CASE
    }

    boolean leads() {
        return mark == Mark.LEADING;
    }
}
