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
 * @param inverseCues words that name the metric's inverse, as "speed" does for a time and "energy efficiency" for
 *     energy: 30% more of it is a factor of 1.30
 * @param notCues phrases that hold a cue and mean something else: "mixed precision", "real time"
 * @param context words that speak for this metric where several share a cue: "3x faster" beside "training". Of the
 *     metrics that share a cue, one without context takes what the others leave
 * @param byUnit true where a unit of the metric's dimension is evidence enough, as "12 FPS" is for throughput
 * @param description one sentence for readers
 */
public record Metric(
        String id,
        String name,
        Direction direction,
        Dimension dimension,
        boolean efficiency,
        List<String> cues,
        List<String> inverseCues,
        List<String> notCues,
        List<String> context,
        boolean byUnit,
        String description) {

    public Metric {
        cues = List.copyOf(cues);
        inverseCues = List.copyOf(inverseCues);
        notCues = List.copyOf(notCues);
        context = List.copyOf(context);
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
        this(id, name, direction, dimension, efficiency, cues, List.of(), List.of(), List.of(), false, description);
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
