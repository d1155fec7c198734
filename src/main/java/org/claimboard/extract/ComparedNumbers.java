package org.claimboard.extract;

import java.util.Set;

import org.claimboard.normalise.Unit;
import org.claimboard.vocabulary.Dimension;

/** Tells the numbers of what a paper compares itself with: "compared to 64.9%", "unlike A, which takes 3 hours". */
final class ComparedNumbers {
    private static final Set<String> COMPARING = Words.of(
            "outperform outperforming outperformed surpass surpassing surpassed exceed exceeding beat",
            "beating than over v vs versus compared against below above baseline previous prior existing whereas",
            "unlike teacher approaching relative from");
    private static final Set<String> OTHER =
            Words.of("naive naïve vanilla conventional traditional existing previous prior");
    private static final Set<String> WORKS =
            Words.of("approach method baseline model algorithm technique scheme system strategy solution work");
    private static final int REACH = 24;

    private ComparedNumbers() {}

    /** True where the number at an index is one of a baseline and no result of the paper. */
    static boolean isOne(Clause clause, int index) {
        return isUnlike(clause.sentence(), index)
                || isRelative(clause.sentence(), index)
                || followsComparison(clause, index)
                || standsInNote(clause, index)
                || belongsToCompared(clause, index)
                || isOfOthers(clause, index)
                || clause.sentence().norm(index - 1).equals("previously");
    }

    /** "unlike other methods which can increase the training time by an order of magnitude". */
    private static boolean isUnlike(Sentence sentence, int index) {
        for (int at = index - 1; at >= Math.max(0, index - REACH); at--) {
            if (sentence.at(at).isAny(",", ";", ".")) {
                return false;
            }
            if (sentence.at(at).isAny("unlike")) {
                return true;
            }
        }
        return false;
    }

    /** "outperforming A and B, which achieve 80.79 and 80.45", "(which yields only 91%)". */
    private static boolean isRelative(Sentence sentence, int index) {
        for (int at = index - 1; at > Math.max(0, index - 7); at--) {
            if (sentence.at(at).isAny("which")) {
                return sentence.at(at - 1).isSymbol('(') || compares(sentence, at - 1);
            }
            if (sentence.at(at).isAny(",", "by") || Change.of(sentence.at(at)).isPresent()) {
                return false;
            }
        }
        return false;
    }

    /** "the naive approach of rounding incurs an error of 22.5%": the statement's subject is another work. */
    private static boolean isOfOthers(Clause clause, int index) {
        Sentence sentence = clause.sentence();
        if (clause.following(index).change(sentence).isPresent()) {
            return false;
        }
        boolean stated = false;
        for (int at = index - 1; at >= Math.max(0, index - REACH); at--) {
            Token token = sentence.at(at);
            if (token.isQuantity()
                    || token.isAny(",", ";", "we", "our", "by")
                    || Change.of(token).isPresent()) {
                return false;
            }
            if (stated && OTHER.contains(token.norm())) {
                return isSubject(sentence, at);
            }
            stated |= Change.isStating(token) || token.isAny("incur", "suffer", "need", "take");
        }
        return false;
    }

    /** "(…, the "naive" approach": an adjective with its noun that opens a statement. */
    private static boolean isSubject(Sentence sentence, int adjective) {
        int noun = sentence.norm(adjective + 1).equals("\"") ? adjective + 2 : adjective + 1;
        int before = adjective > 0 && sentence.norm(adjective - 1).equals("\"") ? adjective - 2 : adjective - 1;
        int opening = before >= 0 && sentence.at(before).isAny("the", "a", "an") ? before - 1 : before;
        return WORKS.contains(sentence.norm(noun))
                && (opening < 0
                        || Clause.isBreak(sentence.at(opening))
                        || sentence.at(opening).isAny(",", ":", "that"));
    }

    private static boolean compares(Sentence sentence, int before) {
        for (int at = before; at >= Math.max(0, before - REACH); at--) {
            if (Change.isComparative(sentence.at(at)) || sentence.at(at).isAny("than")) {
                return !sentence.isQuantity(before);
            }
            if (sentence.isQuantity(at)) {
                return false;
            }
        }
        return false;
    }

