package org.claimboard.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.claimboard.normalise.Quantity;
import org.claimboard.normalise.Unit;
import org.claimboard.vocabulary.Dataset;
import org.claimboard.vocabulary.Dimension;
import org.claimboard.vocabulary.Metric;

/** What a number measures where no metric stands beside it: by its unit, its dataset, its topic or the sentence before. */
final class MetricGuesses {
    private static final Set<String> WORK =
            Words.of("training fine finetuning pretraining optimization search trained inference");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Ten minutes, in seconds. */
    private static final BigDecimal LONG = BigDecimal.valueOf(600);

    private static final Set<String> BEATEN = Words.of(
            "state art baseline method model result system approach work best performance over on upon it them record");

    private static final Set<String> TIMED = Words.of("in within take taking only just under at");

    private final MetricCues cues;
    private final Map<Metric, Integer> climate;
    private final List<Names.Name<Dataset>> datasets;
    private final List<Candidate> earlier;

    /**
     * @param climate how often the metrics' context words stand in title and abstract
     * @param datasets the datasets named in the sentence
     * @param earlier what the sentence before claims
     */
    MetricGuesses(
            MetricCues cues,
            Map<Metric, Integer> climate,
            List<Names.Name<Dataset>> datasets,
            List<Candidate> earlier) {
        this.cues = cues;
        this.climate = climate;
        this.datasets = datasets;
        this.earlier = earlier;
    }

    /** "performance" beside a named quality is that quality; a multiple of performance is throughput. */
    List<Binding> refined(List<Binding> bindings, Clause clause, int index) {
        return bindings.stream().map(binding -> refined(binding, clause, index)).toList();
    }

    private Binding refined(Binding binding, Clause clause, int index) {
        Metric metric = binding.metric();
        boolean kept =
                binding.way(clause.sentence()).filter(way -> way == Change.KEEP).isPresent();
        if (metric.id().equals("quality") && !kept) {
            boolean manifold = clause.quantity(index).is(Unit.Kind.PERCENT)
                    && clause.quantity(index).low().compareTo(HUNDRED) >= 0;
            if (clause.quantity(index).is(Unit.Kind.TIMES) || manifold) {
                return isAboutSpeed(clause.sentence())
                        ? cues.named("throughput")
                                .map(other -> with(binding, other))
                                .orElse(binding)
                        : binding;
            }
            if (clause.quantity(index).is(Unit.Kind.PERCENT) && isBeforeAndAfter(clause, index)) {
                return cues.named("accuracy").map(other -> with(binding, other)).orElse(binding);
            }
            return clause.mentions().stream()
                    .filter(mention -> mention.to() <= Math.min(index, binding.from()) && isQuality(mention.metric()))
                    .reduce((first, last) -> last)
                    .map(mention -> with(binding, mention.metric()))
                    .orElse(binding);
        }
        boolean multiple =
                clause.quantity(index).is(Unit.Kind.TIMES) && binding.inverse() && metric.dimension() == Dimension.TIME;
        if (multiple && !isOfPhase(clause, index)) {
            return throughputBefore(clause, binding)
                    .map(other -> with(binding, other))
                    .orElse(binding);
        }
        return named(clause, cues.refining(metric))
                .map(other -> with(binding, other))
                .orElse(binding);
    }

    /** "2.5x faster decoding": a phase is sped up, whatever was named before. */
    private static boolean isOfPhase(Clause clause, int index) {
        Following following = Following.of(clause, index);
        for (int at = following.from(); at < following.to(); at++) {
            if (clause.sentence().at(at).isAny("decoding", "inference", "training", "prefill", "generation")) {
                return true;
            }
        }
        return false;
    }

    /** "improves throughput over A, achieving up to a 1.9x speedup": the speedup is the throughput's. */
    private static Optional<Metric> throughputBefore(Clause clause, Binding binding) {
        int before = Math.max(0, clause.previousQuantity(binding.from()));
        int last = clause.previousQuantity(before);
        return clause.mentions().stream()
                .filter(mention -> mention.from() > last && mention.to() <= binding.from() - 3)
                .map(MetricMention::metric)
                .filter(metric -> metric.dimension() == Dimension.RATE)
                .findFirst();
    }

