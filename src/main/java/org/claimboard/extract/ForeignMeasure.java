package org.claimboard.extract;

import java.util.Optional;
import java.util.Set;

/**
 * Knows where the words before a number bind it to something that no cue points to, as the 87% of "a success rate of
 * 87%" where the vocabulary has no success rate. What stands behind a number is {@link Following#foreign()}.
 */
final class ForeignMeasure {
    private static final int REACH = 24;
    private static final Set<String> BARE = Words.of(
            "a an the only just up to than more less over least most about approximately around nearly almost roughly",
            "average on as low high much mere even merely some factor within below under above exceed best not does at by of is",
            "( impressive remarkable significant further additional total maximum max minimum min and or equal");
    private static final Set<String> BEATEN = Words.of(
            "state art baseline method model result system approach work best performance over on upon it them record");

    private ForeignMeasure() {}

    /** True where the words right before the number bind it to something that no cue points to: "success rate of 87%". */
    static boolean isBefore(Clause clause, int index) {
        Sentence sentence = clause.sentence();
        boolean link = false;
        for (int at = index - 1; at >= Math.max(0, index - 12); at--) {
            Token token = sentence.at(at);
            boolean ends =
                    clause.isMention(at) || sentence.isQuantity(at) || token.isSymbol(',') || Clause.isBreak(token);
            boolean score = link && token.isAny("score");
            if (ends || Change.isStating(token) && !score && !token.isAny("at", "is", "are", "with")) {
                return false;
            }
            link |= token.isAny("of", "by", "=", ":", "is");
            boolean bare = BARE.contains(token.norm()) || token.kind() == Token.Kind.SYMBOL;
            Optional<Change> change = Change.of(token);
            if (change.isPresent() && !clause.changes().isHedge(at) && link) {
                return token.isAny("reduction", "drop", "decrease")
                        && isContent(clause, at - 1)
                        && at > 0
                        && sentence.at(at - 1).isNameLike();
            }
            if (!bare && change.isEmpty()) {
                return link && !reachesComparative(sentence, at);
            }
        }
        return false;
    }

    /** "improving the acceptance probability by 70%": a measure that no cue points to; not "improves the state of the art". */
    static boolean isChanged(Clause clause, int index, int change) {
        Sentence sentence = clause.sentence();
        boolean improves = sentence.at(change).norm().startsWith("improv")
                && !sentence.at(change).isAny("improvement")
                && sentence.norm(index - 1).equals("by");
        boolean content = false;
        for (int at = change + 1; improves && at < index - 1; at++) {
            Token token = sentence.at(at);
            if (token.isNameLike() || !token.isWord() || BEATEN.contains(token.norm())) {
                return false;
            }
            content |= isContent(clause, at);
        }
        return content;
    }

    /** "outperforms the best baseline by 22%": what stands before "by" is a baseline. */
    private static boolean reachesComparative(Sentence sentence, int index) {
        for (int at = index; at >= Math.max(0, index - REACH); at--) {
            Token token = sentence.at(at);
            if (Change.isComparative(token) || token.isAny("improve", "improving", "improved", "over", "on", "lose")) {
                return true;
            }
            if (Clause.isBreak(token)
                    || Change.isStating(token)
                    || Change.of(token).isPresent()) {
                return false;
            }
        }
        return false;
    }

    private static boolean isContent(Clause clause, int index) {
        Sentence sentence = clause.sentence();
        return index >= 0
                && sentence.at(index).isWord()
                && !BARE.contains(sentence.norm(index))
                && !clause.isMention(index);
    }
}
