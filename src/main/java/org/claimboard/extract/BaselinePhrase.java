package org.claimboard.extract;

import java.util.Optional;
import java.util.Set;

/** Reads the noun phrase that names a baseline: how far it reaches, and which part of it belongs to one number of a list. */
final class BaselinePhrase {
    private static final int LONGEST = 9;
    private static final Set<String> ENDS = Words.of(
            "while when by across under achieving using without during thanks whereas but that which where respectively even",
            "within through via ; , ( ) is are at after before if because making demonstrating as than over compared");
    private static final Set<String> WEAK_ENDS = Words.of("on in for from to");
    /** What is measured is no baseline: "at matched accuracy". */
    private static final Set<String> MEASURES =
            Words.of("accuracy concurrency quality throughput latency memory compute budget");
    /** Words that begin no baseline. */
    static final Set<String> NOTHING = Words.of(
            "time multiple several many various different both fifty dataset task benchmark range ten or all any them it");

    private final Sentence sentence;
    private final String text;

    BaselinePhrase(Sentence sentence, String text) {
        this.sentence = sentence;
        this.text = text;
    }

    /** True for a number that is a value, and not "half" of "half precision". */
    boolean isMeasured(int at) {
        return sentence.isQuantity(at) && !sentence.norm(at).equals("half");
    }

    /** The noun phrase from an index on, without its article; empty where it names nothing. */
    Optional<Found> from(int start) {
        int from = start;
        while (from < sentence.size()
                && sentence.at(from)
                        .isAny(
                                "the", "a", "an", "both", "its", "that", "of", "those", "their", "other", "or",
                                "surpass")) {
            from++;
        }
        int to = from;
        while (to < sentence.size() && to - from < LONGEST && !ends(to, from)) {
            to++;
        }
        if (to <= from
                || NOTHING.contains(sentence.norm(from))
                || to - from == 1 && MEASURES.contains(sentence.norm(from))
                || sentence.at(from).kind() == Token.Kind.SYMBOL) {
            return Optional.empty();
        }
        int name = apposed(to);
        return Optional.of(Found.in(
                sentence,
                text,
                name > 0 ? name : from,
                name > 0 ? CoinedNames.endOf(sentence, name) : to,
                "named behind '" + sentence.at(start - 1).text() + "'"));
    }

    /** "the strongest baseline, EAGLE3, …": where the name begins that says which, or -1. */
    private int apposed(int comma) {
        int name = comma + 1;
        boolean named =
                name < sentence.size() && sentence.at(comma).isSymbol(',') && CoinedNames.isCoined(sentence.at(name));
        int end = named ? CoinedNames.endOf(sentence, name) : name;
        boolean closed = end >= sentence.size() || sentence.at(end).isAny(",", ".", ";");
        return named && closed ? name : -1;
    }

    private boolean ends(int at, int from) {
        Token token = sentence.at(at);
        boolean stop = token.isSymbol('.')
                || ENDS.contains(token.norm())
                || token.norm().equals("and") && !joins(at)
                || WEAK_ENDS.contains(token.norm()) && at > from;
        boolean attribute =
                sentence.jointBehind(at) == '-' || sentence.at(at).text().indexOf('-') > 0 || isModelSize(sentence, at);
        boolean measured = isMeasured(at) && !sentence.at(at - 1).isNameLike() && !attribute;
        return stop || measured || Change.isStating(token) && !isPart(at);
    }

    /** "the 304M-parameter teacher", "a 7B model": a number that says which. */
    static boolean isModelSize(Sentence sentence, int at) {
        String text = sentence.at(at).text();
        return text.endsWith("B") || text.endsWith("M");
    }

    /** "OpenCV with GPU support", "LLM inference with FP16 KV cache": what it is compared with has something. */
    private boolean isPart(int at) {
        boolean plain = sentence.at(at).isAny("with") && at + 2 < sentence.size();
        return plain && sentence.at(at + 1).isNameLike() && !sentence.isQuantity(at + 2);
    }

    /** "A and B" are both baselines; "and achieves" goes on with something else. */
    private boolean joins(int and) {
        return and + 1 < sentence.size()
                && sentence.at(and + 1).isNameLike()
                && sentence.at(and - 1).isNameLike();
    }

    /** The baseline of one number where as many are named as there are numbers. */
    Found split(Found all, int place, int size) {
        if (size != 2) {
            return all;
        }
        int first = listed(all.to());
        if (first > 0) {
            int from = place == 0 ? first : CoinedNames.endOf(sentence, first) + 1;
            return Found.in(sentence, text, from, CoinedNames.endOf(sentence, from), all.reason());
        }
        for (int at = all.from() + 1; at < all.to() - 1; at++) {
            if (sentence.at(at).isAny("and")) {
                return place == 0
                        ? Found.in(sentence, text, all.from(), at, all.reason())
                        : Found.in(sentence, text, at + 1, all.to(), all.reason());
            }
        }
        return all;
    }

    /** "the conventional models, namely, DNN and LSTM": where the first of two names begins, or -1. */
    private int listed(int end) {
        int first = end;
        while (first < sentence.size() && first - end < 3 && sentence.at(first).isAny(",", "namely")) {
            first++;
        }
        boolean named = first > end
                && first < sentence.size()
                && sentence.at(first).isNameLike()
                && sentence.norm(CoinedNames.endOf(sentence, first)).equals("and");
        int second = named ? CoinedNames.endOf(sentence, first) + 1 : sentence.size();
        return second < sentence.size() && sentence.at(second).isNameLike() ? first : -1;
    }
}
