package org.claimboard.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Which row of a foreign collection a claim was imported from.
 *
 * @param source the collection's name
 * @param licence id of its licence, or {@code not-stated}
 * @param place where the row stands in it: {@code row 17}, {@code $[3].Performance_Result}
 */
@Embeddable
public record ClaimSource(
        String source,
        String licence,
        @Column(name = "source_place") String place) {}
