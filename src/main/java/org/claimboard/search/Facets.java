package org.claimboard.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.claimboard.claim.ClaimFilter;
import org.claimboard.claim.ClaimTally;
import org.claimboard.vocabulary.HardwareTarget;
import org.claimboard.vocabulary.Metric;
import org.claimboard.vocabulary.Task;
import org.claimboard.vocabulary.Vocabulary;

/** Makes facets out of one count of all coordinates. A field in which all claims are alike narrows nothing and is none. */
final class Facets {
    private static final int MOST_VALUES = 6;

    private final Vocabulary vocabulary;

    Facets(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Facet> of(List<ClaimTally> tallies, SearchQuery query) {
        List<Facet> facets = new ArrayList<>();
        add(facets, SearchField.TASK, tallies, query, tally -> Optional.ofNullable(tally.task())
                .orElse(ClaimFilter.NOT_STATED));
        add(facets, SearchField.METRIC, tallies, query, ClaimTally::metric);
        add(facets, SearchField.HARDWARE, tallies, query, ClaimTally::hardwareId);
        add(facets, SearchField.FORM, tallies, query, tally -> tally.form().id());
        add(facets, SearchField.YEAR, tallies, query, ClaimTally::year);
        add(facets, SearchField.QUALIFIER, tallies, query, tally -> tally.qualifier()
                .id());
        return List.copyOf(facets);
    }

    private void add(
            List<Facet> facets,
            SearchField field,
            List<ClaimTally> tallies,
            SearchQuery query,
            Function<ClaimTally, String> id) {
        Map<String, Long> counts = tallies.stream()
                .collect(Collectors.groupingBy(id, TreeMap::new, Collectors.summingLong(ClaimTally::claims)));
        if (field == SearchField.HARDWARE) {
            counts.replaceAll((node, own) -> atOrBelow(node, tallies));
        }
        List<Facet.Value> values = counts.entrySet().stream()
                .filter(entry -> isSearchable(field, entry.getKey()))
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new Facet.Value(
                        entry.getKey(),
                        name(field, entry.getKey()),
                        entry.getValue(),
                        query.narrowedTo(field, entry.getKey())))
                .toList();
        if (counts.size() > 1) {
            List<Facet.Value> first = values.subList(0, Math.min(MOST_VALUES, values.size()));
            facets.add(new Facet(field, first, values.size() - first.size()));
        }
    }

    /** A search for a node finds what is below it as well. */
    private long atOrBelow(String node, List<ClaimTally> tallies) {
        Set<String> ids = Set.copyOf(vocabulary.hardwareAtOrBelow(node));
        return tallies.stream()
                .filter(tally -> ids.contains(tally.hardwareId()))
                .mapToLong(ClaimTally::claims)
                .sum();
    }

    /** A task or metric outside the vocabulary can't be asked for by its id. */
    private boolean isSearchable(SearchField field, String id) {
        return switch (field) {
            case TASK ->
                id.equals(ClaimFilter.NOT_STATED) || vocabulary.task(id).isPresent();
            case METRIC -> vocabulary.metric(id).isPresent();
            default -> true;
        };
    }

    private String name(SearchField field, String id) {
        if (id.equals(HardwareTarget.NOT_STATED)) {
            return "not stated";
        }
        return switch (field) {
            case TASK -> vocabulary.task(id).map(Task::name).orElse(id);
            case METRIC -> vocabulary.metric(id).map(Metric::name).orElse(id);
            case HARDWARE -> vocabulary.hardware(id).map(HardwareTarget::name).orElse(id);
            default -> id;
        };
    }
}
