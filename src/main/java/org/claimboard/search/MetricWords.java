package org.claimboard.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.claimboard.normalise.Form;
import org.claimboard.vocabulary.Dimension;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Vocabulary;

/**
 * The metrics that a word of a search means: by id, by name, or by the cue words of the vocabulary, which several may
 * share ("training speed" is one, "faster" are three). A plain name takes the finer metrics along: "accuracy" is top-1
 * and top-5 accuracy as well. "Speedup" is every time and throughput.
 */
final class MetricWords {
    /** A shorter cue with a capital letter ("EM", "IS") is a word of its own in lower case. */
    private static final int SHORTEST_ACRONYM = 3;

    private static final List<String> SPEEDUPS =
            List.of("speedup", "speedups", "speed", "acceleration", "faster", "quicker");

    /**
     * @param ids of the metrics it may be
     * @param form the form that the word itself implies: nobody measures "faster" in seconds
     */
    record Phrase(Set<Metric> metrics, Optional<Form> form) {
        Phrase with(Metric metric) {
            Set<Metric> more = new LinkedHashSet<>(metrics);
            more.add(metric);
            return new Phrase(more, form);
        }
    }

    private final Map<String, Phrase> phrases = new HashMap<>();
    private final Set<String> words = new LinkedHashSet<>();

    MetricWords(Vocabulary vocabulary) {
        for (Metric metric : vocabulary.metrics()) {
            metric.cues().stream().filter(MetricWords::isWord).forEach(cue -> add(cue, metric, Optional.empty()));
            metric.hints().inverseCues().forEach(cue -> add(cue, metric, Optional.of(Form.RATIO)));
        }
        for (Metric metric : vocabulary.metrics()) {
            Phrase named = new Phrase(family(metric, vocabulary), Optional.empty());
            words.add(metric.id());
            Stream.of(metric.id(), metric.name()).map(Vocabulary::key).forEach(key -> phrases.put(key, named));
        }
        Set<Metric> fast = new LinkedHashSet<>(vocabulary.metrics().stream()
                .filter(metric -> metric.dimension() == Dimension.TIME || metric.dimension() == Dimension.RATE)
                .toList());
        SPEEDUPS.forEach(word -> phrases.put(word, new Phrase(fast, Optional.of(Form.RATIO))));
    }

    /** Empty where no metric has this id, name or cue. */
    Optional<Phrase> find(String words) {
        String key = Vocabulary.key(words);
        return Optional.ofNullable(phrases.get(key))
                .or(() -> key.endsWith("s")
                        ? Optional.ofNullable(phrases.get(key.substring(0, key.length() - 1)))
                        : Optional.empty());
    }

    /** The ids and one-word cues nearest to an unknown word, at most three; none of a word that is as good as nothing. */
    List<String> nearest(String word) {
        return Vocabulary.nearest(word, words);
    }

    private void add(String cue, Metric metric, Optional<Form> form) {
        String key = Vocabulary.key(cue);
        if (cue.indexOf(' ') < 0) {
            words.add(cue);
        }
        Phrase known = phrases.getOrDefault(key, new Phrase(Set.of(), form));
        phrases.put(key, known.with(metric));
    }

    private static Set<Metric> family(Metric plain, Vocabulary vocabulary) {
        Set<Metric> family = new LinkedHashSet<>(Set.of(plain));
        for (Metric metric : vocabulary.metrics()) {
            boolean finer = metric.hints().refines().filter(plain.id()::equals).isPresent();
            if (finer || metric.id().endsWith("-" + plain.id())) {
                family.add(metric);
            }
        }
        return family;
    }

    private static boolean isWord(String cue) {
        return cue.equals(cue.toLowerCase(Locale.ROOT)) || cue.length() >= SHORTEST_ACRONYM;
    }
}
