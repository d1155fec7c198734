package org.claimboard.claim;

import org.claimboard.paper.Slug;
import org.claimboard.vocabulary.Dataset;
import org.claimboard.vocabulary.Vocabulary;

/**
 * By what a dataset is found, however a paper or an address spells it: the vocabulary's id, or the slug of the text where
 * the vocabulary has no such dataset.
 */
public final class DatasetId {
    private DatasetId() {}

    /** "Wikitext 2" → {@code wikitext-2}, "our test set" → {@code our-test-set}. */
    public static String of(Vocabulary vocabulary, String text) {
        return vocabulary.datasetSpelled(text).map(Dataset::id).orElseGet(() -> Slug.of(text));
    }
}
