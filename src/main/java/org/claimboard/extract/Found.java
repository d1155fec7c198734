package org.claimboard.extract;

/**
 * Words of the abstract (or, with no place, of the title) that fill a field of a claim.
 *
 * @param words as the text has them
 * @param from index of the first token in its sentence, or -1 where they stand elsewhere
 * @param to index behind the last token
 * @param reason how they were read
 */
record Found(String words, int from, int to, String reason) {
    static Found elsewhere(String words, String reason) {
        return new Found(words, -1, -1, reason);
    }

    static Found in(Sentence sentence, String text, int from, int to, String reason) {
        String words =
                text.substring(sentence.at(from).start(), sentence.at(to - 1).end());
        return new Found(words, from, to, reason);
    }

    boolean isIn(Sentence sentence) {
        return from >= 0 && to <= sentence.size();
    }
}
