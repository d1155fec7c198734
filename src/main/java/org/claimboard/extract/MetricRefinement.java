package org.claimboard.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.claimboard.normalise.Quantity;
import org.claimboard.normalise.Unit;
import org.claimboard.vocabulary.Dimension;
import org.claimboard.vocabulary.Metric;

/** Makes a metric that says little the one that the text around means: "2x the performance" of a kernel is throughput. */
final class MetricRefinement {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Clause clause;
    private final MetricCues cues;
    private final List<Candidate> earlier;

    /** @param earlier what the sentence before claims */
    MetricRefinement(Clause clause, MetricCues cues, List<Candidate> earlier) {
        this.clause = clause;
        this.cues = cues;
        this.earlier = earlier;
    }

    /** "performance" beside a named quality is that quality; a multiple of performance is throughput. */
    List<Binding> of(List<Binding> bindings, int index) {
        return bindings.stream().map(binding -> of(binding, index)).toList();
    }

    private Binding of(Binding binding, int index) {
        Metric metric = binding.metric();
        boolean kept =
                binding.way(clause.sentence()).filter(way -> way == Change.KEEP).isPresent();
        if (metric.id().equals("quality") && !kept) {
            return ofQuality(binding, index);
        }
        boolean multiple =
                clause.quantity(index).is(Unit.Kind.TIMES) && binding.inverse() && metric.dimension() == Dimension.TIME;
        Optional<Metric> other =
                multiple && !isOfPhase(index) ? throughputBefore(binding) : named(cues.refining(metric));
        return other.map(found -> with(binding, found)).orElse(binding);
    }

    private Binding ofQuality(Binding binding, int index) {
        Quantity quantity = clause.quantity(index);
        boolean percent = quantity.is(Unit.Kind.PERCENT);
        Optional<Metric> other;
        if (quantity.is(Unit.Kind.TIMES) || percent && quantity.low().compareTo(HUNDRED) >= 0) {
            other = isAboutSpeed() ? cues.named("throughput") : Optional.empty();
        } else if (percent && isBeforeAndAfter(index)) {
            other = cues.named("accuracy");
        } else {
            other = clause.mentions().stream()
                    .filter(mention -> mention.to() <= Math.min(index, binding.from()) && isQuality(mention.metric()))
                    .reduce((first, last) -> last)
                    .map(MetricMention::metric);
        }
        return other.map(found -> with(binding, found)).orElse(binding);
    }

    /** "2.5x faster decoding": a phase is sped up, whatever was named before. */
    private boolean isOfPhase(int index) {
        Following following = clause.following(index);
        for (int at = following.from(); at < following.to(); at++) {
            if (clause.sentence().at(at).isAny("decoding", "inference", "training", "prefill", "generation")) {
                return true;
            }
        }
        return false;
    }

    /** "improves throughput over A, achieving up to a 1.9x speedup": the speedup is the throughput's. */
    private Optional<Metric> throughputBefore(Binding binding) {
        int before = Math.max(0, clause.previousQuantity(binding.from()));
        int last = clause.previousQuantity(before);
        return clause.mentions().stream()
                .filter(mention -> mention.from() > last && mention.to() <= binding.from() - 3)
                .map(MetricMention::metric)
                .filter(metric -> metric.dimension() == Dimension.RATE)
                .findFirst();
    }

    /** "performance (from 66.6% to 75.9%)": a score in percent. */
    private boolean isBeforeAndAfter(int index) {
        Quantity quantity = clause.quantity(index);
        return quantity.shape() == Quantity.Shape.VERSUS
                || quantity.second().isPresent()
                        && clause.sentence().norm(index - 1).equals("from");
    }

    private boolean isAboutSpeed() {
        return clause.sentence().tokens().stream()
                .anyMatch(token -> token.isAny(
                        "energy", "throughput", "speed", "gpu", "cpu", "hardware", "latency", "fpga", "kernel"));
    }

    private static Binding with(Binding binding, Metric metric) {
        return new Binding(metric, false, binding.from(), binding.to(), binding.change(), binding.why());
    }

    /** The one of several metrics that this sentence or the one before has named. */
    private Optional<Metric> named(List<Metric> metrics) {
        return metrics.stream()
                .filter(metric -> clause.mentions().stream()
                                .anyMatch(mention -> mention.metric().equals(metric))
                        || earlier.stream()
                                .anyMatch(claim -> claim.binding().metric().equals(metric)))
                .findFirst();
    }

    /** True for a metric of how good something is that has a name of its own. */
    static boolean isQuality(Metric metric) {
        return !metric.efficiency() && !metric.id().equals("quality");
    }
}
