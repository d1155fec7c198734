package org.claimboard.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.claimboard.vocabulary.Dimension;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Vocabulary;

/**
 * Finds the words that point to metrics, and decides between metrics that share a cue by the words around it.
 *
 * <p>"speedup" belongs to training time, inference latency and run time; "training" in the same clause, the sentence, the
 * title or the abstract speaks for the first, "decoding" for the second, "solver" for the third. Where the text speaks
 * for none, it is the last of them in the vocabulary: a metric that says less stands behind those that say more.
 */
final class MetricCues {
    private static final int CLAUSE_REACH = 6;
    /** A context word said once or twice, and in another sentence, does not tell a paper's phase. */
    private static final int ENOUGH = 3;

    private static final int MASK_REACH = 16;

    private record Cue(Metric metric, boolean inverse, boolean masks) {}

    private final Phrasebook<Cue> cues = new Phrasebook<>();
    private final Phrasebook<Metric> context = new Phrasebook<>();
    private final List<Metric> metrics;

    MetricCues(Vocabulary vocabulary) {
        this.metrics = List.copyOf(vocabulary.metrics());
        for (Metric metric : metrics) {
            metric.cues().forEach(cue -> cues.add(cue, new Cue(metric, false, false)));
            metric.hints().inverseCues().forEach(cue -> cues.add(cue, new Cue(metric, true, false)));
            metric.hints().notCues().forEach(cue -> cues.add(cue, new Cue(metric, false, true)));
            metric.hints().notCues().forEach(context::addMask);
            metric.hints().context().forEach(word -> context.add(word, metric));
        }
    }

    /** How often each metric's context words stand in the title (three times as heavy) and the abstract. */
    Map<Metric, Integer> climate(List<Sentence> title, List<Sentence> text) {
        Map<Metric, Integer> climate = new IdentityHashMap<>(); // the hash of a metric is that of all its words
        title.forEach(sentence -> count(sentence, 6, climate));
        text.forEach(sentence -> count(sentence, 1, climate));
        return climate;
    }

    private void count(Sentence sentence, int weight, Map<Metric, Integer> counts) {
        for (Phrasebook.Match<Metric> match : context.matches(sentence)) {
            match.meanings().forEach(metric -> counts.merge(metric, weight, Integer::sum));
        }
    }

    /** The metric mentions of a sentence from left to right. */
    List<MetricMention> mentions(Sentence sentence, Map<Metric, Integer> climate) {
        Surroundings around = new Surroundings(sentence, context.matches(sentence), climate);
        List<MetricMention> mentions = new ArrayList<>();
        for (Phrasebook.Match<Cue> match : cues.matches(sentence)) {
            boolean compound = match.to() < sentence.size()
                    && sentence.at(match.to()).isWord()
                    && sentence.at(match.to()).joint() == '-'
                    && !sentence.at(match.to()).isAny("score", "measure", "value", "rate");
            if (!compound && match.meanings().stream().noneMatch(Cue::masks)) {
                mentions.add(mention(widened(sentence, match), around));
            }
        }
        return mentions;
    }

    /** True where words near an index name something that a metric does not measure: "Dice" is no unnamed quality. */
    boolean isMasked(Metric metric, Sentence sentence, int index) {
        return cues.matches(sentence).stream()
                .filter(match -> match.meanings().stream()
                        .anyMatch(cue -> cue.masks() && cue.metric().equals(metric)))
                .anyMatch(match -> Math.abs(match.from() - index) <= MASK_REACH);
    }

