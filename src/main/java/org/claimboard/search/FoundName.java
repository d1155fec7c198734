package org.claimboard.search;

/**
 * A system, model or dataset whose name holds the words of a search.
 *
 * @param claims how many shown claims have it
 * @param query the search for exactly these
 */
public record FoundName(SearchField field, String name, long claims, String query) {}
