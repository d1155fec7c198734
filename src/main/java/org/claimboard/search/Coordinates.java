package org.claimboard.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.claimboard.claim.ClaimField;
import org.claimboard.claim.ClaimFilter;
import org.claimboard.claim.ClaimStatus;
import org.claimboard.claim.ClaimText;
import org.claimboard.claim.ClaimText.Place;
import org.claimboard.claim.Origin;
import org.claimboard.claim.PublishedYears;
import org.claimboard.normalise.Form;
import org.claimboard.normalise.Qualifier;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Task;
import org.claimboard.vocabulary.Vocabulary;

/** What stands behind {@code field:}. */
final class Coordinates {
    /**
     * @param words what it is, for readers; where it is not known, a sentence that says so
     * @param meaning empty where it is not known
     * @param nearest known ids near to one that is not
     */
    record Found(String words, Optional<Meaning> meaning, List<String> nearest) {
        boolean isKnown() {
            return meaning.isPresent();
        }
    }

    private final Vocabulary vocabulary;
    private final MetricWords metrics;

    Coordinates(Vocabulary vocabulary, MetricWords metrics) {
        this.vocabulary = vocabulary;
        this.metrics = metrics;
    }

    /** True where the vocabulary has names with spaces for the field's values. */
    boolean isNamed(SearchField field) {
        return switch (field) {
            case TASK, METRIC, DATASET, HARDWARE -> true;
            default -> false;
        };
    }

    /** @param quoted true where a name is meant whole */
    Found find(SearchField field, String value, boolean quoted) {
        return switch (field) {
            case TASK -> task(value);
            case METRIC -> metric(value);
            case DATASET -> dataset(value, quoted);
            case HARDWARE -> hardware(value);
            case MODEL -> named("model", value, quoted, List.of(Place.MODEL));
            case SYSTEM -> named("system", value, quoted, List.of(Place.SYSTEM));
            case PAPER -> named("paper", value, quoted, List.of(Place.TITLE, Place.SLUG));
            case QUALIFIER ->
                chosen(
                        ClaimField.QUALIFIER,
                        value.replace('-', '_').replace(' ', '_'),
                        Qualifier.values(),
                        Qualifier::id);
            case FORM ->
                chosen(ClaimField.FORM, Numbers.form(value).map(Form::id).orElse(value), Form.values(), Form::id);
            case ORIGIN -> chosen(ClaimField.ORIGIN, value, Origin.values(), Origin::id);
            case STATUS -> status(value);
            case YEAR -> year(value);
        };
    }

