package org.claimboard.extract;

import java.util.Optional;
import java.util.Set;

import org.claimboard.normalise.Numeral;
import org.claimboard.normalise.Quantity;
import org.claimboard.normalise.Unit;
import org.claimboard.vocabulary.Dimension;

/** Gathers from the words around a number what its interpretation depends on. */
final class Interpreter {
    private static final Set<String> SMALL = Words.of(
            "only just merely mere is are to requiring require than under below nearly almost consume consuming need");
    private static final Set<String> HEDGES = Words.of(
            "a an the up to at most least over more less than about approximately around nearly almost roughly only just average",
            "of factor as much low within some merely mere another on");

    private final Clause clause;
    private final Sentence sentence;

    Interpreter(Clause clause) {
        this.clause = clause;
        this.sentence = clause.sentence();
    }

    /**
     * @param index the number's token
     * @param own the number, or the half of a pair that counts
     * @param unmoved true where no change is to be read into it: a value of a pair, a factor for several directions
     * @param reached true where the value is one that was reached: the second of a pair, a list of such values
     */
    Interpretation interpret(int index, Quantity own, Binding binding, boolean unmoved, boolean reached) {
        Following following = clause.following(index);
        boolean changeBehind = following.change(sentence).isPresent();
        boolean stated = own.is(Unit.Kind.NONE) && clause.isMention(index - 1) && own.sign() == Quantity.Sign.NONE;
        int first = new NumberLists(clause).first(index);
        boolean changedSince = clause.changes()
                .before(index)
                .filter(at -> at > clause.previousQuantity(first) && Change.isDifference(sentence.at(at)))
                .isPresent();
        boolean listed = reached && !changeBehind && !changedSince && !isAfter(index, "by");
        boolean target = unmoved && reached
                || listed
                || !changeBehind && (isAfter(index, "to") || isAfter(index, "at") || stated);
        String behind = sentence.norm(following.to());
        return new Interpretation(
                binding.metric(),
                binding.inverse() || isFaster(binding),
                unmoved ? Optional.empty() : way(index, own, binding, following),
                own,
                following.ofShare() && !isWithin(index, own, binding),
                isSmall(index),
                isAfter(index, "by") || isMoved(index) || isDifferenceBehind(following),
                target && !isGap(binding),
                isRelative(index)
                        || isRelative(first)
                        || following.ofShare() && isWhole(index + 2) && !isWithin(index, own, binding),
                behind.equals("compared") || behind.equals("relative") || behind.equals("v"));
    }

    /** Which way the value went; a cue such as "compression ratio" says nothing by itself of a percentage. */
    private Optional<Change> way(int index, Quantity own, Binding binding, Following following) {
        boolean close = isAfter(index, "within") && following.endsInPoints(sentence);
        if (close || isWithin(index, own, binding)) {
            return Optional.of(Change.WORSE);
        }
        boolean value = own.is(Unit.Kind.NONE)
                || own.is(Unit.Kind.PERCENT) && binding.metric().isPercentage();
        if (value
                && own.sign() == Quantity.Sign.NONE
                && binding.change()
                        .filter(at -> at < index && clause.changes().isNotedValue(index, at))
                        .isPresent()) {
            return Optional.empty();
        }
        if (own.is(Unit.Kind.TIMES)
                && own.first().kind() == Numeral.Kind.DIGITS
                && sentence.norm(index + 1).equals("the")
                && following.change(sentence).isEmpty()) {
            return Optional.of(Change.MORE);
        }
        boolean inside = binding.inverse()
                && own.is(Unit.Kind.PERCENT)
                && binding.change()
                        .filter(at -> at >= binding.from() && at < binding.to())
                        .isPresent()
                && binding.way(sentence).filter(found -> found == Change.LESS).isPresent();
        return inside ? Optional.empty() : binding.way(sentence);
    }

