package org.claimboard.intake.read;

import java.util.List;

import org.claimboard.claim.ClaimWording;

/**
 * A number of a foreign table, normalised.
 *
 * @param place where it stands in the file
 * @param key what tells it from all other numbers of its source, whatever its value is
 * @param wording its quote is null where it has none
 * @param flags ids of what a reader should know of it, joined by commas
 * @param source the collection that the row itself names; null where it names none
 * @param licence as {@code source}
 */
public record ReadNumber(
        String place,
        List<String> key,
        PaperHint paper,
        ClaimWording wording,
        String flags,
        String source,
        String licence) {
    public ReadNumber {
        // what a row does not say tells it from others too
        key = key.stream().map(part -> part == null ? "" : part).toList();
    }
}
