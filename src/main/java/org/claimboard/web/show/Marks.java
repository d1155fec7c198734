package org.claimboard.web.show;

import java.util.ArrayList;
import java.util.List;

import org.claimboard.claim.ClaimView;
import org.claimboard.extract.ExtractedClaim;

/** Where claims stand in their abstract, numbered in the order given. */
public final class Marks {
    private Marks() {}

    /** Each mark leads to the element {@code claim-<id>}. */
    public static List<MarkedText.Mark> of(List<ClaimView> claims) {
        List<MarkedText.Mark> marks = new ArrayList<>();
        for (ClaimView claim : claims) {
            int inQuote = Math.max(0, claim.quote().indexOf(claim.valueText()));
            int start = claim.quoteStart() + inQuote;
            marks.add(new MarkedText.Mark(
                    claim.quoteStart(),
                    claim.quoteEnd(),
                    start,
                    start + claim.valueText().length(),
                    marks.size() + 1,
                    "claim-" + claim.id()));
        }
        return marks;
    }

    /** Each mark leads to the element {@code found-<n>}, counting from 1. */
    public static List<MarkedText.Mark> ofExtracted(List<ExtractedClaim> claims) {
        List<MarkedText.Mark> marks = new ArrayList<>();
        for (ExtractedClaim claim : claims) {
            int note = marks.size() + 1;
            marks.add(new MarkedText.Mark(
                    claim.quote().start(),
                    claim.quote().end(),
                    claim.value().start(),
                    claim.value().end(),
                    note,
                    "found-" + note));
        }
        return marks;
    }
}
