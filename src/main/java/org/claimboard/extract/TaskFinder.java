package org.claimboard.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.claimboard.vocabulary.Dataset;
import org.claimboard.vocabulary.Dimension;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Task;
import org.claimboard.vocabulary.Vocabulary;

/**
 * Finds the task of a claim: by the cues of title, sentence and abstract, by its dataset and its metric, and for language
 * models by the phase that its metric belongs to.
 *
 * <p>Tasks of the area "systems" (training or inference in general) stand back behind every other. A decoding speedup of
 * a language model is inference whatever the paper's task, its perplexity is language modelling.
 */
final class TaskFinder {
    private static final int TITLE = 6;
    private static final int SENTENCE = 3;
    private static final int DATASET = 12;
    private static final int METRIC = 9;
    /** A cue that is said often says little more than one that is said thrice. */
    private static final int MOST = 3;
    /** What a task needs to count as the paper's: more than a word in passing. */
    private static final int ENOUGH = 4;

    /** What it needs where nothing else is known. */
    private static final int PASSING = 1;

    /** Tasks of the area "systems" that are a purpose of their own and no means to another. */
    private static final Set<String> SPECIAL =
            Words.of("hyperparameter-optimization tabular-data-generation uplift-modelling interpretability");

    private static final Set<String> FIELDS =
            Words.of("medical-image-analysis biosignal-analysis autonomous-driving clinical-prediction");
    private static final Set<String> LANGUAGE =
            Words.of("llm-inference llm-training llm-fine-tuning language-modelling long-context-training");
    private static final Set<String> LANGUAGE_TRAINING = Words.of("llm-training llm-fine-tuning long-context-training");
    private static final Set<String> LANGUAGE_RUNNING =
            Words.of("llm-inference llm-training llm-fine-tuning long-context-training");
    private static final Set<String> COMPRESSED = Words.of("memory model-size parameters training-data runtime");

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
        times.forEach((task, count) -> weights.put(task, Math.min(count, MOST)));
        Map<Task, Integer> titled = new HashMap<>();
        title.forEach(sentence -> countTitle(sentence, titled));
        titled.forEach((task, weight) -> weights.merge(task, Math.min(weight, 2 * TITLE), Integer::sum));
        return weights;
    }

    /** "Diffusion Models for Anomaly Detection": what stands behind "for" is the task, what stands before it the means. */
    private void countTitle(Sentence title, Map<Task, Integer> weights) {
        List<Phrasebook.Match<Task>> matches = cues.matches(title);
        int purpose = -1;
        for (int at = 1; at < title.size() && purpose < 0; at++) {
            int end = at;
            boolean leads =
                    title.at(at).isAny("for") && matches.stream().anyMatch(match -> match.from() > end && isOwn(match));
            purpose = leads ? at : -1;
        }
        for (Phrasebook.Match<Task> match : matches) {
            boolean means = isMeans(title, match, matches);
            int weight =
                    means ? TITLE / 2 : purpose < 0 ? TITLE : match.from() > purpose ? TITLE + SENTENCE : TITLE / 2;
            match.meanings().forEach(task -> weights.merge(task, weight, Integer::sum));
        }
    }

    /** "Boosting Image Generation with Semantic Clustering": what stands behind "with" is the means to what stands before. */
    private static boolean isMeans(Sentence title, Phrasebook.Match<Task> match, List<Phrasebook.Match<Task>> matches) {
        int with = match.from() - 1;
        while (with > 0 && match.from() - with < 6 && !title.at(with).isAny("with", "via", "using", "through", "by")) {
            with--;
        }
        int end = with;
        return title.at(Math.max(0, with)).isAny("with", "via", "using", "through", "by")
                && matches.stream().anyMatch(other -> other.to() <= end && isOwn(other));
    }

    private static boolean isOwn(Phrasebook.Match<Task> match) {
        return match.meanings().stream()
                .noneMatch(task -> isGeneral(task) || LANGUAGE.contains(task.id()) || FIELDS.contains(task.id()));
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
        addMetric(metric, weights);
        addDataset(metric, dataset, weights);
        stepBack(weights);
        Optional<Task> special = best(weights, task -> !isGeneral(task) && !LANGUAGE.contains(task.id()));
        Optional<Task> language = best(weights, task -> LANGUAGE.contains(task.id()));
        int specialWeight = special.map(weights::get).orElse(0);
        boolean titled = specialWeight >= TITLE;
        boolean served = weight(weights, "llm-inference") >= TITLE;
        if (!titled && !served && COMPRESSED.contains(metric.id()) && weight(weights, "model-compression") >= TITLE) {
            return vocabulary.task("model-compression");
        }
        int languageWeight = language.map(weights::get).orElse(0);
        boolean own = special.filter(task -> isOfItsOwn(task, metric, served)).isPresent() && titled;
        if (specialWeight > ENOUGH && specialWeight >= (metric.efficiency() && !own ? 2 : 1) * languageWeight) {
            return special;
        }
        if (languageWeight > 0) {
            return phased(metric, weights);
        }
        return special.filter(task -> specialWeight >= PASSING)
                .or(() -> best(weights, TaskFinder::isGeneral))
                .or(() -> general(metric));
    }

    /** A cost of what a title names is one of that task; a speed of what language models do is one of their inference. */
    private static boolean isOfItsOwn(Task task, Metric metric, boolean served) {
        boolean textual = task.area().equals("language") || task.area().equals("agents");
        return !textual || !served && !metric.id().equals("inference-latency");
    }

    /** A field such as medicine says less than what is done in it: detection, registration, recognition. */
    private static void stepBack(Map<Task, Integer> weights) {
        boolean specific = weights.entrySet().stream()
                .anyMatch(entry -> entry.getValue() >= TITLE
                        && !FIELDS.contains(entry.getKey().id())
                        && !isGeneral(entry.getKey())
                        && !LANGUAGE.contains(entry.getKey().id()));
        if (specific) {
            weights.replaceAll((task, weight) -> FIELDS.contains(task.id()) ? weight / 3 : weight);
        }
    }

    private int weight(Map<Task, Integer> weights, String id) {
        return vocabulary.task(id).map(task -> weights.getOrDefault(task, 0)).orElse(0);
    }

    private static boolean isGeneral(Task task) {
        return task.area().equals("systems") && !SPECIAL.contains(task.id());
    }

    /** FID speaks for image generation, WER for speech recognition. */
    private void addMetric(Metric metric, Map<Task, Integer> weights) {
        List<String> typical = metric.hints().assumedFor();
        if (typical.size() > 4) {
            return;
        }
        List<Task> tasks =
                typical.stream().flatMap(id -> vocabulary.task(id).stream()).toList();
        List<Task> known = tasks.stream().filter(weights::containsKey).toList();
        boolean titled = weights.entrySet().stream()
                .anyMatch(entry -> entry.getValue() >= TITLE + SENTENCE
                        && !isGeneral(entry.getKey())
                        && !LANGUAGE.contains(entry.getKey().id()));
        (known.isEmpty() ? tasks.stream().limit(titled ? 0 : 1).toList() : known)
                .forEach(task -> weights.merge(task, METRIC, Integer::sum));
    }

    /** A dataset speaks for its task unless the metric belongs to another: FID on CIFAR-10 is no classification. */
    private void addDataset(Metric metric, Optional<Dataset> dataset, Map<Task, Integer> weights) {
        if (metric.efficiency()) {
            return;
        }
        List<String> typical = metric.hints().assumedFor();
        boolean broad = typical.isEmpty() || typical.size() > 4;
        dataset.stream()
                .flatMap(found -> found.tasks().stream()
                        .filter(id -> typical.isEmpty() || typical.contains(id))
                        .findFirst()
                        .or(() -> broad ? found.tasks().stream().findFirst() : Optional.empty())
                        .stream())
                .flatMap(id -> vocabulary.task(id).stream())
                .forEach(task -> weights.merge(task, DATASET, Integer::sum));
    }

    private static Optional<Task> best(Map<Task, Integer> weights, Predicate<Task> which) {
        return weights.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .max(Comparator.<Map.Entry<Task, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(entry -> entry.getKey().id(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    /** The phase of a language model's life that a metric belongs to. */
    private Optional<Task> phased(Metric metric, Map<Task, Integer> weights) {
        if (!metric.efficiency()
                || metric.id().equals("parameters")
                || metric.id().equals("model-size")) {
            boolean score = !metric.efficiency() && !metric.id().equals("perplexity");
            boolean extra = metric.efficiency() && weight(weights, "llm-inference") > 2 * TITLE;
            if (extra || score && weight(weights, "llm-inference") > TITLE) {
                return vocabulary.task("llm-inference");
            }
            boolean tuned =
                    weight(weights, "llm-fine-tuning") >= TITLE && !metric.id().equals("perplexity");
            return vocabulary.task(tuned ? "llm-fine-tuning" : "language-modelling");
        }
        if (metric.id().equals("inference-latency") || metric.id().equals("sparsity")) {
            return vocabulary.task("llm-inference");
        }
        if (weight(weights, "long-context-training") > 0 && weight(weights, "llm-inference") < TITLE) {
            return vocabulary.task("long-context-training");
        }
        boolean training = metric.id().equals("training-time")
                || metric.id().equals("mfu")
                || metric.id().equals("communication");
        Set<String> phases = training ? LANGUAGE_TRAINING : LANGUAGE_RUNNING;
        return best(weights, task -> phases.contains(task.id()))
                .or(() -> vocabulary.task(training ? "llm-training" : "llm-inference"));
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
