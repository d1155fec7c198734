package org.claimboard.claim;

import java.util.LinkedHashMap;
import java.util.Map;

import org.claimboard.problem.ProblemException;
import org.claimboard.vocabulary.Vocabulary;

/**
 * The order of a list of claims. Ties are broken by id, so the order is always the same.
 *
 * @param name a field's name, with {@code -} before it for descending
 */
public record ClaimSort(String name, String jpql) {
    private static final String ID = "c.id";
    private static final Map<String, String> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("published", "p.published");
        FIELDS.put("paper", "p.slug");
        FIELDS.put("system", "lower(c.content.system)");
        FIELDS.put("metric", "c.content.metric");
        FIELDS.put("task", "c.content.task");
        FIELDS.put("low", "c.content.low");
        FIELDS.put("high", "c.content.high");
        FIELDS.put("id", ID);
    }

    /** Newest papers first. */
    public static final ClaimSort DEFAULT = of("-published");

    /** @throws ProblemException where there is no such field, with the nearest ones */
    public static ClaimSort of(String name) {
        boolean descending = name.startsWith("-");
        String field = descending ? name.substring(1) : name;
        String column = FIELDS.get(field);
        if (column == null) {
            throw ProblemException.invalidParameter(
                    "sort",
                    "lists are sorted by one of " + String.join(", ", FIELDS.keySet()) + ", or by - and its name.",
                    Vocabulary.nearest(field, FIELDS.keySet()));
        }
        String direction = descending ? " desc" : "";
        // H2 fails on a long list that is sorted by the same column twice
        return new ClaimSort(name, column.equals(ID) ? ID + direction : column + direction + " nulls last, " + ID);
    }
}
