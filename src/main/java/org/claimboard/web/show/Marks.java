package org.claimboard.web.show;

import java.util.ArrayList;
import java.util.List;

import org.claimboard.claim.ClaimView;
import org.claimboard.extract.ExtractedClaim;
import org.claimboard.extract.UnclaimedNumber;

/** Where claims stand in their abstract, numbered in the order given. */
public final class Marks {
    private Marks() {}

    /** Each mark leads to the element {@code claim-<id>}; an imported number that stands in no abstract has none. */
    public static List<MarkedText.Mark> of(List<ClaimView> claims) {
        List<MarkedText.Mark> marks = new ArrayList<>();
        for (ClaimView claim : claims) {
            if (claim.quote().isEmpty()) {
                continue;
            }
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

    /** The numbers that are no claims; the n-th leads to the element {@code passed-n}, counting from 1. */
    public static List<MarkedText.Passed> ofPassed(List<UnclaimedNumber> numbers) {
        List<MarkedText.Passed> passed = new ArrayList<>();
        for (UnclaimedNumber number : numbers) {
            passed.add(
                    new MarkedText.Passed(number.span().start(), number.span().end(), "passed-" + (passed.size() + 1)));
        }
        return passed;
    }
}