    /** The metrics with these ids, as a number's subject. */
    MetricWords.Phrase phrase(Set<String> ids) {
        Set<Metric> found = vocabulary.metrics().stream()
                .filter(metric -> ids.contains(metric.id()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new MetricWords.Phrase(found, Optional.empty());
    }

    private Found task(String value) {
        if (isNotStated(value)) {
            return notStated(ClaimField.TASK);
        }
        String key = Vocabulary.key(value);
        return vocabulary.tasks().stream()
                .filter(task -> Vocabulary.key(task.id()).equals(key)
                        || Vocabulary.key(task.name()).equals(key))
                .findFirst()
                .map(task -> among(ClaimField.TASK, task.name(), List.of(task.id())))
                .orElseGet(() -> unknown(
                        "task", value, vocabulary.tasks().stream().map(Task::id).toList()));
    }

    /** An id is that metric alone, other words are all that they may mean. */
    private Found metric(String value) {
        Optional<Metric> one = vocabulary.metric(value.toLowerCase(Locale.ROOT));
        return one.map(metric -> new MetricWords.Phrase(Set.of(metric), Optional.empty()))
                .or(() -> metrics.find(value))
                .map(found -> among(
                        ClaimField.METRIC,
                        Numbers.names(found.metrics()),
                        found.metrics().stream().map(Metric::id).toList()))
                .orElseGet(() -> unknown(
                        "metric",
                        value,
                        vocabulary.metrics().stream().map(Metric::id).toList()));
    }

    private Found dataset(String value, boolean quoted) {
        if (isNotStated(value)) {
            return notStated(ClaimField.DATASET);
        }
        return vocabulary
                .datasetSpelled(value)
                .map(dataset -> among(ClaimField.DATASET, dataset.name(), List.of(dataset.id())))
                .orElseGet(() -> named("dataset", value, quoted, List.of(Place.DATASET)));
    }

    private Found hardware(String value) {
        if (isNotStated(value)) {
            return among(ClaimField.HARDWARE, "not stated", List.of(HardwareTarget.NOT_STATED));
        }
        return vocabulary
                .hardwareSpelled(value)
                .map(node -> among(ClaimField.HARDWARE, node.name(), vocabulary.hardwareAtOrBelow(node.id())))
                .orElseGet(() -> unknown(
                        "hardware",
                        value,
                        vocabulary.hardware().stream()
                                .flatMap(node -> Stream.concat(Stream.of(node.id()), node.aliases().stream()))
                                .filter(spelling -> spelling.indexOf(' ') < 0)
                                .toList()));
    }

    private Found named(String what, String value, boolean quoted, List<Place> places) {
        if (value.replace("*", "").isBlank()) {
            return new Found("“" + value + "” names no " + what + ".", Optional.empty(), List.of());
        }
        boolean pattern = !quoted && value.indexOf('*') >= 0;
        ClaimText text = quoted
                ? ClaimText.whole(value, places)
                : pattern ? ClaimText.glob(value, places) : ClaimText.containing(value, places);
        String how = quoted ? " is “" : pattern ? " like “" : " has “";
        return new Found(what + how + value + "”", Optional.of(new Meaning.Text(text)), List.of());
    }

    private static <E> Found chosen(ClaimField field, String value, E[] all, Function<E, String> id) {
        List<String> ids = Arrays.stream(all).map(id).toList();
        String lower = value.toLowerCase(Locale.ROOT);
        return ids.contains(lower)
                ? among(field, lower.replace('_', ' '), List.of(lower))
                : new Found(
                        "There is no " + field.id() + " “" + value + "”; it is one of " + String.join(", ", ids) + ".",
                        Optional.empty(),
                        Vocabulary.nearest(value, ids));
    }

    private static Found status(String value) {
        if (value.equalsIgnoreCase("all")) {
            return new Found("status: all", Optional.of(new Meaning.Status(Set.of(ClaimStatus.values()))), List.of());
        }
        return ClaimStatus.of(value.toLowerCase(Locale.ROOT))
                .map(status ->
                        new Found("status: " + status.id(), Optional.of(new Meaning.Status(Set.of(status))), List.of()))
                .orElseGet(() -> {
                    List<String> ids = Stream.concat(
                                    Stream.of(ClaimStatus.values()).map(ClaimStatus::id), Stream.of("all"))
                            .toList();
                    return new Found(
                            "There is no status “" + value + "”; it is one of " + String.join(", ", ids) + ".",
                            Optional.empty(),
                            Vocabulary.nearest(value, ids));
                });
    }

    private static Found year(String value) {
        return PublishedYears.of(value)
                .map(years -> new Found(words(years), Optional.of(new Meaning.Years(years)), List.of()))
                .orElseGet(() -> new Found("A year has four digits, such as 2025.", Optional.empty(), List.of()));
    }

    static String words(PublishedYears years) {
        boolean open = years.from() == PublishedYears.FIRST || years.to() == PublishedYears.LAST;
        return (open || years.from() == years.to() ? "published in " : "published from ") + years.words();
    }

    private static boolean isNotStated(String value) {
        return Vocabulary.key(value).equals("notstated");
    }

    private static Found notStated(ClaimField field) {
        return among(field, "not stated", List.of(ClaimFilter.NOT_STATED));
    }

    private static Found among(ClaimField field, String name, List<String> ids) {
        return new Found(field.id() + ": " + name, Optional.of(new Meaning.Among(field, ids)), List.of());
    }

    private static Found unknown(String what, String value, Collection<String> known) {
        return new Found(
                "There is no " + what + " “" + value + "”.", Optional.empty(), Vocabulary.nearest(value, known));
    }
}
