package org.claimboard.listing;

/**
 * Which page of how many.
 *
 * @param page counts from 1
 * @param size rows of a full page
 * @param total rows of all pages together
 */
public record PagePlace(int page, int size, long total) {

    /** An empty list has one page, which is empty. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
