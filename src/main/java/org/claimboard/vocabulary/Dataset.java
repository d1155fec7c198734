package org.claimboard.vocabulary;

import java.util.List;

/**
 * A dataset or benchmark under its usual name.
 *
 * @param id kebab-case, e.g. {@code wikitext-2}
 * @param name as a heading shows it, e.g. {@code WikiText-2}
 * @param aliases other spellings seen in papers, matched without regard to case
 * @param tasks ids of the tasks it is usually used for; may be empty
 */
public record Dataset(String id, String name, List<String> aliases, List<String> tasks) {
    public Dataset {
        aliases = List.copyOf(aliases);
        tasks = List.copyOf(tasks);
    }
}