    /** True where words name a measure that no metric holds: "in Dice". */
    boolean isMaskedIn(Sentence sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            if (cues.matchAt(sentence, at)
                    .filter(match -> match.meanings().stream().anyMatch(Cue::masks))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "mAP@0.5" and "NDCG@20" are one mention with their numbers. */
    private static Phrasebook.Match<Cue> widened(Sentence sentence, Phrasebook.Match<Cue> match) {
        int to = match.to();
        while (to < sentence.size()
                && sentence.at(to).kind() == Token.Kind.NAMED
                && sentence.at(to).isJoined()) {
            to++;
        }
        return new Phrasebook.Match<>(match.from(), to, match.meanings());
    }

    private static MetricMention mention(Phrasebook.Match<Cue> match, Surroundings around) {
        List<Cue> candidates = match.meanings();
        if (candidates.size() == 1) {
            Cue only = candidates.get(0);
            return new MetricMention(match.from(), match.to(), only.metric(), only.inverse(), false, "named");
        }
        Cue best = candidates.stream()
                .max(Comparator.comparingInt(cue -> weight(cue.metric(), match, around)))
                .orElseThrow();
        int most = weight(best.metric(), match, around);
        if (most < ENOUGH) {
            best = candidates.get(candidates.size() - 1);
        }
        String why = most < ENOUGH ? "no phase named" : "by the words around it";
        return new MetricMention(match.from(), match.to(), best.metric(), best.inverse(), true, why);
    }

    /** Words in the same clause outweigh the sentence, which outweighs the abstract. */
    private static int weight(Metric metric, Phrasebook.Match<?> match, Surroundings around) {
        int weight = Math.min(around.climate().getOrDefault(metric, 0), 60);
        for (Phrasebook.Match<Metric> near : around.contexts()) {
            if (near.meanings().contains(metric)) {
                int gap = Math.max(near.from() - match.to(), match.from() - near.to());
                boolean close = gap <= CLAUSE_REACH && !around.parts(near.to(), match.from());
                weight += gap <= 1 ? 2000 : close ? 400 : 90;
            }
        }
        return weight;
    }

    /** What may tell a phase: a sentence with the context words in it, and those of the whole paper. */
    private record Surroundings(
            Sentence sentence, List<Phrasebook.Match<Metric>> contexts, Map<Metric, Integer> climate) {

        /** "In LLM serving, we …": what stands before a comma is the scene, not the thing that is faster. */
        boolean parts(int from, int to) {
            for (int i = from; i < to; i++) {
                if (sentence.norm(i).equals(",")) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The metric that is assumed for a dataset of a task where none is named. */
    Optional<Metric> assumedFor(List<String> tasks) {
        return tasks.stream()
                .flatMap(task -> metrics.stream()
                        .filter(metric -> metric.hints().assumedFor().contains(task)))
                .findFirst();
    }

    /** The metrics that "accuracy" may stand for once they were named. */
    List<Metric> refining(Metric plain) {
        return metrics.stream()
                .filter(metric ->
                        metric.hints().refines().filter(plain.id()::equals).isPresent())
                .toList();
    }

    /** The metric with an id; empty where the vocabulary has none. */
    Optional<Metric> named(String id) {
        return metrics.stream().filter(metric -> metric.id().equals(id)).findFirst();
    }

    /** The metric that a unit alone points to: "12 FPS" is throughput. */
    Optional<Metric> byUnit(Dimension dimension) {
        return metrics.stream()
                .filter(metric -> metric.hints().byUnit() && metric.dimension() == dimension)
                .findFirst();
    }

    /** Of the metrics that share a cue, the one that the text around speaks for: what "in 8 minutes" measures. */
    Optional<Metric> byClimate(String cue, Sentence sentence, int index, Map<Metric, Integer> climate) {
        Phrasebook.Match<Cue> here = new Phrasebook.Match<>(index, index + 1, List.of());
        Surroundings around = new Surroundings(sentence, context.matches(sentence), climate);
        List<Metric> sharing =
                metrics.stream().filter(metric -> metric.cues().contains(cue)).toList();
        Optional<Metric> best = sharing.stream().max(Comparator.comparingInt(metric -> weight(metric, here, around)));
        return best.filter(metric -> weight(metric, here, around) >= ENOUGH)
                .or(() -> sharing.stream().reduce((first, last) -> last));
    }
}
