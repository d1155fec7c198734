package org.claimboard.extract;

import java.util.Optional;
import java.util.Set;

import org.claimboard.normalise.Numeral;
import org.claimboard.normalise.Quantity;
import org.claimboard.normalise.Unit;

/** Knows the numbers that are no claim whatever they measure: years, settings, statistics, numbers of other work. */
final class Exclusions {
    private static final Set<String> COUNTERS = Words.of(
            "stage step phase section figure table version level layer task type track part chapter appendix category class",
            "equation theorem rtx gtx day week round case model");

    private static final Set<String> GREEK =
            Words.of("alpha beta gamma delta epsilon eta theta kappa lambda mu rho sigma tau phi chi");

    private static final Set<String> PUTTING = Words.of(
            "insertion inserting injection injecting poisoning corrupting perturbing corruption perturbation flipping");
    private static final Set<String> PUT_HEDGES =
            Words.of("of only just as little few less fewer than up to at most about approximately around a mere in");

    private static final Set<String> SCALES = Set.of("5", "7", "10", "100");

    private Exclusions() {}

    /** Why the number at an index is no claim; empty where it may be one. */
    static Optional<String> reason(Clause clause, int index) {
        Sentence sentence = clause.sentence();
        Quantity quantity = clause.quantity(index);
        String before = sentence.norm(index - 1);
        String after = sentence.norm(index + 1);
        if (quantity.first().isYear() && quantity.is(Unit.Kind.NONE) && !before.equals("of")) {
            return Optional.of("a year");
        }
        if (before.equals("±")) {
            return Optional.of("a deviation");
        }
        if (isVariable(sentence, index, quantity)) {
            return Optional.of("the value of a variable");
        }
        boolean divides = after.equals("/") && !sentence.isQuantity(index + 2);
        if (before.equals("(") && sentence.norm(index - 2).equals("o") || before.equals("^") || divides) {
            return Optional.of("part of a formula");
        }
        if (isScale(clause, index)) {
            return Optional.of("the scale of the score before it");
        }
        if (isBound(sentence, index)) {
            return Optional.of("a bound and no result");
        }
        if (isPutIn(clause, index)) {
            return Optional.of("a setting");
        }
        if (isGoal(clause, index)) {
            return Optional.of("a goal that was set and no result");
        }
        if (quantity.is(Unit.Kind.NONE) && isPartOfName(clause, index)) {
            return Optional.of("part of a name");
        }
        if (ComparedNumbers.isOne(clause, index)) {
            return Optional.of("a number of what is compared with");
        }
        if (isBefore(clause, index)) {
            return Optional.of("the value before the change");
        }
        return restates(clause, index) ? Optional.of("says the number before it once more") : Optional.empty();
    }

    /** "from 5.59% (oracle) to 5.47%": the first number, where a second follows behind "to". */
    private static boolean isBefore(Clause clause, int index) {
        Sentence sentence = clause.sentence();
        if (!sentence.norm(index - 1).equals("from") || clause.quantity(index).shape() != Quantity.Shape.SINGLE) {
            return false;
        }
        for (int at = index + 1; at < Math.min(sentence.size() - 1, index + 12); at++) {
            boolean to = sentence.at(at).isAny("to", "→");
            if (to && (sentence.isQuantity(at + 1) || sentence.isQuantity(at + 2) || sentence.isQuantity(at + 3))) {
                return true;
            }
        }
        return false;
    }

    /** "from 11.2M to 1.2M by 89%", "30-374x efficiency improvements (96-99% reduction)". */
    private static boolean restates(Clause clause, int index) {
        Sentence sentence = clause.sentence();
        int before = clause.previousQuantity(index);
        boolean versus = clause.quantity(index).shape() == Quantity.Shape.VERSUS;
        if (before < 0 || !versus && !clause.quantity(index).is(Unit.Kind.PERCENT)) {
            return false;
        }
        Quantity other = clause.quantity(before);
        boolean pair = other.shape() == Quantity.Shape.FROM_TO
                && index - before == 2
                && sentence.norm(index - 1).equals("by");
        boolean noted = other.is(Unit.Kind.TIMES) && sentence.norm(index - 1).equals("(") && index - before < 8;
        return pair || noted;
    }

