package org.claimboard.paper;

import java.util.Collection;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.claimboard.listing.ListingConfig;

/** What becomes of a search for nothing but words that no index knows: it is one of the newest papers alone. */
@ApplicationScoped
public class ShortWords {
    /** Three characters in a row are what an index of trigrams holds. */
    private static final int SHORTEST = 3;

    private final ListingConfig config;
    private final EntityManager entityManager;

    ShortWords(ListingConfig config, EntityManager entityManager) {
        this.config = config;
        this.entityManager = entityManager;
    }

    /**
     * A condition on a paper {@code p} that keeps the search to the newest ones.
     *
     * @param words typed words, or patterns made of them
     * @return empty where there is none, or one of them is long enough
     */
    public Optional<String> condition(Collection<String> words) {
        return areAll(words) ? firstDay().map(day -> "p.published >= '" + day + "'") : Optional.empty();
    }

    /** Asked for by itself, since a database plans well for a date that it knows; a date that is none bounds nothing. */
    private Optional<String> firstDay() {
        return entityManager
                .createQuery("select p.published from Paper p order by p.published desc, p.slug", String.class)
                .setFirstResult(config.shortWordsInNewest())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .filter(day -> day.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9'));
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
