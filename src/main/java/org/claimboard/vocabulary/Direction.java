package org.claimboard.vocabulary;

import java.util.Locale;

/** Which way a metric is better: {@code higher} (throughput, accuracy) or {@code lower} (latency, perplexity). */
public enum Direction {
    HIGHER,
    LOWER;

    /** The word used in YAML, JSON and CSV. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
