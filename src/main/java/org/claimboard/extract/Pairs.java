package org.claimboard.extract;

import java.util.Set;

import org.claimboard.normalise.Unit;

/** Tells two numbers that something went from and to, "from 0.77 to 0.85", from a range, "ranging from 5 ms to 10 ms". */
final class Pairs {
    private static final Set<String> HEDGES = Words.of(
            "a an the only just about approximately around nearly almost roughly over under below above more less than");

    private Pairs() {}

    /** True for a value that something went from: "from 48G", "from about 48G", not "ranging from 48G". */
    static boolean isFrom(Clause clause, int index) {
        Sentence sentence = clause.sentence();
        int at = index - 1;
        while (at > 0 && index - at < 4 && HEDGES.contains(sentence.norm(at))) {
            at--;
        }
        return isNoted(clause, index)
                || sentence.norm(at).equals("from")
                        && !sentence.at(Math.max(0, at - 1))
                                .isAny(
                                        "range",
                                        "ranging",
                                        "ranged",
                                        "vary",
                                        "varying",
                                        "varied",
                                        "anywhere",
                                        "span",
                                        "spanning",
                                        "spanned");
    }

    /** "2.5x (20 FPS to 50 FPS)": the note says from where to where the factor is. */
    private static boolean isNoted(Clause clause, int index) {
        Sentence sentence = clause.sentence();
        int before = clause.previousQuantity(index);
        return before >= 0
                && index - before < 6
                && sentence.norm(index - 1).equals("(")
                && sentence.norm(index + 1).equals(")")
                && (clause.quantity(before).is(Unit.Kind.TIMES)
                        || clause.quantity(before).is(Unit.Kind.PERCENT))
                && clause.quantity(index).is(Unit.Kind.PHYSICAL);
    }
}
