package org.claimboard.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.claimboard.claim.ClaimFilter;

/**
 * A search as it was understood.
 *
 * @param text as typed, cut where it was too long
 */
public record SearchQuery(String text, List<SearchPart> parts, List<NotUnderstood> notUnderstood) {
    public SearchQuery {
        parts = List.copyOf(parts);
        notUnderstood = List.copyOf(notUnderstood);
    }

    public boolean isEmpty() {
        return parts.isEmpty() && notUnderstood.isEmpty();
    }

    /** What the claims must fit. */
    public ClaimFilter filter() {
        ClaimFilter filter = ClaimFilter.all();
        for (SearchPart part : parts) {
            filter = part.meaning().narrow(filter);
        }
        return filter;
    }

    /** The words that stand without a field, phrases whole. */
    public List<String> words() {
        return parts.stream()
                .filter(SearchPart::isWord)
                .map(part -> ((Meaning.Words) part.meaning()).text())
                .toList();
    }

    /** By value where the search asks for values of one kind, the best first; else the newest papers first. */
    public String usualSort() {
        return valueSort().orElse("-published");
    }

    /** True where the search asks for values of one kind. */
    public boolean asksForValues() {
        return valueSort().isPresent();
    }

    /** The order by value, the best first; empty where the search does not ask for values of one kind. */
    Optional<String> valueSort() {
        List<Boolean> smallerFirst = parts.stream()
                .filter(SearchPart::isNumber)
                .map(part -> ((Meaning.Number) part.meaning()).smallerIsBetter())
                .distinct()
                .toList();
        return smallerFirst.size() == 1 ? Optional.of(smallerFirst.get(0) ? "low" : "-low") : Optional.empty();
    }

    /** The search without one of its parts. */
    public String without(SearchPart part) {
        return without(List.of(part));
    }

    /** The search with one value for a field, in place of what it says of that field. */
    public String narrowedTo(SearchField field, String id) {
        List<SearchPart> same = parts.stream()
                .filter(part -> part.field().equals(Optional.of(field)))
                .toList();
        String rest = without(same);
        return (rest.isEmpty() ? "" : rest + " ") + field.id() + ":" + id;
    }

    /** The search with other words in place of some of its characters. */
    static String replaced(String text, int start, int end, String by) {
        return squeezed(text.substring(0, start) + " " + by + " " + text.substring(end));
    }

    private String without(List<SearchPart> left) {
        StringBuilder kept = new StringBuilder(text);
        List<SearchPart> fromTheEnd = new ArrayList<>(left);
        fromTheEnd.sort((one, other) -> Integer.compare(other.start(), one.start()));
        fromTheEnd.forEach(part -> kept.replace(part.start(), part.end(), " "));
        return squeezed(kept.toString());
    }

    private static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            boolean again = c == ' ' && !squeezed.isEmpty() && squeezed.charAt(squeezed.length() - 1) == ' ';
            if (quoted || !again) {
                squeezed.append(c);
            }
        }
        return squeezed.toString().strip();
    }
}
