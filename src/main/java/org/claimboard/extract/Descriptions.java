package org.claimboard.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the words that a paper uses for what it gives no name: "we propose a mixed hierarchical attention based encoder",
 * "a hybrid prediction network is proposed", the technique or the subject of the title.
 */
final class Descriptions {
    private static final Set<String> VERBS = Words.of(
            "propose present introduce develop describe design proposing presenting introducing devise build create");
    private static final Set<String> PASSIVE = Words.of("proposed introduced presented developed designed");
    private static final Set<String> SKIPPED =
            Words.of("a an the new novel simple our first , ( two three surprisingly yet");
    private static final Set<String> ENDS = Words.of(
            "can could require is are was has have may will that which to for with , . ; : ( ) by in on based where using from",
            "called named and as via through whose is of it we called dubbed termed");
    private static final Set<String> VAGUE = Words.of(
            "more most approach method framework algorithm technique model system scheme strategy solution procedure mechanism pipeline",
            "architecture network systematic general generic efficient effective simple novel new end to extensive experimental",
            "investigation research study analysis ongoing experiment result evaluation principled unified robust fast flexible",
            "yet but practical scalable powerful lightweight comprehensive first several proposed our the a this best work paper learning");
    private static final Set<String> HEADS = Words.of(
            "method approach framework model algorithm system network architecture technique strategy mechanism classifier",
            "pipeline encoder scheme policy implementation module transformer decoder kernel procedure renderer accelerator");
    private static final Set<String> MEANS = Words.of("via using with through by");
    private static final Set<String> STOPS =
            Words.of("for via using with through by in on from to towards under of at : ? is are can and as based");
    private static final Set<String> OPENERS = Words.of(
            "a an the on towards toward how is can why what when improving improved enhancing accelerating learning");
    private static final int LONGEST = 9;

    private final List<Sentence> sentences;
    private final String text;

    Descriptions(List<Sentence> sentences, String text) {
        this.sentences = sentences;
        this.text = text;
    }

    /** The first words behind "we propose", or before "is proposed", that say something. */
    Optional<String> proposed() {
        for (Sentence sentence : sentences) {
            for (int at = 0; at < sentence.size(); at++) {
                Optional<String> words = VERBS.contains(sentence.norm(at)) && isOurs(sentence, at)
                        ? phrase(sentence, at + 1)
                        : PASSIVE.contains(sentence.norm(at))
                                        && sentence.at(Math.max(0, at - 1)).isAny("is", "are")
                                ? subject(sentence, at - 1)
                                : Optional.empty();
                if (words.isPresent()) {
                    return words;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOurs(Sentence sentence, int verb) {
        for (int at = verb; at >= Math.max(0, verb - 4); at--) {
            if (sentence.at(at).isAny("we", "paper", "work", "proposed", "article", "study")) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> subject(Sentence sentence, int verb) {
        int from = verb;
        while (from > 0 && verb - from < 16 && !sentence.at(from - 1).isAny(",", ";", "that")) {
            from--;
        }
        return verb - from < 16 ? phrase(sentence, from) : Optional.empty();
    }

    /** "our spatially constrained synthesis method", "the proposed inference engine" before a number. */
    static Optional<Found> subject(Sentence sentence, String text, int index) {
        for (int at = Math.min(index, sentence.size()) - 1; at >= Math.max(0, index - 30); at--) {
            boolean counted = Character.isDigit(
                    sentence.at(Math.min(at + 1, sentence.size() - 1)).text().charAt(0));
            if (counted
                    || !sentence.at(at).isAny("our", "proposed")
                    || sentence.norm(at + 1).equals("proposed")) {
                continue;
            }
            int words = 0;
            for (int to = at + 1; to < Math.min(sentence.size(), at + 8); to++) {
                boolean vague = VAGUE.contains(sentence.norm(to)) || SKIPPED.contains(sentence.norm(to));
                words += sentence.at(to).isWord() && !vague ? 1 : 0;
                if (HEADS.contains(sentence.norm(to)) && words > 0) {
                    return Optional.of(Found.in(sentence, text, at + 1, to + 1, "the subject of the statement"));
                }
                boolean empty = HEADS.contains(sentence.norm(to)) && words == 0;
                if (empty
                        || ENDS.contains(sentence.norm(to)) && !sentence.at(to).isJoined()
                        || sentence.isQuantity(to)) {
                    break;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> phrase(Sentence sentence, int start) {
        int from = start;
        if (sentence.at(Math.min(from, sentence.size() - 1)).isAny("to", "that", "how")) {
            return Optional.empty();
        }
        while (from < sentence.size() && SKIPPED.contains(sentence.norm(from))) {
            from++;
        }
        if (from < sentence.size() && ENDS.contains(sentence.norm(from))) {
            return Optional.empty();
        }
        int to = from;
        int telling = 0;
        while (to < sentence.size() && to - from < LONGEST && !isEnd(sentence, to, telling)) {
            telling += sentence.at(to).isWord() && !VAGUE.contains(sentence.norm(to)) ? 1 : 0;
            to++;
        }
        boolean head = false;
        for (int at = from; at < to; at++) {
            head |= HEADS.contains(sentence.norm(at)) || sentence.at(at).isNameLike();
        }
        return telling == 0 || !head
                ? Optional.empty()
                : Optional.of(text.substring(
                        sentence.at(from).start(), sentence.at(to - 1).end()));
    }

    /** A phrase goes on behind "for" or "of" while it has said nothing: "an approach to tensor decomposition". */
    private static boolean isEnd(Sentence sentence, int at, int telling) {
        Token token = sentence.at(at);
        if (token.isJoined()) {
            return false;
        }
        boolean goesOn = telling == 0 && token.isAny("for", "to", "of");
        boolean participle = token.norm().endsWith("ed")
                && at + 1 < sentence.size()
                && sentence.at(at + 1).isAny("by", "from", "on", "for", "in", "with", "to", "against");
        boolean verb = token.text().endsWith("s") && Change.isStating(token)
                || token.isAny("outperform", "enable", "share", "allow", "improve")
                        && token.text().endsWith("s");
        return !goesOn && (ENDS.contains(token.norm()) || participle && telling > 0 || verb && telling > 0);
    }

    /** "… via Layer Fusion", else "Patched Diffusion Models for …". */
    static Optional<String> titled(String title, List<Sentence> sentences) {
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        Sentence first = sentences.get(0);
        for (int at = 1; at < Math.min(first.size(), 30); at++) {
            if (MEANS.contains(first.norm(at)) && !first.at(at).isJoined()) {
                Optional<String> means = stretch(first, at + 1, title);
                if (means.isPresent()) {
                    return means;
                }
            }
        }
        int from = 0;
        while (from < first.size() - 1 && OPENERS.contains(first.norm(from))) {
            from++;
        }
        return stretch(first, from, title);
    }

    private static Optional<String> stretch(Sentence title, int start, String text) {
        int from = start;
        while (from < title.size() - 1 && title.at(from).isAny("a", "an", "the")) {
            from++;
        }
        int to = from;
        while (to < title.size()
                && to - from < LONGEST
                && (!STOPS.contains(title.norm(to)) || title.at(to).isJoined() || to - from < 2)) {
            to++;
        }
        return to - from < 2
                ? Optional.empty()
                : Optional.of(
                        text.substring(title.at(from).start(), title.at(to - 1).end()));
    }
}
