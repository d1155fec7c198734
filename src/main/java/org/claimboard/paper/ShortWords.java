package org.claimboard.paper;

import java.util.Collection;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimboard.listing.ListingConfig;

/** What becomes of a search for nothing but words that no index knows: it is one of the newest papers alone. */
@ApplicationScoped
public class ShortWords {
    /** Three characters in a row are what an index of trigrams holds. */
    private static final int SHORTEST = 3;

    private final ListingConfig config;

    ShortWords(ListingConfig config) {
        this.config = config;
    }

    /**
     * A condition on a paper {@code p} that keeps the search to the newest ones.
     *
     * @param words typed words, or patterns made of them
     * @return empty where there is none, or one of them is long enough
     */
    public Optional<String> condition(Collection<String> words) {
        return areAll(words)
                ? Optional.of(
                        "p.published >= coalesce((select n.published from Paper n order by n.published desc, n.slug"
                                + " limit 1 offset " + config.shortWordsInNewest() + "), '')")
                : Optional.empty();
    }

    /** In how many of the newest papers all these words are looked for; empty for in all. */
    public Optional<Integer> newestOnly(Collection<String> words) {
        return areAll(words) ? Optional.of(config.shortWordsInNewest()) : Optional.empty();
    }

    private static boolean areAll(Collection<String> words) {
        return !words.isEmpty() && words.stream().allMatch(ShortWords::isShort);
    }

    private static boolean isShort(String word) {
        int run = 0;
        for (int i = 0; i < word.length() && run < SHORTEST; i++) {
            run = Character.isLetterOrDigit(word.charAt(i)) ? run + 1 : 0;
        }
        return run < SHORTEST;
    }
}
