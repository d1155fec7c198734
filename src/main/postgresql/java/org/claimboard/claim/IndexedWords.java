package org.claimboard.claim;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

/** Finds words by the trigrams of {@link ClaimWords}; all of them in one place, so that one look into the index is enough. */
@ApplicationScoped
class IndexedWords implements WordCondition {
    @Override
    public String jpql(List<String> patterns) {
        return patterns.stream()
                .map(pattern -> "w.words like " + pattern + " escape '\\'")
                .collect(Collectors.joining(
                        " and ", "exists (select 1 from ClaimWords w where w.claimId = c.id and ", ")"));
    }
}
