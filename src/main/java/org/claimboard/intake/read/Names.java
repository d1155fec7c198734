package org.claimboard.intake.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.claimboard.paper.Slug;
import org.claimboard.vocabulary.Dataset;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Task;
import org.claimboard.vocabulary.Vocabulary;

/**
 * Reads the names that foreign files use. A name that the vocabulary does not have is kept as it is written, and told
 * with the ids that it may have meant; it is never taken for one of them.
 */
final class Names {
    /** A metric outside the vocabulary is stored as {@code other:} and its name. */
    static final String OTHER = "other:";

    private static final int LONGEST_ID = 60;
    private static final int REMEMBERED = 2_000;

    private final Vocabulary vocabulary;
    private final Findings findings;
    private final Map<String, Metric> metrics = new HashMap<>();
    private final Map<String, Task> tasks = new HashMap<>();
    /** A table says the same few names in all its rows, and comparing one with all of a kind takes a while. */
    private final Map<String, List<String>> nearest = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
            return size() > REMEMBERED;
        }
    };

    Names(Vocabulary vocabulary, Findings findings) {
        this.vocabulary = vocabulary;
        this.findings = findings;
        Set<String> shared = new HashSet<>();
        for (Metric metric : vocabulary.metrics()) {
            for (String cue : metric.cues()) {
                Metric other = metrics.putIfAbsent(Vocabulary.key(cue), metric);
                if (other != null && other != metric) {
                    shared.add(Vocabulary.key(cue));
                }
            }
        }
        // "runtime" points to three metrics, so by itself it names none
        metrics.keySet().removeAll(shared);
        for (Metric metric : vocabulary.metrics()) {
            metrics.put(Vocabulary.key(metric.id()), metric);
            metrics.put(Vocabulary.key(metric.name()), metric);
        }
        for (Task task : vocabulary.tasks()) {
            tasks.put(Vocabulary.key(task.id()), task);
            tasks.put(Vocabulary.key(task.name()), task);
        }
    }

    /** Empty for a metric that is to be stored as {@link #other}. */
    Optional<Metric> metric(String written) {
        String name = written.startsWith(OTHER) ? written.substring(OTHER.length()) : written;
        Optional<Metric> found =
                written.startsWith(OTHER) ? Optional.empty() : Optional.ofNullable(metrics.get(Vocabulary.key(name)));
        tell("metric", name, found.map(Metric::id), other(name), () -> ids(vocabulary.metrics(), Metric::id));
        return found;
    }

    static String other(String written) {
        String name = written.startsWith(OTHER) ? written : OTHER + written;
        return name.length() > LONGEST_ID ? name.substring(0, LONGEST_ID) : name;
    }

    /** The id of a task, or one made of its name; null for null. */
    String task(String written) {
        if (written == null) {
            return null;
        }
        Optional<Task> found = Optional.ofNullable(tasks.get(Vocabulary.key(written)));
        String slug = Slug.of(written);
        String own = slug.length() > LONGEST_ID ? slug.substring(0, LONGEST_ID) : slug;
        tell("task", written, found.map(Task::id), own, () -> ids(vocabulary.tasks(), Task::id));
        return found.map(Task::id).orElse(own);
    }

    /** Says how a dataset is found; it is stored as it is written. */
    void dataset(String written) {
        if (written != null) {
            Optional<String> found = vocabulary.datasetSpelled(written).map(Dataset::id);
            tell("dataset", written, found, written, () -> ids(vocabulary.datasets(), Dataset::id));
        }
    }

    /** Says how hardware is found; it is stored as it is written. */
    void hardware(String written) {
        if (written != null) {
            Optional<String> found = vocabulary.hardwareSpelled(written).map(HardwareTarget::id);
            tell(
                    "hardware",
                    written,
                    found,
                    HardwareTarget.OTHER,
                    () -> ids(vocabulary.hardware(), HardwareTarget::id));
        }
    }

    private interface Known {
        Collection<String> ids();
    }

    private void tell(String kind, String written, Optional<String> found, String kept, Known known) {
        List<String> near = found.isPresent()
                ? List.of()
                : nearest.computeIfAbsent(kind + " " + written, name -> Vocabulary.nearest(written, known.ids()));
        findings.name(kind, written, found.orElse(kept), found.isPresent(), near);
    }

    private static <T> List<String> ids(Collection<T> entries, Function<T, String> id) {
        return entries.stream().map(id).toList();
    }
}
