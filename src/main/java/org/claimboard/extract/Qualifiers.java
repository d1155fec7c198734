package org.claimboard.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.claimboard.normalise.Qualifier;
import org.claimboard.normalise.Quantity;

/**
 * Reads how a number is hedged: "up to 3x", "over 3x", "~3x", "3x on average", "<1%", "4%+".
 *
 * <p>A hedge reaches the next number of a plain list ("up to 16.3% and 3%"), and no further than a verb or a "by" of its
 * own ("by up to 35%, FLOPs by 75%").
 */
final class Qualifiers {
    /** A hedge and where its words stand. */
    record Hedge(Qualifier qualifier, int from, int to) {}

    private static final Set<String> FILLERS = Words.of(
            "a an the only just mere merely total of by to as at overall further additional extra",
            "impressive remarkable + ( another be");
    private static final Set<String> LIST_BREAKS = Words.of(
            "by while with whereas but achieve achieving reducing increasing improving retain maintaining maintain to in than over",
            "from ;");

    /** How many numbers a hedge may reach over. */
    private static final int LONGEST_LIST = 6;

    private Qualifiers() {}

    /** The hedge bound to the quantity at an index, or to the list that it belongs to. */
    static Optional<Hedge> of(Sentence sentence, int index) {
        return of(sentence, index, LONGEST_LIST);
    }

    private static Optional<Hedge> of(Sentence sentence, int index, int reach) {
        Optional<Hedge> own = own(sentence, index);
        if (own.filter(hedge -> hedge.qualifier() == Qualifier.ABOUT).isPresent() && reach > 0) {
            Optional<Hedge> most = inherited(sentence, index, reach - 1);
            return most.filter(hedge -> hedge.qualifier() == Qualifier.UP_TO).isPresent() ? most : own;
        }
        return own.or(() -> averageGain(sentence, index))
                .or(() -> reach == 0 ? Optional.empty() : inherited(sentence, index, reach - 1));
    }

    private static Optional<Hedge> own(Sentence sentence, int index) {
        Optional<Hedge> before = before(sentence, index);
        if (before.isPresent() && before.get().qualifier() != Qualifier.AVERAGE) {
            return before;
        }
        Quantity quantity = sentence.at(index).quantity().orElseThrow();
        Optional<Qualifier> sign =
                switch (quantity.sign()) {
                    case LESS -> Optional.of(Qualifier.UP_TO);
                    case MORE -> Optional.of(Qualifier.AT_LEAST);
                    case ABOUT -> Optional.of(Qualifier.ABOUT);
                    default -> Optional.empty();
                };
        if (sign.isPresent()) {
            return sign.map(qualifier -> new Hedge(qualifier, index, index + 1));
        }
        return before.or(() -> after(sentence, index));
    }

    private static Optional<Hedge> before(Sentence sentence, int index) {
        Optional<Hedge> average = Optional.empty();
        int at = index - 1;
        for (int steps = 0; at >= 0 && steps < 7; steps++, at--) {
            Optional<Hedge> hedge = endingAt(sentence, at);
            if (hedge.isPresent() && hedge.get().qualifier() != Qualifier.AVERAGE) {
                return hedge;
            }
            average = average.or(() -> hedge);
            if (hedge.isEmpty() && !FILLERS.contains(sentence.norm(at))) {
                return average.isPresent() ? average : ofNoun(sentence, at);
            }
        }
        return average;
    }

