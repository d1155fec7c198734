package org.claimboard.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The words behind a number that belong to it: "lower decoding latency" behind "48%", "reduction in computation and
 * memory costs" behind "4x".
 *
 * @param from index of the first such word
 * @param to index behind the last
 * @param ofShare true where the number is a share of something: "9.25% of a dense model"
 * @param foreign true where the words name something that no cue points to: "87% success"
 */
record Following(int from, int to, boolean ofShare, boolean foreign) {
    private static final int LONGEST = 14;
    private static final Set<String> STOPS = Words.of(
            "than over compared v vs versus while whereas when by with without at from via using through that which as or",
            "to on for across under per during against is are was were but if thanks after before within among between",
            "where making be respectively highlighting demonstrating outperforming surpassing proving beyond it we its this",
            "even can compare depending upon respect");
    private static final Set<String> FILLERS = Words.of(
            "a an the absolute relative average overall end to consistent mean total extra additional up only wall clock term",
            "in of and on number point respective both original its their full more statistically significant fewer less much",
            "further score percentage theoretical practical new effective peak active activated trainable learnable maximum 's",
            "best single about almost nearly impressive all reported macro micro test validation rate value another one size",
            "strong notable remarkable substantial approximately roughly around up respectively per wise same",
            "as many little");

    static Following of(Clause clause, int index) {
        Sentence sentence = clause.sentence();
        int at = index + 1;
        boolean ofShare = false;
        boolean foreign = false;
        while (at < sentence.size() && at - index <= LONGEST) {
            int after = Math.max(afterNote(clause, at, index), afterNumbers(clause, at, index));
            if (after > at) {
                at = after;
                continue;
            }
            if (sentence.norm(at).equals("of") && at == index + 1) {
                ofShare = true;
            } else if (ends(clause, at, index)) {
                break;
            }
            foreign |= isForeign(clause, at, index);
            at++;
        }
        boolean named = MetricMention.anyIn(clause.mentions(), index + 1, at);
        return new Following(index + 1, at, ofShare, foreign && !named);
    }

    /** "(41.6% and 53.7%) reductions in memory": behind a note that holds nothing but numbers. */
    private static int afterNumbers(Clause clause, int at, int index) {
        Sentence sentence = clause.sentence();
        boolean closes = at == index + 1
                && sentence.at(at).isSymbol(')')
                && at + 1 < sentence.size()
                && Change.isDifference(sentence.at(at + 1));
        for (int open = index - 1; closes && open >= Math.max(0, index - 5); open--) {
            if (sentence.at(open).isSymbol('(')) {
                return at + 1;
            }
            closes = sentence.isQuantity(open) || sentence.at(open).isAny("and", ",");
        }
        return at;
    }

    /** Behind a note that names the metric once more, "speeds (FPS)", or that stands between, "24x (CPU) faster". */
    private static int afterNote(Clause clause, int at, int index) {
        Sentence sentence = clause.sentence();
        if (!sentence.at(at).isSymbol('(')) {
            return at;
        }
        int close = at + 1;
        while (close < sentence.size() && close - at < 6 && !sentence.at(close).isSymbol(')')) {
            close++;
        }
        if (close >= sentence.size() || !sentence.at(close).isSymbol(')')) {
            return at;
        }
        boolean names = clause.isMention(at + 1) && clause.isMention(close - 1);
        boolean between =
                close + 1 < sentence.size() && Change.of(sentence.at(close + 1)).isPresent();
        return names || between ? close + 1 : at;
    }

    private static boolean ends(Clause clause, int at, int index) {
        Sentence sentence = clause.sentence();
        Token token = sentence.at(at);
        if (token.isQuantity() || token.kind() == Token.Kind.SYMBOL && !token.isSymbol('"') && !token.isSymbol('+')) {
            return true;
        }
        if (clause.isMention(at) && at > index + 1 && clause.isMention(at - 1)) {
            return false;
        }
        boolean joins = at + 1 < sentence.size() && sentence.at(at + 1).isJoined();
        return switch (token.norm()) {
            case "in", "of" -> at != index + 1 && !opensObject(sentence.at(at - 1));
            case "and" -> !leadsToMetric(clause, at, index);
            case "as" -> !(at == index + 1 && (clause.isMention(at) || isAsMuch(sentence, at)));
            case "on" -> !(at == index + 1 && isMeasure(clause, at + 1));
            case "to" -> !joins && !isAddedTo(sentence, at, index);
            case "per" -> !joins;
            case "is" -> !clause.isMention(at);
            case "its" -> !sentence.norm(at - 1).equals("of");
            default -> !joins && (STOPS.contains(token.norm()) || Change.isStating(token));
        };
    }

