package org.claimboard.extract;

import java.util.Optional;

import org.claimboard.normalise.Unit;

/**
 * Finds the word before a number that says which way its metric went: "reduces" for the 45% of "reduces latency by 45%",
 * nothing for the 80% of "outperforms A, reaching 80%".
 */
final class ChangeWords {
    private static final int REACH = 24;

    private final Sentence sentence;

    ChangeWords(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The nearest word before the number that says which way its metric went, within its statement. */
    Optional<Integer> before(int index) {
        for (int at = index - 1; at >= Math.max(0, index - REACH); at--) {
            at = beforeNote(at);
            Token token = sentence.at(at);
            boolean hedge =
                    isHedge(at) || token.isAny("with") && sentence.norm(at - 1).equals("gap");
            if (Clause.isBreak(token) || !hedge && Change.isStating(token)) {
                boolean said =
                        token.isAny("is", "are", "was", "were") && at > 0 && Change.isDifference(sentence.at(at - 1));
                return said ? Optional.of(at - 1) : Optional.empty();
            }
            if (!hedge
                    && Change.of(token).isPresent()
                    && !isAttribute(at)
                    && !isAdjective(at, index)
                    && !isValueOfLoss(at, index)) {
                return Optional.of(verbOf(at));
            }
        }
        return Optional.empty();
    }

    /** "reduces the memory overhead by 80%": the verb and not the cost that it changes. */
    private int verbOf(int change) {
        if (!sentence.at(change).isAny("overhead")) {
            return change;
        }
        for (int at = change - 1; at >= Math.max(0, change - 6); at--) {
            if (Change.of(sentence.at(at)).filter(way -> way == Change.LESS).isPresent()) {
                return at;
            }
        }
        return change;
    }

    /** "(around 30%) improvement": the change behind the note that the number stands in. */
    Optional<Integer> afterNote(int index) {
        boolean noted = sentence.norm(index + 1).equals(")") && index + 2 < sentence.size();
        return noted && Change.of(sentence.at(index + 2)).isPresent() ? Optional.of(index + 2) : Optional.empty();
    }

    /** "degradation reduced by 61%": a change of a change is no value of the metric. */
    boolean isChangeOfChange(int change) {
        for (int at = change - 1; at >= Math.max(0, change - 2); at--) {
            if (sentence.at(at).isAny("and", ",", "while", "to")) {
                return false;
            }
            if (sentence.at(at).isAny("degradation", "loss", "overhead", "improvement")) {
                return true;
            }
        }
        return false;
    }

    /** True where the number stands alone in parentheses behind a metric and the change stands outside: "accuracy (95.9%)". */
    boolean isNotedValue(int index, int change) {
        for (int at = index - 1; at >= Math.max(0, index - 4); at--) {
            if (sentence.at(at).isSymbol(')')) {
                return false;
            }
            if (sentence.at(at).isSymbol('(')) {
                return change < at && !(change == at - 1 && Change.isDifference(sentence.at(change)));
            }
        }
        return false;
    }

    /** Jumps from a closing parenthesis to the opening one, if that is near. */
    private int beforeNote(int at) {
        if (!sentence.at(at).isSymbol(')')) {
            return at;
        }
        for (int open = at - 1; open >= Math.max(0, at - 10); open--) {
            if (sentence.at(open).isSymbol('(')) {
                return open;
            }
        }
        return at;
    }

    /** "more than 3x", "at most 3x", "does not exceed 3x". */
    boolean isHedge(int at) {
        Token token = sentence.at(at);
        boolean than = sentence.norm(at + 1).equals("than");
        boolean most = token.isAny("at")
                && (sentence.norm(at + 1).equals("most")
                        || sentence.norm(at + 1).equals("least"));
        return than
                || most
                || token.isAny("exceed") && (sentence.norm(at - 1).equals("not") || sentence.isQuantity(at + 1))
                || token.isAny("exceeding") && sentence.isQuantity(at + 1);
    }

    /** "memory-efficient", "accelerated method": a joined or describing word says nothing about the number. */
    private boolean isAttribute(int at) {
        if (at + 1 >= sentence.size()) {
            return false;
        }
        Token token = sentence.at(at);
        Token next = sentence.at(at + 1);
        boolean joins = next.joint() == '-' && !next.isAny("up") || token.joint() == '-' && !token.isAny("up");
        return joins
                || token.norm().endsWith("ed")
                        && next.isAny(
                                "model",
                                "network",
                                "method",
                                "version",
                                "algorithm",
                                "system",
                                "approach",
                                "attention");
    }

    /** "a loss of 0.82 and an accuracy of 71.2%": the first is a value and no change. */
    private boolean isValueOfLoss(int at, int index) {
        boolean value = sentence.at(at).isAny("loss")
                && sentence.norm(at + 1).equals("of")
                && at + 2 < index
                && sentence.isQuantity(at + 2);
        return value && sentence.at(at + 2).quantity().orElseThrow().is(Unit.Kind.NONE);
    }

    /** "a higher 59.506 F1". */
    private boolean isAdjective(int at, int index) {
        return at < index
                && sentence.isQuantity(at + 1)
                && sentence.at(at).isAny("higher", "better", "lower", "larger", "smaller", "superior", "greater");
    }
}
