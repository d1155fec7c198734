package org.claimboard.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.claimboard.vocabulary.Dataset;
import org.claimboard.vocabulary.Dimension;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Task;
import org.claimboard.vocabulary.Vocabulary;

/**
 * Finds the task of a claim: by the cues of title, sentence and abstract, by its dataset, and for language models by the
 * phase that its metric belongs to.
 */
final class TaskFinder {
    private static final int TITLE = 6;
    private static final int ABSTRACT = 1;
    private static final int SENTENCE = 3;
    private static final int DATASET = 9;
    /** A cue that is said often says little more than one that is said thrice. */
    private static final int MOST = 3;

    private final Vocabulary vocabulary;
    private final Phrasebook<Task> cues = new Phrasebook<>();

    TaskFinder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        vocabulary.tasks().forEach(task -> task.cues().forEach(cue -> cues.add(cue, task)));
    }

    /** How strongly title and abstract point to each task. */
    Map<Task, Integer> climate(List<Sentence> title, List<Sentence> text) {
        Map<Task, Integer> times = new HashMap<>();
        text.forEach(sentence -> count(sentence, times));
        Map<Task, Integer> weights = new HashMap<>();
        times.forEach((task, count) -> weights.put(task, ABSTRACT * Math.min(count, MOST)));
        Map<Task, Integer> titled = new HashMap<>();
        title.forEach(sentence -> count(sentence, titled));
        titled.forEach((task, count) -> weights.merge(task, TITLE * Math.min(count, 2), Integer::sum));
        return weights;
    }

    private void count(Sentence sentence, Map<Task, Integer> times) {
        for (Phrasebook.Match<Task> match : cues.matches(sentence)) {
            match.meanings().forEach(task -> times.merge(task, 1, Integer::sum));
        }
    }

    Optional<Task> of(Sentence sentence, Map<Task, Integer> climate, Metric metric, Optional<Dataset> dataset) {
        Map<Task, Integer> weights = new HashMap<>(climate);
        Map<Task, Integer> here = new HashMap<>();
        count(sentence, here);
        here.forEach((task, count) -> weights.merge(task, SENTENCE * Math.min(count, 2), Integer::sum));
        dataset.filter(found -> !metric.efficiency()).ifPresent(found -> found.tasks().stream()
                .limit(1)
                .flatMap(id -> vocabulary.task(id).stream())
                .forEach(task -> weights.merge(task, DATASET, Integer::sum)));
        Optional<Task> best = weights.entrySet().stream()
                .max(Comparator.<Map.Entry<Task, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(entry -> entry.getKey().id(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
        return best.map(task -> phased(task, metric, weights)).or(() -> general(metric));
    }

    /** The tasks of a language model differ by phase, and so do their metrics. */
    private Task phased(Task task, Metric metric, Map<Task, Integer> weights) {
        boolean language = task.id().startsWith("llm-")
                || task.id().equals("language-modelling")
                || task.id().equals("text-generation");
        if (!language) {
            return task;
        }
        if (metric.id().equals("perplexity")) {
            return vocabulary.task("language-modelling").orElse(task);
        }
        boolean decoding = metric.id().equals("inference-latency");
        if (decoding && !task.id().equals("llm-inference")) {
            return vocabulary.task("llm-inference").orElse(task);
        }
        if (metric.id().equals("training-time") && task.id().equals("llm-inference")) {
            return strongest(weights, "llm-training", "llm-fine-tuning").orElse(task);
        }
        return task;
    }

    private Optional<Task> strongest(Map<Task, Integer> weights, String... ids) {
        return List.of(ids).stream()
                .flatMap(id -> vocabulary.task(id).stream())
                .max(Comparator.comparingInt(task -> weights.getOrDefault(task, 0)));
    }

    /** Training or inference in general, where nothing says of what. */
    private Optional<Task> general(Metric metric) {
        if (metric.id().equals("training-time")) {
            return vocabulary.task("deep-learning-training");
        }
        boolean running = metric.dimension() == Dimension.TIME || metric.dimension() == Dimension.RATE;
        return running ? vocabulary.task("model-inference") : Optional.empty();
    }
}
