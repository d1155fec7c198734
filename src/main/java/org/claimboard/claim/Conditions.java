package org.claimboard.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.claimboard.paper.ShortWords;

/** Makes a filter's conditions for the database that there is. */
@ApplicationScoped
class Conditions {
    private final WordCondition words;
    private final ShortWords shortWords;

    Conditions(WordCondition words, ShortWords shortWords) {
        this.words = words;
        this.shortWords = shortWords;
    }

    /** Words that are all short are looked for in the newest papers only, but where the filter names its papers. */
    ClaimConditions of(ClaimFilter filter) {
        ClaimConditions conditions = new ClaimConditions(filter, words);
        return shortWords.condition(patterns(filter)).map(conditions::and).orElse(conditions);
    }

    /** In how many of the newest papers the claims are looked for; empty for in all. */
    Optional<Integer> newestOnly(ClaimFilter filter) {
        return shortWords.newestOnly(patterns(filter));
    }

    private static List<String> patterns(ClaimFilter filter) {
        return filter.among().containsKey(ClaimField.PAPER)
                ? List.of()
                : Stream.concat(filter.words().stream(), filter.texts().stream())
                        .map(ClaimText::like)
                        .toList();
    }
}
