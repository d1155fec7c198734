package org.claimboard.extract;

import java.util.Optional;
import java.util.Set;

import org.claimboard.normalise.Numeral;
import org.claimboard.normalise.Quantity;
import org.claimboard.normalise.Unit;

/** Knows the numbers that are no claim whatever they measure: years, settings, statistics, numbers of other work. */
final class Exclusions {
    private static final Set<String> COMPARING = Words.of(
            "outperform outperforming outperformed surpass surpassing surpassed exceed exceeding beat",
            "beating than over v vs versus compared against baseline previous prior existing whereas",
            "unlike teacher approaching relative from");
    private static final int REACH = 14;

    private Exclusions() {}

    /** Why the number at an index is no claim; empty where it may be one. */
    static Optional<String> reason(Sentence sentence, int index) {
        Quantity quantity = sentence.at(index).quantity().orElseThrow();
        String before = sentence.norm(index - 1);
        String after = sentence.norm(index + 1);
        if (quantity.first().isYear() && quantity.is(Unit.Kind.NONE) && !before.equals("of")) {
            return Optional.of("a year");
        }
        if (before.equals("±") || after.equals("±") && before.equals("±")) {
            return Optional.of("a deviation");
        }
        if (isVariable(sentence, index, quantity)) {
            return Optional.of("the value of a variable");
        }
        if (before.equals("(") && sentence.norm(index - 2).equals("o") || before.equals("^")) {
            return Optional.of("part of a formula");
        }
        if (quantity.is(Unit.Kind.NONE) && isPartOfName(sentence, index)) {
            return Optional.of("part of a name");
        }
        if (isBaselines(sentence, index)) {
            return Optional.of("a number of what is compared with");
        }
        return Optional.empty();
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
                && sentence.at(name).text().length() == 1;
    }

    /** "Stage 1", "DreamX-World 1.0", "SAM 3": a bare number behind a name or a counter. */
    private static boolean isPartOfName(Sentence sentence, int index) {
        if (index == 0
                || !sentence.at(index - 1).isWord()
                || sentence.at(index).quantity().orElseThrow().isRange()) {
            return false;
        }
        Token before = sentence.at(index - 1);
        return before.isAny(
                "stage",
                "step",
                "phase",
                "section",
                "figure",
                "table",
                "version",
                "level",
                "layer",
                "task",
                "type",
                "track",
                "part",
                "chapter",
                "appendix",
                "category",
                "class",
                "equation",
                "theorem",
                "rtx",
                "gtx");
    }

    static boolean isBaselines(Sentence sentence, int index) {
        return followsComparison(sentence, index)
                || standsInNote(sentence, index)
                || sentence.norm(index - 1).equals("previously");
    }

    /** "compared to 64.9%", "vs. 83.5%", "than the 45% of A". */
    private static boolean followsComparison(Sentence sentence, int index) {
        for (int at = index - 1; at >= Math.max(0, index - 8); at--) {
            Token token = sentence.at(at);
            boolean breaks = sentence.isQuantity(at)
                    || token.isSymbol(',')
                    || token.isSymbol(';')
                    || token.isSymbol(')')
                    || token.isAny("by", "with", "while", "and", "achieve", "achieving", "from");
            if (breaks) {
                return false;
            }
            if (token.isAny("v", "vs", "versus")) {
                return true;
            }
            boolean to = token.isAny("to", "with")
                    && sentence.at(Math.max(0, at - 1)).isAny("compared", "relative", "similar", "comparable", "close");
            if (to || token.isAny("than") && at < index - 1 && !isHedge(sentence, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHedge(Sentence sentence, int than) {
        return sentence.isQuantity(than + 1);
    }

    /** "outperforming Hedgehog (16.70) and H3 (23.70)", "faster than Whisper (RTF 0.055)". */
    private static boolean standsInNote(Sentence sentence, int index) {
        int open = -1;
        for (int at = index - 1; at >= Math.max(0, index - 4); at--) {
            if (Change.of(sentence.at(at)).isPresent() || sentence.at(at).isSymbol(')')) {
                return false;
            }
            if (sentence.at(at).isSymbol('(')) {
                open = at;
                break;
            }
        }
        if (open < 1 || !hasName(sentence, open - 1)) {
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

    private static boolean hasName(Sentence sentence, int index) {
        Token token = sentence.at(index);
        return token.kind() == Token.Kind.NAMED
                || token.isNameLike()
                || token.isAny(
                        "baseline",
                        "method",
                        "model",
                        "teacher",
                        "system",
                        "training",
                        "scratch",
                        "result",
                        "transformer",
                        "one");
    }

    /** Why a number without a metric is none: what it counts, or that nothing says what it measures. */
    static String withoutMetric(Sentence sentence, int index, boolean foreign) {
        Quantity quantity = sentence.at(index).quantity().orElseThrow();
        if (quantity.is(Unit.Kind.FOREIGN)) {
            return "in a unit that no metric is kept in";
        }
        if (quantity.is(Unit.Kind.NONE) && foreign && quantity.first().kind() == Numeral.Kind.DIGITS) {
            int noun = index + 1;
            return "a count or setting (" + sentence.at(noun).text() + ")";
        }
        return foreign ? "measures something that the vocabulary does not hold" : "no word says what it measures";
    }
}
