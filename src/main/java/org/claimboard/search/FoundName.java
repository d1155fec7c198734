package org.claimboard.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.claimboard.claim.ClaimNames;

/**
 * The name of a system, model or dataset that holds the words of a search.
 *
 * @param claims how many claims have it, of those among which it was looked for
 * @param query the search for it alone
 */
public record FoundName(SearchField field, String name, long claims, String query) {
    private static final int MOST = 5;

    /** The most frequent names of one kind that hold every word. */
    static List<FoundName> of(
            SearchField field, List<ClaimNames> claims, Function<ClaimNames, String> kind, List<String> words) {
        return claims.stream()
                .filter(one -> holds(kind.apply(one), words))
                .collect(Collectors.groupingBy(kind, Collectors.summingLong(ClaimNames::claims)))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(name -> of(field, name.getKey(), name.getValue()))
                .toList();
    }

    private static FoundName of(SearchField field, String name, long claims) {
        return new FoundName(field, name, claims, field.id() + ":\"" + name.replace('"', ' ') + "\"");
    }

    private static boolean holds(String name, List<String> words) {
        return name != null
                && words.stream()
                        .allMatch(word -> name.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
    }
}
