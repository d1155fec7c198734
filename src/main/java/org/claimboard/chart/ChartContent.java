package org.claimboard.chart;

/**
 * What one chart shows, before anything is drawn. Picture, alternative text, table and CSV are all made of it, so they
 * never disagree.
 */
interface ChartContent {

    /** What is compared, e.g. "LLM inference: inference latency, improvement factor". */
    String title();

    /** All of it in words and numbers, for those who do not see it. */
    String alt();

    ChartTable table();

    /** How many claims it keeps in memory. */
    default int rows() {
        return 0;
    }

    /** The newest ledger entry that it may hold. */
    long ledgerNumber();

    Sketch sketch(ChartLook look);
}
