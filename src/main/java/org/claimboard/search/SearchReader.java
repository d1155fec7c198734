package org.claimboard.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.claimboard.vocabulary.Dataset;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Vocabulary;

/**
 * Understands what somebody typed into the search box; the language is described with the package.
 *
 * <p>{@code task:llm-inference memory ratio >= 2 fast} is a task, a number and a word. Never throws: what can't be
 * understood is named, with the nearest known id, and the rest stands. "on", "the" and the like count for nothing.
 */
public final class SearchReader {
    /** Longer than anything that a person asks. */
    public static final int LONGEST = 300;

    private static final int LONGEST_NAME = 4;
    private static final int MOST_SUGGESTIONS = 4;

    private final Vocabulary vocabulary;
    private final MetricWords metrics;

    public SearchReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.metrics = new MetricWords(vocabulary);
    }

    public SearchQuery read(String typed) {
        String text = typed.strip();
        if (text.length() <= LONGEST) {
            return new Understanding(text, vocabulary, metrics).query();
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        SearchQuery start = new Understanding(text.substring(0, end).strip(), vocabulary, metrics).query();
        List<NotUnderstood> told = new ArrayList<>(start.notUnderstood());
        told.add(new NotUnderstood(
                "…",
                "Only the first " + LONGEST + " characters of a search are read; the rest was left out.",
                List.of()));
        return new SearchQuery(start.text(), start.parts(), told);
    }

    /**
     * What words without a field name in the vocabulary: whole searches that ask for the coordinate instead, by what
     * they are. "a100 speedup" may mean {@code hardware:nvidia-a100}.
     */
    public Map<String, String> suggestions(SearchQuery query) {
        Map<String, String> suggestions = new LinkedHashMap<>();
        List<SearchPart> parts = query.parts();
        for (int i = 0; i < parts.size(); i++) {
            for (int length = Math.min(LONGEST_NAME, wordsFrom(parts, i)); length > 0; length--) {
                SearchPart last = parts.get(i + length - 1);
                int start = parts.get(i).start();
                String phrase = query.text().substring(start, last.end());
                named(phrase).forEach((name, narrowed) -> {
                    if (suggestions.size() < MOST_SUGGESTIONS) {
                        suggestions.putIfAbsent(name, SearchQuery.replaced(query.text(), start, last.end(), narrowed));
                    }
                });
            }
        }
        return suggestions;
    }

    private static int wordsFrom(List<SearchPart> parts, int from) {
        int to = from;
        while (to < parts.size() && parts.get(to).isWord()) {
            to++;
        }
        return to - from;
    }

    private Map<String, String> named(String phrase) {
        Map<String, String> named = new LinkedHashMap<>();
        String key = Vocabulary.key(phrase);
        vocabulary.tasks().stream()
                .filter(task -> Vocabulary.key(task.id()).equals(key)
                        || Vocabulary.key(task.name()).equals(key))
                .forEach(task -> named.put("the task " + task.name(), "task:" + task.id()));
        vocabulary
                .hardwareSpelled(phrase)
                .map(HardwareTarget::id)
                .ifPresent(id -> named.put(
                        "the hardware " + vocabulary.hardware(id).orElseThrow().name(), "hardware:" + id));
        vocabulary
                .datasetSpelled(phrase)
                .map(Dataset::id)
                .ifPresent(id -> named.put(
                        "the dataset " + vocabulary.dataset(id).orElseThrow().name(), "dataset:" + id));
        metrics.find(phrase)
                .filter(found -> found.form().isEmpty())
                .flatMap(found -> found.metrics().stream().findFirst())
                .ifPresent(metric -> named.put("the metric " + metric.name(), "metric:" + metric.id()));
        return named;
    }
}
