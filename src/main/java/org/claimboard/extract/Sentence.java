package org.claimboard.extract;

import java.util.List;

/**
 * A sentence as its tokens.
 *
 * @param number its place in the text, from 0
 * @param tokens in the order of the text; never empty
 */
record Sentence(int number, List<Token> tokens) {
    Sentence {
        tokens = List.copyOf(tokens);
    }

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return tokens.get(index);
    }

    /** The norm of the token at an index, and nothing outside the sentence. */
    String norm(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).norm() : "";
    }

    /** What joins the token behind an index to it; a space where nothing does. */
    char jointBehind(int index) {
        return index + 1 < size() ? at(index + 1).joint() : ' ';
    }

    boolean isQuantity(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isQuantity();
    }

    boolean hasQuantities() {
        for (Token token : tokens) {
            if (token.isQuantity()) {
                return true;
            }
        }
        return false;
    }

    int start() {
        return tokens.get(0).start();
    }

    int end() {
        return tokens.get(tokens.size() - 1).end();
    }
}
