package org.claimboard.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases with their meanings, found in a sentence by the longest match at each word.
 *
 * <p>Phrases are compared by the norms of their tokens, so "Top-1 accuracies" is found by "top 1 accuracy"; one that was
 * added with a capital letter is found with its case alone. The work per word is bounded by the longest phrase.
 *
 * @param <T> what a phrase means
 */
final class Phrasebook<T> {
    private record Phrase<T>(List<String> norms, String cased, List<T> meanings) {}

    /**
     * A phrase that stands in a sentence.
     *
     * @param from index of its first token
     * @param to index behind its last token
     */
    record Match<T>(int from, int to, List<T> meanings) {}

    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();

    /** Adds a phrase without a meaning, which keeps the shorter phrases inside it from being found. */
    void addMask(String phrase) {
        List<String> norms = norms(phrase);
        if (!norms.isEmpty()) {
            List<Phrase<T>> phrases = byFirst.computeIfAbsent(norms.get(0), first -> new ArrayList<>());
            phrases.add(new Phrase<>(norms, "", List.of()));
            phrases.sort((a, b) -> b.norms().size() - a.norms().size());
        }
    }

    /** Adds a meaning to a phrase; a phrase may have several. */
    void add(String phrase, T meaning) {
        List<String> norms = norms(phrase);
        if (norms.isEmpty()) {
            return;
        }
        String cased = phrase.chars().anyMatch(Character::isUpperCase) ? letters(phrase) : "";
        List<Phrase<T>> phrases = byFirst.computeIfAbsent(norms.get(0), first -> new ArrayList<>());
        for (Phrase<T> known : phrases) {
            if (known.norms().equals(norms) && known.cased().equals(cased)) {
                if (!known.meanings().contains(meaning)) {
                    known.meanings().add(meaning);
                }
                return;
            }
        }
        phrases.add(new Phrase<>(norms, cased, new ArrayList<>(List.of(meaning))));
        phrases.sort((a, b) -> b.norms().size() - a.norms().size());
    }

    /** Every phrase of the sentence from left to right, none inside another. */
    List<Match<T>> matches(Sentence sentence) {
        List<Match<T>> matches = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<Match<T>> match = matchAt(sentence, at);
            match.ifPresent(matches::add);
            at = match.map(Match::to).orElse(at + 1);
        }
        return matches;
    }

    /** The longest phrase that begins at a token. */
    Optional<Match<T>> matchAt(Sentence sentence, int at) {
        for (Phrase<T> phrase : byFirst.getOrDefault(sentence.norm(at), List.of())) {
            if (stands(phrase, sentence, at)) {
                return Optional.of(new Match<>(at, at + phrase.norms().size(), List.copyOf(phrase.meanings())));
            }
        }
        return Optional.empty();
    }

    private static <T> boolean stands(Phrase<T> phrase, Sentence sentence, int at) {
        int size = phrase.norms().size();
        if (at + size > sentence.size()) {
            return false;
        }
        StringBuilder cased = new StringBuilder();
        for (int i = 0; i < size; i++) {
            Token token = sentence.at(at + i);
            if (token.kind() == Token.Kind.SYMBOL
                    || !token.norm().equals(phrase.norms().get(i))) {
                return false;
            }
            cased.append(token.text());
        }
        return phrase.cased().isEmpty() || sameCase(phrase.cased(), cased.toString());
    }

    /** "mAPs" is "mAP" in the plural. */
    private static boolean sameCase(String phrase, String written) {
        return written.equals(phrase) || written.equals(phrase + "s");
    }

    static List<String> norms(String phrase) {
        List<String> norms = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (char c : (phrase + " ").toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (!word.isEmpty()) {
                norms.add(Token.norm(word.toString()));
                word.setLength(0);
            }
        }
        return norms;
    }

    private static String letters(String phrase) {
        StringBuilder letters = new StringBuilder();
        phrase.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
