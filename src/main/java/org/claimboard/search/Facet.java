package org.claimboard.search;

import java.util.List;

/**
 * How the claims found spread over one field, the most frequent value first.
 *
 * @param more how many further values there are
 */
public record Facet(SearchField field, List<Value> values, int more) {
    /**
     * @param id as a search has it
     * @param name for readers; forms and qualifiers have their id
     * @param query the search narrowed to this value
     */
    public record Value(String id, String name, long claims, String query) {}

    public Facet {
        values = List.copyOf(values);
    }
}