    /** "p < .05", "n=60", "k = 2": a lone letter and a comparison. */
    private static boolean isVariable(Sentence sentence, int index, Quantity quantity) {
        boolean marked = sentence.norm(index - 1).equals("=")
                || quantity.sign() == Quantity.Sign.LESS
                || quantity.sign() == Quantity.Sign.MORE;
        int name = sentence.norm(index - 1).equals("=") ? index - 2 : index - 1;
        return marked
                && name >= 0
                && sentence.at(name).isWord()
                && (sentence.at(name).text().length() == 1 || GREEK.contains(sentence.norm(name)));
    }

    /** "57.4/100", "8.5 out of 10". */
    private static boolean isScale(Clause clause, int index) {
        Sentence sentence = clause.sentence();
        Quantity quantity = clause.quantity(index);
        boolean slash = sentence.norm(index - 1).equals("/") && sentence.isQuantity(index - 2);
        boolean out = sentence.norm(index - 1).equals("of")
                && sentence.norm(index - 2).equals("out")
                && sentence.isQuantity(index - 3);
        return (slash || out)
                && quantity.is(Unit.Kind.NONE)
                && quantity.shape() == Quantity.Shape.SINGLE
                && SCALES.contains(quantity.low().toPlainString());
    }

    /** "close to the achievable maximum values of 2.01x", "the theoretical limit of 4x". */
    private static boolean isBound(Sentence sentence, int index) {
        boolean ideal = false;
        boolean bound = false;
        for (int at = index - 1; at >= Math.max(0, index - 7); at--) {
            if (sentence.at(at).isSymbol(',')) {
                break;
            }
            ideal |= sentence.at(at).isAny("achievable", "theoretical", "theoretically", "ideal", "attainable");
            bound |= sentence.at(at).isAny("maximum", "limit", "bound", "ceiling", "optimum", "peak");
        }
        return ideal && bound;
    }

    /** "careful insertion of less than 5% poisoned samples": how much of something was put in. */
    private static boolean isPutIn(Clause clause, int index) {
        Sentence sentence = clause.sentence();
        int at = index - 1;
        while (at >= Math.max(0, index - 5) && PUT_HEDGES.contains(sentence.norm(at))) {
            at--;
        }
        return at >= 0 && clause.quantity(index).is(Unit.Kind.PERCENT) && PUTTING.contains(sentence.norm(at));
    }

    /** "7.8x faster to reach 90% of expert performance": how far, where the result is how fast. */
    private static boolean isGoal(Clause clause, int index) {
        Sentence sentence = clause.sentence();
        int before = clause.previousQuantity(index);
        return sentence.norm(index - 2).equals("to")
                && sentence.at(index - 1).isAny("reach", "attain", "achieve", "hit")
                && before >= 0
                && index - before < 8
                && clause.quantity(before).is(Unit.Kind.TIMES)
                && clause.quantity(index).is(Unit.Kind.PERCENT);
    }

    /** "Stage 1", "DreamX-World 1.0", "SAM 3": a bare number behind a name or a counter. */
    private static boolean isPartOfName(Clause clause, int index) {
        Sentence sentence = clause.sentence();
        boolean plain = index > 0
                && sentence.at(index - 1).isWord()
                && clause.quantity(index).shape() == Quantity.Shape.SINGLE
                && clause.quantity(index).sign() == Quantity.Sign.NONE;
        if (!plain || clause.isMention(index - 1)) {
            return clause.isName(index);
        }
        Token before = sentence.at(index - 1);
        boolean opensSentence = index == 1 && !before.hasCapital(1);
        boolean name = before.isNameLike() || before.hasDigit();
        return COUNTERS.contains(before.norm()) || name && !opensSentence || clause.isName(index);
    }

    /** Why a number without a metric is none: what it counts, or that nothing says what it measures. */
    static String withoutMetric(Clause clause, int index) {
        Quantity quantity = clause.quantity(index);
        boolean foreign = clause.following(index).foreign();
        if (quantity.is(Unit.Kind.FOREIGN)) {
            return "in a unit that no metric is kept in";
        }
        if (quantity.is(Unit.Kind.NONE) && foreign && quantity.first().kind() == Numeral.Kind.DIGITS) {
            return "a count or setting (" + clause.sentence().at(index + 1).text() + ")";
        }
        return foreign || ForeignMeasure.isBefore(clause, index)
                ? "measures something that the vocabulary does not hold"
                : "no word says what it measures";
    }
}
