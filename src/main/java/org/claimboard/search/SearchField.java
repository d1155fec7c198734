package org.claimboard.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can stand before a colon in a search. */
public enum SearchField {
    TASK("tasks"),
    METRIC("metrics"),
    DATASET("data", "benchmark"),
    MODEL("models"),
    HARDWARE("hw", "device"),
    SYSTEM("method"),
    PAPER("title"),
    QUALIFIER("hedge"),
    FORM(),
    STATUS(),
    ORIGIN(),
    YEAR("published", "date");

    private final List<String> aliases;

    SearchField(String... aliases) {
        this.aliases = List.of(aliases);
    }

    /** The word in a search, in JSON and in addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field with this id or alias, without regard to case. */
    static Optional<SearchField> of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field.id().equals(lower) || field.aliases.contains(lower))
                .findFirst();
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(SearchField::id).toList();
    }
}
