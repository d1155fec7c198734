package org.claimboard.chart;

import java.util.Optional;

/**
 * One claim of a chart; numbers are in the unit of its axis.
 *
 * @param claim the claim's id, which tells two bars of one system apart
 * @param rank "2–4", or empty for a best case
 * @param name the system, or the paper where the abstract names none
 * @param beside what it is compared with and where it was measured; may be empty
 * @param value where the bar ends
 * @param whiskers what the number may be, from low to high; empty where the number stands for itself
 * @param openAbove true where nobody knows how high it may be
 * @param hollow true for a best case
 * @param worse true where it is worse than its baseline
 * @param text the value as written at the bar's end
 * @param said the claim in a few words, for whoever points at the bar
 */
record ChartBar(
        long claim,
        String rank,
        String name,
        String beside,
        double value,
        Optional<Whiskers> whiskers,
        boolean openAbove,
        boolean hollow,
        boolean worse,
        String text,
        String said)
        implements Comparable<ChartBar> {

    record Whiskers(double low, double high) {}

    RowName rowName() {
        return new RowName(rank, name, beside);
    }

    double highest() {
        return whiskers.map(ends -> Math.max(value, ends.high())).orElse(value);
    }

    double lowest() {
        return whiskers.map(ends -> Math.min(value, ends.low())).orElse(value);
    }

    /** JFreeChart wants categories that compare; the order of a chart is that of its board, not this one. */
    @Override
    public int compareTo(ChartBar other) {
        return Long.compare(claim, other.claim);
    }
}
