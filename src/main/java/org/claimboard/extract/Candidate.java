package org.claimboard.extract;

import java.util.List;
import java.util.Optional;

import org.claimboard.normalise.Quantity;
import org.claimboard.normalise.Reading;
import org.claimboard.normalise.Rule;

/**
 * A number that has been read as a claim, before its context is known.
 *
 * @param sentence where it stands
 * @param index of its token
 * @param quantity the number, or the half of a pair that counts
 * @param binding what it measures
 * @param rule how it was normalised
 * @param reading the canonical values
 * @param hedge the words that qualify it
 * @param flags doubts about the reading
 */
record Candidate(
        Sentence sentence,
        int index,
        Quantity quantity,
        Binding binding,
        Rule rule,
        Reading reading,
        Optional<Qualifiers.Hedge> hedge,
        List<ClaimFlag> flags) {

    /** The same number, read in another way. */
    Candidate read(Rule other, Reading value, List<ClaimFlag> doubts) {
        return new Candidate(sentence, index, quantity, binding, other, value, hedge, doubts);
    }

    /**
     * What it says of which metric; a second candidate that states the same adds nothing.
     *
     * <p>A text, for numbers can be chosen so that all of them have one hash code, and a table of what can't be ordered is
     * slow then.
     */
    String statement() {
        return binding.metric().id() + " " + reading.form() + " " + reading.low() + " " + reading.high();
    }
}
