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
    /** Ten minutes, in seconds. */
    private static final BigDecimal LONG = BigDecimal.valueOf(600);

    private static final Set<String> TIMED = Words.of("in within take taking only just under at");

    private final Clause clause;
    private final Sentence sentence;
    private final MetricCues cues;
    private final Map<Metric, Integer> climate;
    private final NamedText text;
    private final List<Candidate> earlier;

    /**
     * @param climate how often the metrics' context words stand in title and abstract
     * @param text what the clause is a sentence of
     * @param earlier what the sentence before claims
     */
    MetricGuesses(
            Clause clause, MetricCues cues, Map<Metric, Integer> climate, NamedText text, List<Candidate> earlier) {
        this.clause = clause;
        this.sentence = clause.sentence();
        this.cues = cues;
        this.climate = climate;
        this.text = text;
        this.earlier = earlier;
    }

    /** "97.7% accuracy and 59.8% in Dice": the words behind the number name a measure that no metric holds. */
    boolean isOfUnheld(Figure figure) {
        Following following = figure.following();
        return cues.isMaskedIn(sentence, following.from(), following.to());
    }

    /** "In terms of runtime, we achieve up to a 99.8% improvement in …". */
    List<Binding> topic(Figure figure) {
        return clause.mentions().stream()
                .filter(mention -> mention.to() <= figure.index()
                        && sentence.norm(mention.from() - 1).equals("of")
                        && sentence.norm(mention.from() - 2).equals("term")
                        && figure.change().isPresent())
                .findFirst()
                .map(mention -> Binding.of(mention, figure.change(), "the topic of the sentence"))
                .stream()
                .toList();
    }

    MetricRefinement refinement() {
        return new MetricRefinement(clause, cues, earlier);
    }

    ShareGuesses shares() {
        return new ShareGuesses(clause, cues);
    }

    /** "12 FPS", "in 8 minutes", "83.6% on MMLU-Pro": what the unit alone points to, or what the dataset is scored by. */
    List<Binding> ofUnit(Figure figure) {
        int index = figure.index();
        Quantity quantity = figure.quantity();
        Optional<Metric> metric = quantity.unit().dimension().flatMap(cues::byUnit);
        if (metric.isEmpty() && quantity.unit().measures(Dimension.TIME) && isTimed(index)) {
            metric = cues.byClimate("wall clock time", sentence, index, climate)
                    .flatMap(found -> plausible(found, quantity));
        }
        if (metric.isEmpty()) {
            return ofDataset(figure);
        }
        return List.of(new Binding(metric.get(), false, index, index + 1, figure.change(), "its unit"));
    }

    /** Nothing is inferred for hours: a time that long is of training where the sentence says so, else of some run. */
    private Optional<Metric> plausible(Metric metric, Quantity quantity) {
        if (metric.id().equals("training-time") || quantity.low().compareTo(LONG) < 0) {
            return Optional.of(metric);
        }
        boolean learns = sentence.tokens().stream()
                .anyMatch(token ->
                        token.norm().startsWith("train") || token.norm().startsWith("learn"));
        return cues.named(learns ? "training-time" : "runtime");
    }

    /** "in 8 minutes", "24 hours of training", "5 hours instead of 32"; not "22 hours of speech". */
    private boolean isTimed(int index) {
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
    private List<Binding> ofDataset(Figure figure) {
        Quantity quantity = figure.quantity();
        boolean changed = figure.change().isPresent();
        if (quantity.is(Unit.Kind.POINTS) && changed) {
            return ofPoints(figure);
        }
        boolean score = quantity.is(Unit.Kind.PERCENT) && !changed
                || quantity.is(Unit.Kind.NONE) && quantity.first().step().compareTo(BigDecimal.ONE) < 0;
        return score ? scored(figure) : List.of();
    }

    /** "gains 2.3 points on GLUE": of what the sentence before measured, else of the dataset's score, else of quality. */
    private List<Binding> ofPoints(Figure figure) {
        int index = figure.index();
        int change = figure.change().orElseThrow();
        Optional<Metric> before = earlier.stream()
                .map(claim -> claim.binding().metric())
                .filter(MetricRefinement::isQuality)
                .reduce((first, last) -> last);
        if (before.isPresent()) {
            return List.of(new Binding(before.get(), false, index, index + 1, figure.change(), "the sentence before"));
        }
        List<Binding> scored = scored(figure);
        boolean unnamed = scored.isEmpty()
                && Change.of(sentence.at(change))
                        .filter(way -> way == Change.BETTER || way == Change.WORSE)
                        .isPresent()
                && !figure.following().foreign();
        return unnamed ? quality(index, change) : scored;
    }

    private List<Binding> scored(Figure figure) {
        return text.datasets(sentence).stream()
                .filter(name -> isOn(figure.index(), name))
                .findFirst()
                .flatMap(name -> cues.assumedFor(name.entry().tasks())
                        .map(metric -> new Binding(
                                metric,
                                false,
                                name.from(),
                                name.to(),
                                figure.change(),
                                "what its dataset is scored by")))
                .stream()
                .toList();
    }

    /** "83.6% on MMLU-Pro", "MMMU (77.3%)". */
    private boolean isOn(int index, Names.Name<Dataset> name) {
        boolean behind = name.from() > index
                && name.from() - index <= 4
                && sentence.at(index + 1).isAny("on", "in", "for", "point");
        boolean noted = name.to() <= index
                && index - name.to() <= 4
                && sentence.norm(index - 1).equals("(");
        return behind || noted;
    }

    /** A percentage gain of nothing named is one of what the sentence before measured, else of quality. */
    List<Binding> unnamed(int index, int change, Change way) {
        boolean gain = clause.quantity(index).is(Unit.Kind.PERCENT) && way == Change.BETTER;
        List<Metric> before = earlier.stream()
                .map(claim -> claim.binding().metric())
                .filter(metric -> MetricRefinement.isQuality(metric) && metric.isPercentage())
                .distinct()
                .toList();
        Token word = sentence.at(change);
        if (gain && before.size() == 1 && (Change.isComparative(word) || Change.isDifference(word))) {
            return List.of(
                    new Binding(before.get(0), false, index, index + 1, Optional.of(change), "the sentence before"));
        }
        return gain ? quality(index, change) : List.of();
    }

    private List<Binding> quality(int index, int change) {
        return cues
                .named("quality")
                .filter(metric -> !cues.isMasked(metric, sentence, index))
                .map(metric -> new Binding(
                        metric, false, change, change + 1, Optional.of(change), "a gain of something unnamed"))
                .stream()
                .toList();
    }
}
