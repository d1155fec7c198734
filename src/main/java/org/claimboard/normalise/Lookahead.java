package org.claimboard.normalise;

/**
 * Looks ahead in a text by bounded steps, so that what is read at one place never costs more for a longer text. Every
 * offset may lie behind the end of the text.
 */
record Lookahead(String text) {
    /** What cleaned LaTeX leaves between a number and what follows is never more. */
    private static final int MOST_SPACES = 16;

    /** The offset behind the spaces that begin at {@code at}; at most 16 are skipped. */
    int spaces(int at) {
        int next = at;
        while (next < text.length() && next - at < MOST_SPACES && text.charAt(next) == ' ') {
            next++;
        }
        return next;
    }

    /** The letters that begin at {@code at}, at most {@code longest} of them; empty where there are none. */
    String letters(int at, int longest) {
        int end = at;
        while (end < text.length() && end - at < longest && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end > at ? text.substring(at, end) : "";
    }
}
