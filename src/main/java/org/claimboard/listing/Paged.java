package org.claimboard.listing;

/** What holds one page of a list, and so can say where the other pages are. */
public interface Paged {
    PagePlace place();
}
