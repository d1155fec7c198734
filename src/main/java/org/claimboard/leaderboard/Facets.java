package org.claimboard.leaderboard;

import java.util.List;
import java.util.Map;

/**
 * What a board can be filtered by, each value with the number of shown claims that it would leave; the other filters
 * stay as they are. A value without claims is there only if it is the one chosen.
 *
 * @param datasets by number of claims, most first; {@code not-stated} last
 * @param hardware node to the number of claims at or below it
 * @param models as {@code datasets}
 * @param years each year, newest first, then each with all that came after it
 */
public record Facets(
        List<Value> datasets,
        Map<String, Long> hardware,
        List<Value> models,
        List<Value> qualifiers,
        List<Value> years,
        List<Value> statuses) {
    public Facets {
        datasets = List.copyOf(datasets);
        hardware = Map.copyOf(hardware);
        models = List.copyOf(models);
        qualifiers = List.copyOf(qualifiers);
        years = List.copyOf(years);
        statuses = List.copyOf(statuses);
    }

    static final Facets NONE = new Facets(List.of(), Map.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * @param id what stands in the address
     * @param name for readers
     */
    public record Value(String id, String name, long claims) {}
}
