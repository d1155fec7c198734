package org.claimboard.vocabulary;

import java.util.Locale;

/**
 * The kind of quantity that a metric measures; it decides which written units can belong to it.
 *
 * <p>{@code percent} values are shares on a scale of 0 to 100, whose differences are percentage points;
 * {@code score} is a bare number on the metric's own scale (BLEU, FID, perplexity); {@code own} means that each claim
 * brings its unit along (an error in mm, in px, in %).
 */
public enum Dimension {
    TIME("s"),
    RATE("1/s"),
    BYTES("bytes"),
    COUNT("count"),
    FLOPS("FLOPs"),
    MACS("MACs"),
    ENERGY("J"),
    POWER("W"),
    MONEY("1"),
    TOKENS("tokens"),
    PERCENT("%"),
    DECIBEL("dB"),
    SCORE("1"),
    OWN("");

    private final String unit;

    Dimension(String unit) {
        this.unit = unit;
    }

    /** The canonical unit in which values of this dimension are stored; empty where each claim brings its own. */
    public String unit() {
        return unit;
    }

    /** The word used in YAML. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
