package org.claimboard.search;

import java.util.List;

/**
 * A part of a search that was left out.
 *
 * @param part as typed
 * @param message one sentence
 * @param nearest whole searches with the part put right, by what they put in its place
 */
public record NotUnderstood(String part, String message, List<Remedy> nearest) {
    /** @param query the search with the part put right */
    public record Remedy(String name, String query) {}

    public NotUnderstood {
        nearest = List.copyOf(nearest);
    }
}
