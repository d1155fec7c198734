package org.claimboard.search;

import java.util.Optional;

/**
 * A part of a search that was understood.
 *
 * @param start where it begins in the search as typed
 * @param end where it ends, exclusive
 * @param field the field it narrows; empty for words and for numbers
 * @param words what it was understood as, for readers
 */
public record SearchPart(int start, int end, Optional<SearchField> field, String words, Meaning meaning) {

    boolean isWord() {
        return meaning instanceof Meaning.Words;
    }

    boolean isNumber() {
        return meaning instanceof Meaning.Number;
    }
}
