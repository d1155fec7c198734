package org.claimboard.search;

import java.util.ArrayList;
import java.util.List;

import org.claimboard.search.SearchToken.Kind;

/** Cuts a search into words, fields and operators; one pass, and no text is wrong. */
final class SearchLexer {
    private static final String OPERATORS = "<>=≥≤";
    private static final String QUOTES = "\"“”„";
    private static final String AT_END = ",;";

    private final String text;
    private final List<SearchToken> tokens = new ArrayList<>();
    private int at;

    private SearchLexer(String text) {
        this.text = text;
    }

    static List<SearchToken> tokens(String text) {
        SearchLexer lexer = new SearchLexer(text);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        return List.copyOf(lexer.tokens);
    }

    private void next() {
        char c = text.charAt(at);
        if (isSpace(c)) {
            at++;
        } else if (OPERATORS.indexOf(c) >= 0) {
            operator();
        } else if (QUOTES.indexOf(c) >= 0) {
            int start = at;
            String quoted = quoted();
            if (!quoted.isBlank()) {
                tokens.add(new SearchToken(Kind.WORD, start, at, "", quoted, true));
            }
        } else {
            word();
        }
    }

    private void operator() {
        int start = at;
        while (at < text.length() && at < start + 2 && OPERATORS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String typed = text.substring(start, at).replace("≥", ">=").replace("≤", "<=");
        boolean orEqual = typed.indexOf('=') >= 0;
        String operator = typed.indexOf('>') >= 0 ? ">" : typed.indexOf('<') >= 0 ? "<" : "";
        tokens.add(new SearchToken(Kind.OPERATOR, start, at, "", operator + (orEqual ? "=" : ""), false));
    }

    /** The text up to the closing quote, or to the end where there is none. */
    private String quoted() {
        int start = ++at;
        while (at < text.length() && QUOTES.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String inside = text.substring(start, at).strip();
        at = Math.min(at + 1, text.length());
        return inside;
    }

    private void word() {
        int start = at;
        while (at < text.length() && !endsWord(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        int colon = word.indexOf(':');
        boolean field = colon > 0 && isName(word.substring(0, colon)) && !word.startsWith("//", colon + 1);
        if (field
                && (colon < word.length() - 1
                        || SearchField.of(word.substring(0, colon)).isPresent())) {
            field(start, word.substring(0, colon), word.substring(colon + 1));
        } else {
            String bare = trimmed(word);
            if (bare.chars().anyMatch(Character::isLetterOrDigit)) {
                tokens.add(new SearchToken(Kind.WORD, start, start + bare.length(), "", bare, false));
            }
        }
    }

    private void field(int start, String name, String rest) {
        boolean quoted = rest.isEmpty() && at < text.length() && QUOTES.indexOf(text.charAt(at)) >= 0;
        String value = quoted ? quoted() : trimmed(rest);
        tokens.add(new SearchToken(Kind.FIELD, start, at, name, value, quoted));
    }

    /** Without commas and colons at its end. */
    private static String trimmed(String word) {
        int end = word.length();
        while (end > 0 && (AT_END.indexOf(word.charAt(end - 1)) >= 0 || word.charAt(end - 1) == ':')) {
            end--;
        }
        return word.substring(0, end);
    }

    private static boolean isName(String name) {
        return name.chars().allMatch(c -> c < 128 && Character.isLetter(c));
    }

    private static boolean endsWord(char c) {
        return isSpace(c) || OPERATORS.indexOf(c) >= 0 || QUOTES.indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
