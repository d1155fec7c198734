package org.claimboard.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * All that a claim can be about, looked up by id or by a spelling seen in a paper. Immutable.
 *
 * <p>Spellings are compared by their {@linkplain #key key}: {@code "WikiText-2"}, {@code "wikitext 2"} and
 * {@code "Wikitext2"} are one dataset. A spelling that two entries of one kind share is refused when the vocabulary is
 * made, so a look-up is never a guess.
 */
public final class Vocabulary {
    private static final int LONGEST_COMPARED = 64;
    private static final Set<String> KINDS = Set.of(
            "gpu",
            "gpus",
            "cpu",
            "cpus",
            "npu",
            "npus",
            "fpga",
            "fpgas",
            "mcu",
            "mcus",
            "soc",
            "card",
            "cards",
            "board",
            "boards",
            "chip",
            "chips",
            "processor",
            "processors",
            "accelerator",
            "accelerators",
            "device",
            "devices");

    private final Map<String, Metric> metrics;
    private final Map<String, Area> areas;
    private final Map<String, Task> tasks;
    private final Map<String, HardwareTarget> hardware;
    private final Map<String, Dataset> datasets;
    private final Spellings<HardwareTarget> hardwareSpellings;
    private final Spellings<Dataset> datasetSpellings;
    private final Map<String, List<String>> hardwareBelow = new HashMap<>();

    /**
     * @throws VocabularyException where two entries share an id or a spelling, or an entry names another that is not
     *     there
     */
    public Vocabulary(
            List<Metric> metrics,
            List<Area> areas,
            List<Task> tasks,
            List<HardwareTarget> hardware,
            List<Dataset> datasets) {
        this.metrics = byId("metrics.yaml", metrics, Metric::id);
        this.areas = byId("tasks.yaml", areas, Area::id);
        this.tasks = byId("tasks.yaml", tasks, Task::id);
        this.hardware = byId("hardware.yaml", hardware, HardwareTarget::id);
        this.datasets = byId("datasets.yaml", datasets, Dataset::id);
        for (Task task : tasks) {
            requireKnown(this.areas, task.area(), "tasks.yaml", task.id(), "area");
        }
        for (Dataset dataset : datasets) {
            dataset.tasks().forEach(task -> requireKnown(this.tasks, task, "datasets.yaml", dataset.id(), "task"));
        }
        for (String id : List.of(HardwareTarget.NOT_STATED, HardwareTarget.OTHER)) {
            if (!this.hardware.containsKey(id)) {
                throw new VocabularyException("hardware.yaml", "entry " + id, "is missing, and the program needs it");
            }
        }
        for (HardwareTarget target : hardware) {
            target.parent().ifPresent(id -> requireKnown(this.hardware, id, "hardware.yaml", target.id(), "parent"));
        }
        this.hardwareSpellings = new Spellings<>("hardware.yaml");
        hardware.forEach(target -> hardwareSpellings.add(target, target.id(), target.name(), target.aliases()));
        this.datasetSpellings = new Spellings<>("datasets.yaml");
        datasets.forEach(dataset -> datasetSpellings.add(dataset, dataset.id(), dataset.name(), dataset.aliases()));
        for (HardwareTarget target : hardware) {
            for (Optional<HardwareTarget> node = Optional.of(target);
                    node.isPresent();
                    node = node.get().parent().map(this.hardware::get)) {
                hardwareBelow
                        .computeIfAbsent(node.get().id(), id -> new ArrayList<>())
                        .add(target.id());
            }
        }
    }

    public Collection<Metric> metrics() {
        return metrics.values();
    }

    public Collection<Area> areas() {
        return areas.values();
    }

    public Collection<Task> tasks() {
        return tasks.values();
    }

    /** Every node of the hardware tree, a parent always before what is below it. */
    public Collection<HardwareTarget> hardware() {
        return hardware.values();
    }

    public Collection<Dataset> datasets() {
        return datasets.values();
    }

    public Optional<Metric> metric(String id) {
        return Optional.ofNullable(metrics.get(id));
    }

    public Optional<Area> area(String id) {
        return Optional.ofNullable(areas.get(id));
    }

    public Optional<Task> task(String id) {
        return Optional.ofNullable(tasks.get(id));
    }

    public Optional<HardwareTarget> hardware(String id) {
        return Optional.ofNullable(hardware.get(id));
    }

    public Optional<Dataset> dataset(String id) {
        return Optional.ofNullable(datasets.get(id));
    }

    /**
     * The node with this name or alias, e.g. "A100-80GB" is NVIDIA A100; a count must not be part of the text. A last
     * word that says only what kind of thing it is may follow: "NVIDIA A100 GPUs", "Xilinx KV260 board".
     */
    public Optional<HardwareTarget> hardwareSpelled(String text) {
        Optional<HardwareTarget> exact = hardwareSpellings.find(text);
        String stripped = text.strip();
        int lastWord = stripped.lastIndexOf(' ') + 1;
        if (exact.isPresent() || !KINDS.contains(key(stripped.substring(lastWord)))) {
            return exact;
        }
        return hardwareSpellings.find(stripped.substring(0, lastWord));
    }

    /** The dataset with this name or alias, e.g. "Wikitext 2" is WikiText-2. */
    public Optional<Dataset> datasetSpelled(String text) {
        return datasetSpellings.find(text);
    }

    /** The ids of a hardware node and of everything below it; empty where there is no such node. */
    public List<String> hardwareAtOrBelow(String id) {
        return List.copyOf(hardwareBelow.getOrDefault(id, List.of()));
    }

    /**
     * What spellings are compared by: lower case, letters and digits only ("Wiki-Text 2" → "wikitext2"), and a plus that
     * ends a word, since "HumanEval+" is not HumanEval and "ScanNet++" is not ScanNet.
     */
    public static String key(String text) {
        return Spellings.key(text);
    }

    /** The ids of {@code known} nearest to one that is unknown, at most three, for "did you mean". */
    public static List<String> nearest(String unknown, Collection<String> known) {
        String key = key(unknown);
        int far = Math.max(2, Math.min(key.length(), LONGEST_COMPARED) / 2);
        record Near(String id, int distance) {}
        return known.stream()
                .map(id -> new Near(id, key(id).contains(key) && !key.isEmpty() ? 1 : distance(key, key(id))))
                .filter(near -> near.distance() <= far
                        && near.distance() < key(near.id()).length())
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::id))
                .limit(3)
                .map(Near::id)
                .toList();
    }

    /** Levenshtein's edit distance; ids are short, and a longer text is cut so that nobody can make this slow. */
    private static int distance(String a, String b) {
        String left = a.substring(0, Math.min(a.length(), LONGEST_COMPARED));
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int substituted = diagonal + (left.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(substituted, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }

    private static <T> Map<String, T> byId(String file, List<T> entries, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        for (T entry : entries) {
            if (byId.put(id.apply(entry), entry) != null) {
                throw new VocabularyException(file, "entry " + id.apply(entry), "the id is there twice");
            }
        }
        return byId;
    }

    private static void requireKnown(Map<String, ?> known, String id, String file, String entry, String kind) {
        if (!known.containsKey(id)) {
            throw new VocabularyException(file, "entry " + entry, "unknown " + kind + " '" + id + "'");
        }
    }
}
