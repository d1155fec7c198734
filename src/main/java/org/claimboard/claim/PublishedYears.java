package org.claimboard.claim;

/** The years in which a paper may have been published, both included. */
public record PublishedYears(int from, int to) {
    public static final int FIRST = 1900;
    public static final int LAST = 2999;

    PublishedYears and(PublishedYears other) {
        return new PublishedYears(Math.max(from, other.from), Math.min(to, other.to));
    }
}