    /** "about an accuracy of 3%", "up to a compression ratio of 3.33": the hedge stands before what is measured. */
    private static Optional<Hedge> ofNoun(Sentence sentence, int last) {
        if (!sentence.norm(last + 1).equals("of")) {
            return Optional.empty();
        }
        for (int at = last; at > Math.max(0, last - 4); at--) {
            if (sentence.at(at).isAny("a", "an")) {
                return endingAt(sentence, at - 1).filter(hedge -> hedge.qualifier() != Qualifier.AVERAGE);
            }
            if (!sentence.at(at).isWord()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Hedge> endingAt(Sentence sentence, int at) {
        String last = sentence.norm(at);
        String before = sentence.norm(at - 1);
        Qualifier qualifier =
                switch (last) {
                    case "to" ->
                        before.equals("up") ? Qualifier.UP_TO : before.equals("equal") ? orEqual(sentence, at) : null;
                    case "upto", "under", "below", "within", "maximum", "max" -> Qualifier.UP_TO;
                    case "most" -> before.equals("at") ? Qualifier.UP_TO : null;
                    case "least" -> before.equals("at") ? Qualifier.AT_LEAST : null;
                    case "as" ->
                        before.equals("much")
                                        || before.equals("low")
                                        || before.equals("little")
                                        || before.equals("high")
                                        || before.equals("few")
                                        || before.equals("many")
                                ? Qualifier.UP_TO
                                : null;
                    case "than" -> than(before, sentence.norm(at - 2));
                    case "exceed" -> before.equals("not") ? Qualifier.UP_TO : Qualifier.AT_LEAST;
                    case "over" -> before.equals("average") ? null : Qualifier.AT_LEAST;
                    case "above", "exceeding", "beyond", "minimum" -> Qualifier.AT_LEAST;
                    case "about",
                            "approximately",
                            "around",
                            "nearly",
                            "almost",
                            "roughly",
                            "approx",
                            "circa",
                            "near",
                            "close" -> Qualifier.ABOUT;
                    case "average", "averaged", "averaging", "mean", "averagely" -> Qualifier.AVERAGE;
                    default -> null;
                };
        return Optional.ofNullable(qualifier).map(found -> new Hedge(found, at, at + 1));
    }

    /** "greater than or equal to". */
    private static Qualifier orEqual(Sentence sentence, int to) {
        return sentence.norm(to - 3).equals("than") ? than(sentence.norm(to - 4), sentence.norm(to - 5)) : null;
    }

    private static Qualifier than(String word, String before) {
        boolean negated = before.equals("no") || before.equals("not");
        return switch (word) {
            case "more", "greater", "higher", "larger", "better" -> negated ? Qualifier.UP_TO : Qualifier.AT_LEAST;
            case "less", "fewer", "lower", "smaller" -> negated ? Qualifier.AT_LEAST : Qualifier.UP_TO;
            default -> null;
        };
    }

    private static Optional<Hedge> after(Sentence sentence, int index) {
        if (sentence.norm(index + 1).equals("+")) {
            return Optional.of(new Hedge(Qualifier.AT_LEAST, index + 1, index + 2));
        }
        if (sentence.norm(index + 1).equals("or")
                && List.of("higher", "more", "better", "above").contains(sentence.norm(index + 2))) {
            return Optional.of(new Hedge(Qualifier.AT_LEAST, index + 1, index + 3));
        }
        for (int at = index + 1; at < Math.min(sentence.size(), index + 7); at++) {
            if (sentence.isQuantity(at)
                    || sentence.at(at).isSymbol(',')
                    || sentence.at(at).isSymbol(';')) {
                break;
            }
            boolean phrase =
                    sentence.norm(at).equals("average") && sentence.norm(at - 1).equals("on");
            if (phrase || sentence.norm(at).equals("averaged")) {
                return Optional.of(new Hedge(Qualifier.AVERAGE, at - (phrase ? 1 : 0), at + 1));
            }
        }
        return Optional.empty();
    }

    /** The hedge of the number before, where the two stand in one list; a word such as "average gains" reaches both too. */
    private static Optional<Hedge> inherited(Sentence sentence, int index, int reach) {
        int at = index - 1;
        boolean and = false;
        for (int steps = 0; at >= 0 && steps < 14; steps++, at--) {
            if (sentence.isQuantity(at) && !sentence.norm(at - 1).equals("±")) {
                return and ? of(sentence, at, reach) : Optional.empty();
            }
            String norm = sentence.norm(at);
            and |= norm.equals("and") || norm.equals(",") || norm.equals("/");
            if (LIST_BREAKS.contains(norm) && !isMetricIn(sentence, at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "a 60.8% increase in accepted length, a 37.3% reduction": an "in" behind a change is no break. */
    private static boolean isMetricIn(Sentence sentence, int at) {
        boolean object = sentence.norm(at).equals("in")
                && at > 0
                && Change.of(sentence.at(at - 1)).isPresent();
        return object || sentence.norm(at).equals("to") && sentence.norm(at - 1).equals("compared");
    }

    /** "average gains of 2.95%", "mean accuracy loss of 0.3%": the hedge stands before the noun. */
    private static Optional<Hedge> averageGain(Sentence sentence, int index) {
        for (int at = index - 1; at >= Math.max(0, index - 6); at--) {
            if (sentence.isQuantity(at) || sentence.at(at).isSymbol(',')) {
                break;
            }
            if (sentence.at(at).isAny("average", "mean")
                    && !sentence.norm(at - 1).equals("the")
                    && !sentence.at(at + 1).isAny("average", "intersection", "iou", "reciprocal", "opinion")) {
                return Optional.of(new Hedge(Qualifier.AVERAGE, at, at + 1));
            }
        }
        return Optional.empty();
    }
}
