package org.claimboard.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.claimboard.normalise.Quantity;
import org.claimboard.normalise.Unit;

/** A sentence with its metric mentions and names, and what the reading of its numbers asks about the words near one. */
final class Clause {
    private static final int REACH = 24;
    private static final Set<String> BREAKS = Words.of("while whereas but although though ;");
    private static final Set<String> BARE = Words.of(
            "a an the only just up to than more less over least most about approximately around nearly almost roughly",
            "average on as low high much mere even merely some factor within below under above exceed best not does at by of is",
            "( impressive remarkable significant further additional total maximum max minimum min and or equal");
    private static final Set<String> COMPARATIVES = Words.of(
            "outperform outperforming outperformed surpass surpassing surpassed exceed exceeding exceeded beat beating");

    private final Sentence sentence;
    private final List<MetricMention> mentions;
    private final boolean[] mentioned;
    private final boolean[] named;

    Clause(Sentence sentence, List<MetricMention> mentions, List<? extends Names.Name<?>> names) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.mentioned = new boolean[sentence.size()];
        this.named = new boolean[sentence.size()];
        mentions.forEach(mention -> mark(mentioned, mention.from(), mention.to()));
        names.forEach(name -> mark(named, name.from(), name.to()));
    }

    private static void mark(boolean[] marks, int from, int to) {
        for (int at = from; at < to; at++) {
            marks[at] = true;
        }
    }

    Sentence sentence() {
        return sentence;
    }

    List<MetricMention> mentions() {
        return mentions;
    }

    Quantity quantity(int index) {
        return sentence.at(index).quantity().orElseThrow();
    }

    boolean isMention(int index) {
        return index >= 0 && index < mentioned.length && mentioned[index];
    }

    /** True for a token of a dataset's or a device's name. */
    boolean isName(int index) {
        return index >= 0 && index < named.length && named[index];
    }

    static boolean isBreak(Token token) {
        return BREAKS.contains(token.norm());
    }

    /** The nearest number before an index, or -1. */
    int previousQuantity(int index) {
        for (int at = index - 1; at >= 0 && index - at < 40; at--) {
            if (sentence.isQuantity(at) && !isName(at) && !isNumbered(at)) {
                return at;
            }
        }
        return -1;
    }

    /** "Part 2", "Stage 1": the number of a part is nobody's value. */
    private boolean isNumbered(int at) {
        return at > 0
                && sentence.at(at - 1).isNameLike()
                && sentence.at(at - 1).isAny("part", "stage", "task", "track", "phase", "level", "version")
                && quantity(at).is(Unit.Kind.NONE);
    }

    /** The nearest word before the number that says which way its metric went, within its statement. */
    Optional<Integer> changeBefore(int index) {
        for (int at = index - 1; at >= Math.max(0, index - REACH); at--) {
            at = beforeNote(at);
            Token token = sentence.at(at);
            boolean hedge =
                    isHedge(at) || token.isAny("with") && sentence.norm(at - 1).equals("gap");
            if (isBreak(token) || !hedge && Change.isStating(token)) {
                boolean said = token.isAny("is", "are", "was", "were") && at > 0 && isDifference(sentence.at(at - 1));
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

    /** True where the number stands alone in parentheses behind a metric and the change stands outside: "accuracy (95.9%)". */
    boolean isNotedValue(int index, int change) {
        for (int at = index - 1; at >= Math.max(0, index - 4); at--) {
            if (sentence.at(at).isSymbol(')')) {
                return false;
            }
            if (sentence.at(at).isSymbol('(')) {
                return change < at && !(change == at - 1 && isDifference(sentence.at(change)));
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

    /** "(around 30%) improvement": the change behind the note that the number stands in. */
    Optional<Integer> changeAfterNote(int index) {
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

    /** "The mAP loss is only 5.51%": a noun for a difference. */
    static boolean isDifference(Token token) {
        return token.isAny(
                "loss",
                "drop",
                "degradation",
                "gap",
                "improvement",
                "gain",
                "reduction",
                "increase",
                "decrease",
                "speedup",
                "overhead");
    }

    /** "more than 3x", "at most 3x", "does not exceed 3x". */
    private boolean isHedge(int at) {
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
        return value && quantity(at + 2).is(Unit.Kind.NONE);
    }

    /** "a higher 59.506 F1". */
    private boolean isAdjective(int at, int index) {
        return at < index
                && sentence.isQuantity(at + 1)
                && sentence.at(at).isAny("higher", "better", "lower", "larger", "smaller", "superior", "greater");
    }

    /** True where the words right before the number bind it to something that no cue points to: "success rate of 87%". */
    boolean isForeignBefore(int index) {
        boolean link = false;
        for (int at = index - 1; at >= Math.max(0, index - 12); at--) {
            Token token = sentence.at(at);
            boolean ends = isMention(at) || sentence.isQuantity(at) || token.isSymbol(',') || isBreak(token);
            boolean score = link && token.isAny("score");
            if (ends || Change.isStating(token) && !score && !token.isAny("at", "is", "are", "with")) {
                return false;
            }
            link |= token.isAny("of", "by", "=", ":", "is");
            boolean bare = BARE.contains(token.norm()) || token.kind() == Token.Kind.SYMBOL;
            Optional<Change> change = Change.of(token);
            if (change.isPresent() && !isHedge(at) && link) {
                return token.isAny("reduction", "drop", "decrease")
                        && isContent(at - 1)
                        && at > 0
                        && sentence.at(at - 1).isNameLike();
            }
            if (!bare && change.isEmpty()) {
                return link && !reachesComparative(at);
            }
        }
        return false;
    }

    /** "outperforms the best baseline by 22%": what stands before "by" is a baseline. */
    private boolean reachesComparative(int index) {
        for (int at = index; at >= Math.max(0, index - REACH); at--) {
            Token token = sentence.at(at);
            if (COMPARATIVES.contains(token.norm())
                    || token.isAny("improve", "improving", "improved", "over", "on", "lose")) {
                return true;
            }
            if (isBreak(token) || Change.isStating(token) || Change.of(token).isPresent()) {
                return false;
            }
        }
        return false;
    }

    boolean isContent(int index) {
        return index >= 0 && sentence.at(index).isWord() && !BARE.contains(sentence.norm(index)) && !isMention(index);
    }

    static boolean isComparative(Token token) {
        return COMPARATIVES.contains(token.norm());
    }
}
