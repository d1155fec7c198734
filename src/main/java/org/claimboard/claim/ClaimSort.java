package org.claimboard.claim;

import java.util.LinkedHashMap;
import java.util.Map;

import org.claimboard.problem.ProblemException;
import org.claimboard.vocabulary.Vocabulary;

/**
 * The order of a list of claims. Ties are broken by id (that of values in their direction), so the order is always the same; among papers of one day by the
 * paper first, so that its claims stand together and an index gives the order.
 *
 * @param name a field's name, with {@code -} before it for descending
 */
public record ClaimSort(String name, String jpql) {
    private static final String ID = "c.id";
    private static final String PUBLISHED = "p.published";
    private static final String LOW = "c.content.low";
    private static final String HIGH = "c.content.high";
    private static final Map<String, String> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("published", PUBLISHED);
        FIELDS.put("paper", "p.slug");
        FIELDS.put("system", "lower(c.content.system)");
        FIELDS.put("metric", "c.content.metric");
        FIELDS.put("task", "c.content.task");
        FIELDS.put("low", LOW);
        FIELDS.put("high", HIGH);
        FIELDS.put("id", ID);
    }

    /** Newest papers first. */
    public static final ClaimSort DEFAULT = of("-published");

    /** In the order in which they came. */
    public static final ClaimSort BY_ID = of("id");

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
        return new ClaimSort(name, jpql(column, descending ? " desc" : ""));
    }

    private static String jpql(String column, String direction) {
        return switch (column) {
            // H2 fails on a long list that is sorted by the same column twice
            case ID -> ID + direction;
            // never null; where PostgreSQL is told what becomes of nulls, it takes no index
            case PUBLISHED -> PUBLISHED + direction + ", p.slug, " + ID;
            // never null either; ties in the same direction, so that an index gives the order both ways
            case LOW, HIGH -> column + direction + ", " + ID + direction;
            default -> column + direction + " nulls last, " + ID;
        };
    }
}
