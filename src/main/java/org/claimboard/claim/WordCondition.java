package org.claimboard.claim;

import java.util.List;

/** How a query asks for words that may be anywhere in a claim; each database has its way, and both mean the same. */
interface WordCondition {
    /**
     * A condition on a claim {@code c} and its paper {@code p}.
     *
     * @param patterns the parameters with the words' patterns, in lower case, each of which must fit one of the places
     */
    String jpql(List<String> patterns);
}
