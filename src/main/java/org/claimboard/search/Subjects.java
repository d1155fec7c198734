package org.claimboard.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes back from the parts of a search, which end before a number, those that say what the number is about. */
final class Subjects {
    private static final int LONGEST_METRIC = 5;

    private final String text;
    private final List<SearchPart> parts;
    private final MetricWords metrics;
    private final Coordinates coordinates;

    /** @param parts read so far; what is taken back is removed */
    Subjects(String text, List<SearchPart> parts, MetricWords metrics, Coordinates coordinates) {
        this.text = text;
        this.parts = parts;
        this.metrics = metrics;
        this.coordinates = coordinates;
    }

    /** @param operatorStart where the comparison begins */
    Subject takeBack(int operatorStart) {
        if (!parts.isEmpty() && isMetricField(parts.get(parts.size() - 1))) {
            SearchPart part = parts.remove(parts.size() - 1);
            Set<String> ids = Set.copyOf(((Meaning.Among) part.meaning()).ids());
            return Subject.of(part.start(), coordinates.phrase(ids));
        }
        Subject subject = Subject.nothing(operatorStart);
        if (lastWord().filter(Subject::isForm).isPresent()) {
            SearchPart part = parts.remove(parts.size() - 1);
            subject = subject.withForm(part.start(), typed(part));
        }
        if (!parts.isEmpty() && isMetricField(parts.get(parts.size() - 1))) {
            SearchPart part = parts.remove(parts.size() - 1);
            return subject.withPhrase(
                    part.start(), coordinates.phrase(Set.copyOf(((Meaning.Among) part.meaning()).ids())));
        }
        return metric(subject);
    }

    private Subject metric(Subject subject) {
        int words = 0;
        while (words < LONGEST_METRIC
                && words < parts.size()
                && parts.get(parts.size() - 1 - words).isWord()) {
            words++;
        }
        for (int length = words; length > 0; length--) {
            int start = parts.get(parts.size() - length).start();
            String phrase =
                    text.substring(start, parts.get(parts.size() - 1).end()).replace(":", "");
            Optional<MetricWords.Phrase> found = metrics.find(phrase);
            if (found.isPresent() || SearchField.of(phrase).equals(Optional.of(SearchField.YEAR))) {
                parts.subList(parts.size() - length, parts.size()).clear();
                return found.map(metric -> subject.withPhrase(start, metric)).orElseGet(() -> Subject.ofYear(start));
            }
        }
        if (words == 0 || subject.form().isPresent() || subject.anything()) {
            return subject;
        }
        SearchPart unknown = parts.remove(parts.size() - 1);
        return Subject.unknown(unknown.start(), typed(unknown));
    }

    private Optional<String> lastWord() {
        return parts.isEmpty() || !parts.get(parts.size() - 1).isWord()
                ? Optional.empty()
                : Optional.of(typed(parts.get(parts.size() - 1)));
    }

    private static boolean isMetricField(SearchPart part) {
        return part.field().equals(Optional.of(SearchField.METRIC));
    }

    private String typed(SearchPart part) {
        return text.substring(part.start(), part.end());
    }
}
