package org.claimboard.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.claimboard.vocabulary.Vocabulary;

/**
 * Finds the names of a vocabulary in a sentence, whatever their hyphens, spaces and case: "WikiText-2", "RTX 3090".
 *
 * @param <T> what is named
 */
final class Names<T> {
    /** The most tokens that a name is looked for over. */
    private static final int LONGEST = 6;

    /** A name that stands in a sentence, from one token to the one before another. */
    record Name<T>(int from, int to, T entry) {
        String in(Sentence sentence, String text) {
            return text.substring(sentence.at(from).start(), sentence.at(to - 1).end());
        }
    }

    private final Map<String, T> byKey = new HashMap<>();
    /** How a name of one word is written where it has capitals inside. */
    private final Map<String, String> spelled = new HashMap<>();

    /** No name begins otherwise than one of them; most words are ruled out by these alone. */
    private final Openings openings = new Openings();

    void add(T entry, String name, List<String> aliases) {
        add(entry, name);
        aliases.forEach(alias -> add(entry, alias));
    }

    private void add(T entry, String spelling) {
        String key = Vocabulary.key(spelling);
        byKey.putIfAbsent(key, entry);
        spelled.putIfAbsent(key, spelling);
        openings.add(key);
    }

    List<Name<T>> in(Sentence sentence) {
        List<Name<T>> names = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<Name<T>> name = longestAt(sentence, at);
            name.ifPresent(names::add);
            at = name.map(Name::to).orElse(at + 1);
        }
        return names;
    }

    private Optional<Name<T>> longestAt(Sentence sentence, int at) {
        if (!openings.mayBegin(sentence.at(at).text())) {
            return Optional.empty();
        }
        StringBuilder key = new StringBuilder();
        Optional<Name<T>> longest = Optional.empty();
        for (int to = at; to < Math.min(sentence.size(), at + LONGEST); to++) {
            Token token = sentence.at(to);
            if (token.kind() == Token.Kind.SYMBOL || token.text().length() > 40) {
                break;
            }
            append(token.text(), key);
            if (!openings.mayBegin(key)) {
                break;
            }
            int end = to + 1;
            boolean whole = end == sentence.size()
                    || !sentence.at(end).isJoined()
                    || sentence.at(end).joint() == '\'';
            T entry = whole ? byKey.get(key.toString()) : null;
            if (entry != null && isNamed(sentence, at, end) && !isOpening(sentence, at, end, key.toString())) {
                longest = Optional.of(new Name<>(at, end, entry));
            }
        }
        return longest;
    }

    /** A word without any capital or digit is a word: "multiple" is not MultiPL-E, and "a 30%" no A30. */
    private static boolean isNamed(Sentence sentence, int from, int to) {
        boolean article = sentence.at(from).text().equals("a")
                && from + 1 < to
                && !sentence.at(from + 1).isJoined();
        boolean single = to - from == 1
                && !sentence.at(from).isNameLike()
                && !sentence.at(from).isQuantity();
        return !article && !single;
    }

    /** "Multiple" at the beginning of a sentence is a word, though MultiPL-E has the same letters. */
    private boolean isOpening(Sentence sentence, int from, int to, String key) {
        String word = sentence.at(from).text();
        String name = spelled.get(key);
        boolean plain = word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
        return from == 0
                && to == 1
                && plain
                && !name.substring(1).equals(name.substring(1).toLowerCase(Locale.ROOT))
                && name.indexOf('-') >= 0;
    }

    private static void append(String word, StringBuilder key) {
        int at = 0;
        while (at < word.length()) {
            int point = word.codePointAt(at);
            if (Character.isLetterOrDigit(point)) {
                key.appendCodePoint(Character.toLowerCase(point));
            }
            at += Character.charCount(point);
        }
    }
}
