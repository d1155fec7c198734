package org.claimboard.extract;

import java.util.List;
import java.util.Set;

import org.claimboard.normalise.Quantity;
import org.claimboard.normalise.Unit;

/**
 * A sentence with its metric mentions and names, and what the reading of its numbers asks about the words near one.
 *
 * <p>In "Our ZipLM reduces latency by 45% on a V100", "latency" is mentioned, "V100" named, "reduces" the change word
 * before the 45%. What is asked for several times is kept.
 */
final class Clause {
    private static final Set<String> BREAKS = Words.of("while whereas but although though ;");

    private final Sentence sentence;
    private final List<MetricMention> mentions;
    private final boolean[] mentioned;
    private final boolean[] named;
    private final ChangeWords changes;
    private final Following[] following;

    Clause(Sentence sentence, List<MetricMention> mentions, List<? extends Names.Name<?>> names) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.changes = new ChangeWords(sentence);
        this.following = new Following[sentence.size()];
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

    /** The words before a number that say which way its metric went. */
    ChangeWords changes() {
        return changes;
    }

    /** The words behind a number that belong to it. */
    Following following(int index) {
        if (following[index] == null) {
            following[index] = Following.of(this, index);
        }
        return following[index];
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
}