    /** "30% on recall", "2 points on the average accuracy": a named metric and no dataset. */
    private static boolean isMeasure(Clause clause, int at) {
        int next = at < clause.sentence().size() && clause.sentence().at(at).isAny("the", "average") ? at + 1 : at;
        return clause.isMention(next) && !clause.isName(next);
    }

    /** "half as much memory", "twice as many requests". */
    private static boolean isAsMuch(Sentence sentence, int as) {
        return as + 1 < sentence.size() && sentence.at(as + 1).isAny("much", "many", "few", "little");
    }

    /** "adds only 2% to the training time", "adds 2% overhead to inference". */
    private static boolean isAddedTo(Sentence sentence, int to, int index) {
        boolean right =
                to == index + 1 || to == index + 2 && sentence.at(index + 1).isAny("overhead");
        for (int at = index - 1; right && at >= Math.max(0, index - 5); at--) {
            if (sentence.at(at).isAny("add", "adding")) {
                return true;
            }
        }
        return false;
    }

    /** "reduction in", "increase of", "in terms of", "number of". */
    private static boolean opensObject(Token before) {
        return Change.of(before).isPresent() || before.isAny("term", "number", "amount", "change");
    }

    /** "in computation and memory costs": the "and" goes on where a metric follows that has no number of its own. */
    private static boolean leadsToMetric(Clause clause, int and, int index) {
        Sentence sentence = clause.sentence();
        Optional<MetricMention> next = clause.mentions().stream()
                .filter(mention -> mention.from() > and && mention.from() <= and + 2)
                .findFirst();
        if (next.isEmpty() || !MetricMention.anyIn(clause.mentions(), index + 1, and)) {
            return false;
        }
        for (int at = and + 1; at < next.get().from(); at++) {
            if (sentence.isQuantity(at)
                    || Change.of(sentence.at(at)).isPresent()
                    || Change.isStating(sentence.at(at))) {
                return false;
            }
        }
        int after = next.get().to();
        return after >= sentence.size()
                || !sentence.at(after).isAny("by", "of", "is", "are", "from", "to") && !sentence.isQuantity(after);
    }

    private static boolean isForeign(Clause clause, int at, int index) {
        Token token = clause.sentence().at(at);
        boolean place = at > index + 1
                && clause.sentence().at(index + 1).isAny("in", "on")
                && token.isNameLike()
                && !token.text().equals(token.text().toUpperCase(Locale.ROOT))
                && clause.sentence().jointBehind(at) != '@';
        boolean phase = token.isAny("training", "inference", "decoding", "prefill")
                && at == index + 2
                && clause.sentence().at(index + 1).isAny("in", "during", "for");
        return token.isWord()
                && !place
                && !phase
                && !FILLERS.contains(token.norm())
                && Change.of(token).isEmpty()
                && !clause.isMention(at)
                && !clause.isName(at);
    }

    boolean isEmpty() {
        return from >= to;
    }

    /** The first word in the phrase that says which way the value went; "compact" and not "more" of "more compact". */
    Optional<Integer> change(Sentence sentence) {
        for (int at = from; at < to; at++) {
            if (Change.of(sentence.at(at)).isPresent()) {
                boolean amplified = sentence.at(at).isAny("more")
                        && at + 1 < to
                        && Change.of(sentence.at(at + 1)).isPresent();
                return Optional.of(amplified ? at + 1 : at);
            }
        }
        return Optional.empty();
    }

    /** "12.5% mean average precision points": the unit stands at the end. */
    boolean endsInPoints(Sentence sentence) {
        for (int at = Math.max(from, to - 2); at < to; at++) {
            if (sentence.at(at).isAny("point")) {
                return true;
            }
        }
        return false;
    }

    /** The metric mentions inside the phrase. */
    List<MetricMention> mentions(Clause clause) {
        return clause.mentions().stream()
                .filter(mention -> mention.from() >= from && mention.to() <= to)
                .toList();
    }
}
