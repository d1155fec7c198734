package org.claimboard.listing;

/**
 * Which page of how many.
 *
 * @param page counts from 1
 * @param size rows of a full page
 * @param total rows of all pages together
 * @param moreThanTotal true where nobody counted further; the page is not the last one then
 */
public record PagePlace(int page, int size, long total, boolean moreThanTotal) {
    public PagePlace(int page, int size, long total) {
        this(page, size, total, false);
    }

    public boolean hasNext() {
        return moreThanTotal || page < pages();
    }

    /** As far as they were counted. An empty list has one page, which is empty. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
