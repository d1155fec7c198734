package org.claimboard.listing;

/**
 * How long a list is, counted no further than somebody reads.
 *
 * @param counted how many there are, or where counting ended
 * @param more true where there are more than that
 */
public record Total(long counted, boolean more) {
    public static Total exactly(long counted) {
        return new Total(counted, false);
    }

    /** @param found how many were found by a query that looked for {@code most} and one more */
    public static Total upTo(long most, long found) {
        return new Total(Math.min(most, found), found > most);
    }
}
