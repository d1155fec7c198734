package org.claimboard.search;

/**
 * A piece of a search as typed.
 *
 * @param field what stands before the colon; empty for a word or an operator
 * @param text the word, the operator, or what stands behind the colon, without quotes
 */
record SearchToken(Kind kind, int start, int end, String field, String text, boolean quoted) {
    enum Kind {
        WORD,
        FIELD,
        OPERATOR
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** True for a word that stands without quotes. */
    boolean isPlainWord() {
        return kind == Kind.WORD && !quoted;
    }
}
