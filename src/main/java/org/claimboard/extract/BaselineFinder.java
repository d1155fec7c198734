package org.claimboard.extract;

import java.util.Optional;
import java.util.Set;

import org.claimboard.normalise.Quantity;
import org.claimboard.normalise.Unit;

/**
 * Finds what a claim is measured against: behind "than", "over", "compared to", "vs.", or between "outperforms" and "by".
 *
 * <p>"2.42x and 2.26x MFU compared to Megatron-LM and DeepSpeed, respectively" gives each number its own.
 */
final class BaselineFinder {
    private static final int REACH = 60;
    private static final Set<String> BETTER = Words.of(
            "improvement gain speedup speed-up increase reduction better superiority superior advantage improve improving increasing reducing",
            "acceleration boost throughput saving decrease benefit");
    private static final Set<String> MATCHING = Words.of("matching match matched comparable similar");

    private final Sentence sentence;
    private final BaselinePhrase phrases;

    BaselineFinder(Sentence sentence, BaselinePhrase phrases) {
        this.sentence = sentence;
        this.phrases = phrases;
    }

    /**
     * @param index the number's token
     * @param place the number's place in its list, from 0
     * @param size how many numbers the list has
     * @param relative true for a gain, which a comparison anywhere in the sentence is about
     */
    Optional<Found> of(int index, int place, int size, boolean relative) {
        Optional<Found> behind = behind(index, place, size, relative);
        return next(index)
                .or(() -> behind)
                .or(() -> nearest(index, relative))
                .or(() -> opening(index).map(found -> phrases.split(found, place, size)))
                .or(() -> relative ? stated(index) : Optional.empty());
    }

    /** What is beaten or matched before a number, whichever stands nearer. */
    private Optional<Found> nearest(int index, boolean relative) {
        Optional<Found> beaten = beaten(index, relative);
        Optional<Found> matched = matched(index);
        boolean nearer = beaten.isPresent()
                && matched.isPresent()
                && matched.get().from() > beaten.get().from();
        return nearer ? matched : beaten.or(() -> matched);
    }

    /** "200x faster than existing methods while offering 3 dB": a comparison elsewhere in the sentence holds for a gain too. */
    private Optional<Found> stated(int index) {
        for (int at = index - 1; at >= Math.max(0, index - REACH); at--) {
            Optional<Found> found = compared(at);
            if (found.isPresent()) {
                return found;
            }
        }
        int end = Math.min(sentence.size(), index + REACH);
        for (int at = index + 1; at < end && !sentence.at(at).isSymbol(';'); at++) {
            Optional<Found> found = compared(at);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The comparison that a marker at an index makes; "over" makes one only of what gets better. */
    private Optional<Found> compared(int at) {
        int object = objectOf(at);
        return object > 0 && !(sentence.at(at).isAny("over", "upon") && !isBetter(at))
                ? phrases.from(object)
                : Optional.empty();
    }

    private boolean isBetter(int over) {
        for (int at = over - 1; at >= Math.max(0, over - 7); at--) {
            if (BETTER.contains(sentence.norm(at))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Found> behind(int index, int place, int size, boolean relative) {
        boolean crossed = false;
        for (int at = index + 1; at < sentence.size(); at++) {
            Token token = sentence.at(at);
            if (token.isSymbol('(') && objectOf(at + 1) < 0) {
                at = closing(at);
                continue;
            }
            if (token.isAny(";", "while", "whereas") && !sentence.norm(at + 1).equals("being")) {
                return Optional.empty();
            }
            int object = objectOf(at);
            if (object > 0 && !(crossed && token.isAny("against"))) {
                if (!relative && isOthers(index, at)) {
                    return Optional.empty();
                }
                return phrases.from(object).map(found -> phrases.split(found, place, size));
            }
            if (token.isAny("outperforming", "surpassing", "exceeding", "beating", "matching")
                    && !sentence.norm(at - 1).equals("and")) {
                return phrases.from(at + 1);
            }
            crossed |= token.isQuantity();
            if (at - index > 45) {
                break;
            }
        }
        return Optional.empty();
    }

    /** "184 FPS, 28.7% faster than the baseline": the comparison of a gain that stands between. */
    private boolean isOthers(int index, int marker) {
        boolean gain = false;
        for (int at = marker - 1; at > index; at--) {
            gain |= Change.of(sentence.at(at)).isPresent() || BETTER.contains(sentence.norm(at));
            if (sentence.isQuantity(at)) {
                Quantity between = sentence.at(at).quantity().orElseThrow();
                return gain && (between.is(Unit.Kind.PERCENT) || between.is(Unit.Kind.TIMES));
            }
        }
        return false;
    }

    /** "accuracy (r=0.83 vs. human judgments)": a comparison of another number; the parenthesis's end, if that is near. */
    private int closing(int open) {
        for (int at = open + 1; at < Math.min(sentence.size(), open + 16); at++) {
            if (sentence.at(at).isSymbol(')')) {
                return at;
            }
        }
        return open;
    }

    /** Where the baseline begins behind a marker at an index, or -1 where there is no marker. */
    private int objectOf(int at) {
        String norm = sentence.norm(at);
        String next = sentence.norm(at + 1);
        boolean number = sentence.isQuantity(at + 1)
                || sentence.isQuantity(at + 2)
                        && !sentence.at(at + 1).isNameLike()
                        && !BaselinePhrase.isModelSize(sentence, at + 2);
        return switch (norm) {
            case "than", "over", "upon" -> number || BaselinePhrase.NOTHING.contains(next) ? -1 : at + 1;
            case "v", "vs", "versus" -> number ? -1 : at + (next.equals(".") ? 2 : 1);
            case "against" -> number ? -1 : at + 1;
            case "compared", "comparison", "relative" ->
                !next.equals("to") && !next.equals("with") ? -1 : phrases.isMeasured(at + 2) ? ownerOf(at + 2) : at + 2;
            default -> -1;
        };
    }

    /** "38.0% compared to 64.9% for the best zero-shot baseline": whose value it is, or -1. */
    private int ownerOf(int value) {
        return sentence.norm(value + 1).equals("for") && value + 2 < sentence.size() ? value + 2 : -1;
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
                        ? phrases.from(at + 2)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "outperforms the best baseline by 22%". */
    private Optional<Found> beaten(int index, boolean relative) {
        for (int at = index - 1; at >= Math.max(0, index - 30); at--) {
            Token token = sentence.at(at);
            if (!relative && sentence.isQuantity(at) && sentence.norm(at - 1).equals("by")) {
                return Optional.empty();
            }
            if (Change.isComparative(token)) {
                return phrases.from(at + 1);
            }
            if (token.isSymbol(';')) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "matching the SFD-XL baseline with 4x less training", "comparable performance to the full model while …". */
    private Optional<Found> matched(int index) {
        for (int at = index - 1; at >= Math.max(0, index - 36); at--) {
            if (sentence.at(at).isSymbol(';')) {
                return Optional.empty();
            }
            if (MATCHING.contains(sentence.norm(at))) {
                for (int to = at + 1; to < Math.min(index, at + 5); to++) {
                    if (sentence.at(to).isAny("to", "with", "as")
                            && sentence.at(at).isAny("comparable", "similar")) {
                        return phrases.from(to + 1);
                    }
                }
                return sentence.at(at).isAny("comparable", "similar") ? Optional.empty() : phrases.from(at + 1);
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
                return phrases.from(at + 2);
            }
        }
        return Optional.empty();
    }
}
