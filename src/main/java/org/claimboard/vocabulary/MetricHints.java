package org.claimboard.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * How a text points to a metric beyond its plain cues.
 *
 * @param inverseCues words that name the metric's inverse, as "speed" does for a time and "energy efficiency" for
 *     energy: 30% more of it is a factor of 1.30
 * @param notCues phrases that hold a cue and mean something else: "mixed precision", "real time"
 * @param context words that speak for this metric where several share a cue: "3x faster" beside "training". Of the
 *     metrics that share a cue, one without context takes what the others leave
 * @param byUnit true where a unit of the metric's dimension is evidence enough, as "12 FPS" is for throughput
 * @param refines id of a plainer metric that stands for this one once this one was named: "accuracy" behind "top-1
 *     accuracy"
 * @param assumedFor ids of tasks whose datasets are scored by this metric where an abstract names none: "83.6% on
 *     MMLU" is an accuracy
 */
public record MetricHints(
        List<String> inverseCues,
        List<String> notCues,
        List<String> context,
        boolean byUnit,
        Optional<String> refines,
        List<String> assumedFor) {

    /** No hints: only its own cues point to the metric. */
    public static final MetricHints NONE =
            new MetricHints(List.of(), List.of(), List.of(), false, Optional.empty(), List.of());

    public MetricHints {
        inverseCues = List.copyOf(inverseCues);
        notCues = List.copyOf(notCues);
        context = List.copyOf(context);
        assumedFor = List.copyOf(assumedFor);
    }
}