    /** "within 2 points", "within 2% of the accuracy of A": at most so much worse. */
    private boolean isWithin(int index, Quantity own, Binding binding) {
        boolean percent = own.is(Unit.Kind.PERCENT)
                && binding.metric().isPercentage()
                && !binding.metric().efficiency()
                && sentence.norm(index + 1).equals("of");
        return sentence.norm(index - 1).equals("within") && (percent || own.is(Unit.Kind.POINTS));
    }

    /** "30% faster time to convergence": a speed that is 30% higher, though a time is named. */
    private boolean isFaster(Binding binding) {
        return binding.metric().dimension() == Dimension.TIME
                && binding.change()
                        .filter(at -> sentence.at(at).isAny("faster", "quicker", "speedup"))
                        .isPresent();
    }

    /** "reduces the gap to 0.54%": what is left is still a difference. */
    private boolean isGap(Binding binding) {
        return binding.change().filter(at -> sentence.at(at).isAny("gap")).isPresent();
    }

    /** "reduced 20 ms": the verb stands right before the number. */
    private boolean isMoved(int index) {
        boolean verb = index > 0
                && (sentence.at(index - 1).norm().endsWith("ed")
                        || sentence.at(index - 1).norm().endsWith("ing"));
        return verb && Change.of(sentence.at(index - 1)).isPresent();
    }

    /** "3.5 cm RMSE reduction". */
    private boolean isDifferenceBehind(Following following) {
        return following
                .change(sentence)
                .filter(at ->
                        Change.isDifference(sentence.at(at)) && !sentence.at(at).isAny("overhead"))
                .isPresent();
    }

    private boolean isSmall(int index) {
        for (int at = index - 1; at >= Math.max(0, index - 4); at--) {
            if (SMALL.contains(sentence.norm(at))) {
                return true;
            }
            if (sentence.at(at).isSymbol(',')) {
                return false;
            }
        }
        return false;
    }

    /** True where the word stands before the number with nothing but hedges in between. */
    private boolean isAfter(int index, String word) {
        for (int at = index - 1; at >= Math.max(0, index - 6); at--) {
            String norm = sentence.norm(at);
            boolean hedge = norm.equals("to") && sentence.norm(at - 1).equals("up")
                    || norm.equals("at") && sentence.at(at + 1).isAny("most", "least");
            if (norm.equals(word) && !hedge) {
                return true;
            }
            if (!HEDGES.contains(norm)) {
                return false;
            }
        }
        return false;
    }

    /** "99% of the accuracy", "99% of its accuracy", not "66.9% of CoNLL F1". */
    private boolean isWhole(int index) {
        return index < sentence.size()
                && sentence.at(index)
                        .isAny(
                                "the",
                                "its",
                                "their",
                                "original",
                                "full",
                                "dense",
                                "baseline",
                                "base",
                                "teacher",
                                "unquantized",
                                "uncompressed");
    }

    /** "an absolute improvement of 12%", "4% (absolute)". */
    boolean isAbsolute(int index) {
        for (int at = Math.max(0, index - 5); at < Math.min(sentence.size(), index + 4); at++) {
            boolean metric = at + 1 < sentence.size() && sentence.at(at + 1).isAny("error", "percentage", "difference");
            if (sentence.at(at).isAny("absolute", "absolutely") && !metric) {
                return true;
            }
        }
        return false;
    }

    private boolean isRelative(int index) {
        for (int at = Math.max(0, index - 3); at < Math.min(sentence.size(), index + 4); at++) {
            if (sentence.at(at).isAny("relative", "relatively")
                    && !sentence.norm(at + 1).equals("to")) {
                return true;
            }
        }
        for (int at = index - 1; at >= Math.max(0, index - 9) && !sentence.isQuantity(at); at--) {
            if (sentence.at(at).isAny("relative") && sentence.norm(index - 1).equals("of")) {
                return true;
            }
            if (sentence.at(at).isSymbol(',')) {
                return false;
            }
        }
        return false;
    }
}
