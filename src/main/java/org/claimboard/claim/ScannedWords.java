package org.claimboard.claim;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.DefaultBean;

/** Looks into every place of every claim: what a database without an index for words does. */
@ApplicationScoped
@DefaultBean
class ScannedWords implements WordCondition {
    @Override
    public String jpql(List<String> patterns) {
        return patterns.stream()
                .map(pattern -> ClaimConditions.in(ClaimText.ANYWHERE, pattern))
                .collect(Collectors.joining(" and "));
    }
}