    /** "performance (from 66.6% to 75.9%)": a score in percent. */
    private static boolean isBeforeAndAfter(Clause clause, int index) {
        Quantity quantity = clause.quantity(index);
        return quantity.shape() == Quantity.Shape.VERSUS
                || quantity.second().isPresent()
                        && clause.sentence().norm(index - 1).equals("from");
    }

    private static boolean isAboutSpeed(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.isAny(
                        "energy", "throughput", "speed", "gpu", "cpu", "hardware", "latency", "fpga", "kernel"));
    }

    private static Binding with(Binding binding, Metric metric) {
        return new Binding(metric, false, binding.from(), binding.to(), binding.change(), binding.why());
    }

    private static boolean isQuality(Metric metric) {
        return !metric.efficiency() && !metric.id().equals("quality");
    }

    /** The one of several metrics that this sentence or the one before has named. */
    private Optional<Metric> named(Clause clause, List<Metric> metrics) {
        return metrics.stream()
                .filter(metric -> clause.mentions().stream()
                                .anyMatch(mention -> mention.metric().equals(metric))
                        || earlier.stream()
                                .anyMatch(claim -> claim.binding().metric().equals(metric)))
                .findFirst();
    }

    /** "In terms of runtime, we achieve up to a 99.8% improvement in …". */
    List<Binding> topic(Clause clause, int index, Optional<Integer> change) {
        Sentence sentence = clause.sentence();
        return clause.mentions().stream()
                .filter(mention -> mention.to() <= index
                        && sentence.norm(mention.from() - 1).equals("of")
                        && sentence.norm(mention.from() - 2).equals("term")
                        && change.isPresent())
                .findFirst()
                .map(mention -> Binding.of(mention, change, "the topic of the sentence"))
                .stream()
                .toList();
    }

    ShareGuesses ofShares() {
        return new ShareGuesses(cues);
    }

    List<Binding> ofUnit(Clause clause, int index, Quantity quantity, Optional<Integer> change) {
        Optional<Metric> metric = quantity.unit().dimension().flatMap(cues::byUnit);
        if (metric.isEmpty() && quantity.unit().measures(Dimension.TIME) && isTimed(clause, index)) {
            metric = cues.byClimate("wall clock time", clause.sentence(), index, climate)
                    .flatMap(found -> plausible(found, clause.sentence(), quantity));
        }
        if (metric.isEmpty()) {
            return ofDataset(clause, index, quantity, change);
        }
        return List.of(new Binding(metric.get(), false, index, index + 1, change, "its unit"));
    }

    /** Nothing is inferred for hours: a time that long is of training where the sentence says so, else of some run. */
    private Optional<Metric> plausible(Metric metric, Sentence sentence, Quantity quantity) {
        if (metric.id().equals("training-time") || quantity.low().compareTo(LONG) < 0) {
            return Optional.of(metric);
        }
        boolean learns = sentence.tokens().stream()
                .anyMatch(token ->
                        token.norm().startsWith("train") || token.norm().startsWith("learn"));
        return cues.named(learns ? "training-time" : "runtime");
    }

    /** "in 8 minutes", "24 hours of training", "5 hours instead of 32"; not "22 hours of speech". */
    private static boolean isTimed(Clause clause, int index) {
        Sentence sentence = clause.sentence();
        boolean pair = clause.quantity(index).shape() != Quantity.Shape.SINGLE;
        boolean spent = sentence.norm(index + 1).equals("of") && WORK.contains(sentence.norm(index + 2))
                || sentence.norm(index - 1).equals("for") && WORK.contains(sentence.norm(index - 2));
        boolean counts = sentence.norm(index + 1).equals("of")
                || sentence.norm(index + 1).equals("long");
        boolean work = sentence.norm(index + 1).equals("for")
                && index + 2 < sentence.size()
                && sentence.norm(index + 2).endsWith("ing");
        return spent || work || !counts && (pair || TIMED.contains(sentence.norm(index - 1)));
    }

    /** "83.6% on MMLU-Pro": the metric that the dataset is scored by. */
    private List<Binding> ofDataset(Clause clause, int index, Quantity quantity, Optional<Integer> change) {
        Sentence sentence = clause.sentence();
        boolean points = quantity.is(Unit.Kind.POINTS) && change.isPresent();
        boolean score = quantity.is(Unit.Kind.PERCENT) && change.isEmpty()
                || quantity.is(Unit.Kind.NONE) && quantity.first().step().compareTo(BigDecimal.ONE) < 0;
        if (!points && !score) {
            return List.of();
        }
        if (points && !earlier.isEmpty()) {
            Optional<Metric> before = earlier.stream()
                    .map(claim -> claim.binding().metric())
                    .filter(MetricGuesses::isQuality)
                    .reduce((first, last) -> last);
            if (before.isPresent()) {
                return List.of(new Binding(before.get(), false, index, index + 1, change, "the sentence before"));
            }
        }
        List<Binding> scored = datasets.stream()
                .filter(name -> isOn(sentence, index, name))
                .findFirst()
                .flatMap(name -> cues.assumedFor(name.entry().tasks())
                        .map(metric -> new Binding(
                                metric, false, name.from(), name.to(), change, "what its dataset is scored by")))
                .stream()
                .toList();
        boolean unnamed = scored.isEmpty()
                && points
                && Change.of(sentence.at(change.orElseThrow()))
                        .filter(way -> way == Change.BETTER || way == Change.WORSE)
                        .isPresent()
                && !Following.of(clause, index).foreign();
        return unnamed ? quality(sentence, index, change.orElseThrow()) : scored;
    }

    /** "83.6% on MMLU-Pro", "MMMU (77.3%)". */
    private static boolean isOn(Sentence sentence, int index, Names.Name<Dataset> name) {
        boolean behind = name.from() > index
                && name.from() - index <= 4
                && sentence.at(index + 1).isAny("on", "in", "for", "point");
        boolean noted = name.to() <= index
                && index - name.to() <= 4
                && sentence.norm(index - 1).equals("(");
        return behind || noted;
    }

    /** A percentage gain of nothing named is one of what the sentence before measured, else of quality. */
    List<Binding> unnamed(Clause clause, int index, int change, Change way) {
        boolean gain = clause.quantity(index).is(Unit.Kind.PERCENT) && way == Change.BETTER;
        List<Metric> before = earlier.stream()
                .map(claim -> claim.binding().metric())
                .filter(metric -> isQuality(metric) && metric.isPercentage())
                .distinct()
                .toList();
        Token word = clause.sentence().at(change);
        if (gain && before.size() == 1 && (Clause.isComparative(word) || Clause.isDifference(word))) {
            return List.of(
                    new Binding(before.get(0), false, index, index + 1, Optional.of(change), "the sentence before"));
        }
        return gain ? quality(clause.sentence(), index, change) : List.of();
    }

    /** "improving the acceptance probability by 70%": a measure that no cue points to; not "improves the state of the art". */
    static boolean isOfSomethingElse(Clause clause, int index, int change) {
        Sentence sentence = clause.sentence();
        boolean improves = sentence.at(change).norm().startsWith("improv")
                && !sentence.at(change).isAny("improvement")
                && sentence.norm(index - 1).equals("by");
        boolean content = false;
        for (int at = change + 1; improves && at < index - 1; at++) {
            Token token = sentence.at(at);
            if (token.isNameLike() || !token.isWord() || BEATEN.contains(token.norm())) {
                return false;
            }
            content |= clause.isContent(at);
        }
        return content;
    }

    private List<Binding> quality(Sentence sentence, int index, int change) {
        return cues
                .named("quality")
                .filter(metric -> !cues.isMasked(metric, sentence, index))
                .map(metric -> new Binding(
                        metric, false, change, change + 1, Optional.of(change), "a gain of something unnamed"))
                .stream()
                .toList();
    }
}
