package org.claimboard.web.show;

import java.util.List;

/**
 * A column's head that sorts the table.
 *
 * @param href address of the table sorted by this column; by the other order where it is sorted by it already
 * @param order {@code ascending}, {@code descending} or {@code none}, as {@code aria-sort} has it
 */
public record Column(String label, String href, String order) {

    /** The columns that a list of claims can be sorted by. */
    public static List<Column> ofClaims(PageAddress address, String current) {
        return List.of(
                of(address, current, "system", "System"),
                of(address, current, "low", "Value"),
                of(address, current, "metric", "Metric"),
                of(address, current, "task", "Task"),
                of(address, current, "published", "Paper"));
    }

    /** @param current the order in force, e.g. {@code -published} */
    public static Column of(PageAddress address, String current, String field, String label) {
        boolean ascending = current.equals(field);
        boolean descending = current.equals("-" + field);
        return new Column(
                label,
                address.sortedBy(descending ? field : ascending ? "-" + field : first(field)),
                ascending ? "ascending" : descending ? "descending" : "none");
    }

    /** Names are looked up from A, numbers and dates from the greatest. */
    private static String first(String field) {
        return switch (field) {
            case "published", "low", "high" -> "-" + field;
            default -> field;
        };
    }

    public String arrow() {
        return switch (order) {
            case "ascending" -> "↑";
            case "descending" -> "↓";
            default -> "";
        };
    }
}
