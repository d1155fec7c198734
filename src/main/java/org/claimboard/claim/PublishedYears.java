package org.claimboard.claim;

import java.util.Optional;

/**
 * The years in which a paper may have been published, both included; {@code 2025}, {@code 2020..2023}, {@code 2024..} and
 * {@code ..2019} in an address.
 */
public record PublishedYears(int from, int to) {
    public static final int FIRST = 1900;
    public static final int LAST = 2999;

    private static final String TO = "..";
    private static final int DIGITS = 4;

    /** The years that a text means, whichever of two stands first; empty where it is none of the four ways to say them. */
    public static Optional<PublishedYears> of(String text) {
        int dots = text.indexOf(TO);
        if (dots < 0) {
            return year(text).map(year -> new PublishedYears(year, year));
        }
        String before = text.substring(0, dots);
        String after = text.substring(dots + TO.length());
        Optional<Integer> from = before.isEmpty() && !after.isEmpty() ? Optional.of(FIRST) : year(before);
        Optional<Integer> to = after.isEmpty() ? Optional.of(LAST) : year(after);
        return from.flatMap(one -> to.map(other -> new PublishedYears(Math.min(one, other), Math.max(one, other))));
    }

    /** As it stands in an address. */
    public String id() {
        if (from == to) {
            return Integer.toString(from);
        }
        return (from == FIRST ? "" : Integer.toString(from)) + TO + (to == LAST ? "" : Integer.toString(to));
    }

    /** "2025", "2024 or later", "2019 or before", "2020 to 2023". */
    public String words() {
        if (from == to) {
            return Integer.toString(from);
        }
        if (to == LAST) {
            return from + " or later";
        }
        return from == FIRST ? to + " or before" : from + " to " + to;
    }

    /** @param published a paper's date: a year, a month or a day, such as 2025, 2025-07 or 2025-07-02 */
    public boolean include(String published) {
        return year(published.substring(0, Math.min(DIGITS, published.length())))
                .filter(year -> year >= from && year <= to)
                .isPresent();
    }

    private static Optional<Integer> year(String digits) {
        boolean four = digits.length() == DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return four
                ? Optional.of(Integer.valueOf(digits)).filter(year -> year >= FIRST && year <= LAST)
                : Optional.empty();
    }

    PublishedYears and(PublishedYears other) {
        return new PublishedYears(Math.max(from, other.from), Math.min(to, other.to));
    }
}
