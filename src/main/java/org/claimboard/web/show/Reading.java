package org.claimboard.web.show;

import java.util.List;

import org.claimboard.extract.UnclaimedNumber;
import org.claimboard.problem.FieldProblem;

/**
 * What was read in a pasted abstract.
 *
 * @param passed the numbers that are no claims, each with its reason
 */
public record Reading(List<MarkedText.Piece> pieces, List<FoundClaim> claims, List<UnclaimedNumber> passed) {

    /** What is wrong with a text that could be read. */
    public List<FieldProblem> none() {
        return List.of();
    }
}
