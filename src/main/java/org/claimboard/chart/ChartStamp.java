package org.claimboard.chart;

import java.time.Instant;

/**
 * Where a chart comes from, as its file tells.
 *
 * @param address the query it answers, e.g. {@code /charts/llm-inference/inference-latency?form=ratio}
 * @param ledgerNumber the ledger's entry it is made from
 * @param date when that entry was written: a chart without news keeps its date, and its bytes
 */
record ChartStamp(String address, long ledgerNumber, Instant date) {}
