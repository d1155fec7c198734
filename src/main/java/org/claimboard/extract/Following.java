package org.claimboard.extract;

import java.util.List;
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
            "than over compared relative v vs versus while whereas when by with without at from via",
            "using through that which as or to on for across under per during against is are was were",
            "but if thanks after before within among between where making be respectively highlighting",
            "demonstrating outperforming surpassing achieving proving beyond it we its this even");
    private static final Set<String> FILLERS = Words.of(
            "a an the absolute relative average overall end to consistent mean total extra additional",
            "up only wall clock term in of and on number point respective both original its their full",
            "time more statistically significant fewer less much further score percentage respectively",
            "theoretical practical new effective peak active activated trainable learnable maximum 's",
            "best single about almost nearly impressive all reported macro micro test rate value");

    static Following of(Sentence sentence, int index, List<MetricMention> mentions) {
        int at = index + 1;
        boolean ofShare = false;
        boolean foreign = false;
        while (at < sentence.size() && at - index <= LONGEST) {
            Token token = sentence.at(at);
            String norm = token.norm();
            if (norm.equals("of") && at == index + 1) {
                ofShare = true;
            } else if (ends(sentence, at, index, mentions)) {
                break;
            }
            foreign |= isContent(sentence, at, mentions);
            at++;
        }
        boolean named = MetricMention.anyIn(mentions, index + 1, at);
        return new Following(index + 1, at, ofShare, foreign && !named);
    }

    private static boolean ends(Sentence sentence, int at, int index, List<MetricMention> mentions) {
        Token token = sentence.at(at);
        if (token.isQuantity() || token.kind() == Token.Kind.SYMBOL && !token.isSymbol('"') && !token.isSymbol('+')) {
            return true;
        }
        return switch (token.norm()) {
            case "in", "of" -> at != index + 1 && !opensObject(sentence.at(at - 1));
            case "and" -> !leadsToMetric(sentence, at, mentions);
            default -> STOPS.contains(token.norm());
        };
    }

    /** "reduction in", "increase of", "in terms of", "number of". */
    private static boolean opensObject(Token before) {
        return Change.of(before).isPresent() || before.isAny("term", "number", "amount", "drop", "change");
    }

    /** "in computation and memory costs": the "and" goes on where a metric follows that has no number of its own. */
    private static boolean leadsToMetric(Sentence sentence, int and, List<MetricMention> mentions) {
        Optional<MetricMention> next = mentions.stream()
                .filter(mention -> mention.from() > and && mention.from() <= and + 3)
                .findFirst();
        if (next.isEmpty()) {
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
        return !sentence.norm(after).equals("by")
                && !sentence.norm(after).equals("of")
                && !sentence.isQuantity(after)
                && MetricMention.anyIn(mentions, and - 4, and);
    }

    private static boolean isContent(Sentence sentence, int at, List<MetricMention> mentions) {
        Token token = sentence.at(at);
        return token.isWord()
                && !FILLERS.contains(token.norm())
                && Change.of(token).isEmpty()
                && mentions.stream().noneMatch(mention -> at >= mention.from() && at < mention.to());
    }

    boolean isEmpty() {
        return from >= to;
    }

    /** The first word in the phrase that says which way the value went. */
    Optional<Integer> change(Sentence sentence) {
        for (int at = from; at < to; at++) {
            if (Change.of(sentence.at(at)).isPresent()) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