    /** "compared to 64.9%", "vs. 83.5%", "than the 45% of A", "outperforming the result of FID 1.04". */
    private static boolean followsComparison(Clause clause, int index) {
        Sentence sentence = clause.sentence();
        for (int at = index - 1; at >= Math.max(0, index - 9); at--) {
            Token token = sentence.at(at);
            if (sentence.isQuantity(at) && !clause.quantity(at).unit().measures(Dimension.COUNT)
                    || token.isAny(",", ";", "(", ")", "by", "with", "while", "and", "from")
                            && !isCompared(sentence, at)) {
                return false;
            }
            boolean beaten = Change.isComparative(token)
                    && sentence.norm(at + 1).equals("the")
                    && (at == index - 2
                            || sentence.at(at + 2).isAny("prior", "previous", "best", "existing")
                                    && (at == index - 3
                                            || sentence.norm(index - 1).equals("of")));
            if (beaten || token.isAny("v", "vs", "versus") || isCompared(sentence, at)) {
                return true;
            }
            if (token.isAny("to") && at < index - 1 && !sentence.norm(at - 1).equals("up") || Change.isStating(token)) {
                return false;
            }
            boolean value = clause.quantity(index).is(Unit.Kind.NONE) && clause.isMention(index - 1);
            boolean beats = value && Change.isComparative(token) && at < index - 2;
            if (beats || token.isAny("than") && at < index - 1 && !isHedge(sentence, at, index)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCompared(Sentence sentence, int at) {
        return sentence.at(at).isAny("to", "with")
                && at > 0
                && sentence.at(at - 1).isAny("compared", "relative", "similar", "comparable");
    }

    /** "more than 3x", "greater than or equal to 120 Hz". */
    private static boolean isHedge(Sentence sentence, int than, int index) {
        return than == index - 1
                || sentence.norm(than + 1).equals("or")
                || sentence.at(than + 1).isAny("a", "an") && than == index - 2;
    }

    /** "outperforming Hedgehog (16.70) and H3 (23.70)", "faster than Whisper (RTF 0.055)". */
    private static boolean standsInNote(Clause clause, int index) {
        Sentence sentence = clause.sentence();
        int open = -1;
        for (int at = index - 1; at >= Math.max(0, index - 5) && open < 0; at--) {
            if (Change.of(sentence.at(at)).isPresent()
                    || sentence.at(at).isAny(")", "from", "only", "average", "median")) {
                return false;
            }
            open = sentence.at(at).isSymbol('(') ? at : -1;
        }
        if (open < 1
                || clause.isMention(open - 1)
                || Change.of(sentence.at(open - 1)).isPresent()) {
            return false;
        }
        for (int at = index + 1; at < sentence.size() && !sentence.at(at).isSymbol(')'); at++) {
            if (Change.of(sentence.at(at)).isPresent() || at - index > 10) {
                return false;
            }
        }
        for (int at = open - 1; at >= Math.max(0, open - REACH); at--) {
            if (COMPARING.contains(sentence.norm(at))) {
                return true;
            }
        }
        return false;
    }

    /** "compared with the image-only method, with ROC AUC of 0.736 and QWK of 0.342": the method's own values. */
    private static boolean belongsToCompared(Clause clause, int index) {
        Sentence sentence = clause.sentence();
        if (clause.quantity(index).is(Unit.Kind.TIMES)
                || clause.following(index).change(sentence).isPresent()) {
            return false;
        }
        for (int at = index - 1; at > Math.max(0, index - 12); at--) {
            if (sentence.at(at).isAny("with") && sentence.norm(at - 1).equals(",")) {
                return isObjectOfComparison(sentence, at - 2);
            }
            boolean value = sentence.isQuantity(at) && !sentence.norm(at + 1).equals("and");
            if (value
                    || Change.isStating(sentence.at(at))
                    || Change.of(sentence.at(at)).isPresent()) {
                return false;
            }
        }
        return false;
    }

    private static boolean isObjectOfComparison(Sentence sentence, int last) {
        for (int at = last; at >= Math.max(1, last - 7); at--) {
            if (sentence.isQuantity(at) || sentence.at(at).isSymbol(',')) {
                return false;
            }
            if (isCompared(sentence, at)) {
                return true;
            }
        }
        return false;
    }
}
