package org.claimboard.compare;

import java.util.List;

/**
 * Some systems side by side.
 *
 * @param shared what two of them or more claim, what can be compared first
 * @param single what one of them claims alone
 */
public record SideBySide(List<ComparedSystem> systems, List<ComparedRow> shared, List<ComparedRow> single) {
    public SideBySide {
        systems = List.copyOf(systems);
        shared = List.copyOf(shared);
        single = List.copyOf(single);
    }

    /** "A, B and C". */
    public String names() {
        List<String> names = systems.stream().map(ComparedSystem::name).toList();
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    /** How many rows can be compared. */
    public long comparable() {
        return shared.stream().filter(ComparedRow::isComparable).count();
    }
}
