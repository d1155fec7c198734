package org.claimboard.vocabulary;

import java.util.List;

/**
 * What a claim measures.
 *
 * @param id kebab-case, as in JSON, CSV and addresses: {@code inference-latency}
 * @param name as a heading shows it: {@code Inference latency}
 * @param direction which way is better
 * @param dimension the kind of quantity; decides the canonical unit
 * @param efficiency true for a cost (time, memory, energy …), whose comparisons become improvement factors; false for
 *     a quality (accuracy, FID …)
 * @param cues words and phrases in a sentence that point to the metric; one with a capital letter ("EM", "mAP") is
 *     matched with its case, all others without, and singular stands for plural
 * @param hints how a text points to it beyond its cues
 * @param description one sentence for readers
 */
public record Metric(
        String id,
        String name,
        Direction direction,
        Dimension dimension,
        boolean efficiency,
        List<String> cues,
        MetricHints hints,
        String description) {

    public Metric {
        cues = List.copyOf(cues);
    }

    /** A metric that only its own cues point to. */
    public Metric(
            String id,
            String name,
            Direction direction,
            Dimension dimension,
            boolean efficiency,
            List<String> cues,
            String description) {
        this(id, name, direction, dimension, efficiency, cues, MetricHints.NONE, description);
    }

    /** The canonical unit of its absolute and delta claims, e.g. {@code s}; ratios have none ("x"). */
    public String unit() {
        return dimension.unit();
    }

    public boolean higherIsBetter() {
        return direction == Direction.HIGHER;
    }

    /** True where a value is itself a percentage, so that a percent change of it is read as points. */
    public boolean isPercentage() {
        return dimension == Dimension.PERCENT;
    }
}
