package org.claimboard.extract;

import java.util.Optional;
import java.util.Set;

/**
 * Finds what a claim is measured against: behind "than", "over", "compared to", "vs.", or between "outperforms" and "by".
 *
 * <p>"2.42x and 2.26x MFU compared to Megatron-LM and DeepSpeed, respectively" gives each number its own.
 */
final class BaselineFinder {
    private static final int LONGEST = 9;
    private static final Set<String> ENDS = Words.of(
            "while when by across under achieving using without during thanks whereas but that which where respectively even",
            "within through via ; , ( ) is are at after before if because making demonstrating as than over compared");
    private static final Set<String> WEAK_ENDS = Words.of("on in for from to");
    private static final Set<String> NO_BASELINE = Words.of(
            "time multiple several many various different both fifty dataset task benchmark range ten or all any them it");
    private static final Set<String> MATCHING = Words.of("matching match matched comparable similar");

    private final Sentence sentence;
    private final String text;

    BaselineFinder(Sentence sentence, String text) {
        this.sentence = sentence;
        this.text = text;
    }

    /**
     * @param index the number's token
     * @param place the number's place in its list, from 0
     * @param size how many numbers the list has
     */
    Optional<Found> of(int index, int place, int size) {
        Optional<Found> behind = behind(index, place, size);
        return next(index)
                .or(() -> behind)
                .or(() -> beaten(index))
                .or(() -> opening(index))
                .or(() -> matched(index));
    }

    private Optional<Found> behind(int index, int place, int size) {
        boolean crossed = false;
        for (int at = index + 1; at < sentence.size(); at++) {
            Token token = sentence.at(at);
            if (token.isSymbol('(') && isVersusInside(at)) {
                at += 3;
                continue;
            }
            if (token.isAny(";", "while", "whereas") && !sentence.norm(at + 1).equals("being")) {
                return Optional.empty();
            }
            int object = objectOf(at);
            if (object > 0 && !(crossed && token.isAny("against"))) {
                return phrase(object).map(found -> split(found, place, size));
            }
            if (token.isAny("outperforming", "surpassing", "exceeding", "beating")
                    && !sentence.norm(at - 1).equals("and")) {
                return phrase(at + 1);
            }
            crossed |= token.isQuantity();
            if (at - index > 45) {
                break;
            }
        }
        return Optional.empty();
    }

    /** "accuracy (r=0.83 vs. human judgments)": a comparison of another number. */
    private boolean isVersusInside(int open) {
        for (int at = open + 1; at < Math.min(sentence.size(), open + 6); at++) {
            if (sentence.at(at).isSymbol(')')) {
                return false;
            }
            if (sentence.isQuantity(at)) {
                return true;
            }
        }
        return false;
    }

    /** Where the baseline begins behind a marker at an index, or -1 where there is no marker. */
    private int objectOf(int at) {
        String norm = sentence.norm(at);
        String next = sentence.norm(at + 1);
        boolean number = sentence.isQuantity(at + 1)
                || sentence.isQuantity(at + 2) && !sentence.at(at + 1).isNameLike();
        return switch (norm) {
            case "than", "over", "upon" -> number || NO_BASELINE.contains(next) ? -1 : at + 1;
            case "v", "vs", "versus" -> number ? -1 : at + (next.equals(".") ? 2 : 1);
            case "against" -> number ? -1 : at + 1;
            case "compared", "comparison", "relative" ->
                (next.equals("to") || next.equals("with")) && !isMeasured(at + 2) ? at + 2 : -1;
            default -> -1;
        };
    }

    private boolean isMeasured(int at) {
        return sentence.isQuantity(at) && !sentence.norm(at).equals("half");
    }

    /** "surpassing TEAL by 1.77% and CATS by 17.14%": the second of two comparisons. */
    private Optional<Found> next(int index) {
        if (!sentence.norm(index - 1).equals("by")) {
            return Optional.empty();
        }
        for (int at = index - 2; at >= Math.max(0, index - 10); at--) {
            if (sentence.isQuantity(at)) {
                return sentence.norm(at + 1).equals("and")
                                && (sentence.at(at + 2).isNameLike()
                                        || sentence.at(at + 2).isAny("the"))
                        ? phrase(at + 2)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "outperforms the best baseline by 22%". */
    private Optional<Found> beaten(int index) {
        for (int at = index - 1; at >= Math.max(0, index - 30); at--) {
            Token token = sentence.at(at);
            if (Clause.isComparative(token)) {
                return phrase(at + 1);
            }
            if (token.isSymbol(';')) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "matching the SFD-XL baseline with 4x less training", "comparable performance to the full model while …". */
    private Optional<Found> matched(int index) {
        for (int at = index - 1; at >= Math.max(0, index - 22); at--) {
            if (sentence.at(at).isSymbol(';')) {
                return Optional.empty();
            }
            if (MATCHING.contains(sentence.norm(at))) {
                for (int to = at + 1; to < Math.min(index, at + 5); to++) {
                    if (sentence.at(to).isAny("to", "with", "as")
                            && sentence.at(at).isAny("comparable", "similar")) {
                        return phrase(to + 1);
                    }
                }
                return sentence.at(at).isAny("comparable", "similar") ? Optional.empty() : phrase(at + 1);
            }
        }
        return Optional.empty();
    }

    /** "Compared to LoRA, it needs …": holds for the whole sentence. */
    private Optional<Found> opening(int index) {
        for (int at = 0; at < Math.min(index, 14); at++) {
            boolean compared = sentence.at(at).isAny("compared", "relative", "comparison")
                    && (sentence.norm(at + 1).equals("to")
                            || sentence.norm(at + 1).equals("with"));
            if (compared && !sentence.isQuantity(at + 2)) {
                return phrase(at + 2);
            }
        }
        return Optional.empty();
    }

    /** The noun phrase from an index on, without its article; empty where it names nothing. */
    Optional<Found> phrase(int start) {
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
                || NO_BASELINE.contains(sentence.norm(from))
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
        return stop || isMeasured(at) && !sentence.at(at - 1).isNameLike() || Change.isStating(token);
    }

    /** "A and B" are both baselines; "and achieves" goes on with something else. */
    private boolean joins(int and) {
        return and + 1 < sentence.size()
                && sentence.at(and + 1).isNameLike()
                && sentence.at(and - 1).isNameLike();
    }

    /** The baseline of one number where as many are named as there are numbers. */
    private Found split(Found all, int place, int size) {
        if (size != 2) {
            return all;
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
}
