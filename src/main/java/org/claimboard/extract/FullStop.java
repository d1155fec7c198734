package org.claimboard.extract;

import java.util.List;
import java.util.Set;

/**
 * Tells the point that ends a sentence from those that do not.
 *
 * <p>"FPS. We", "FPS.We" and "(3x.) We" end one; "e.g. 3x", "et al. 2019" and "J. Smith" do not.
 */
final class FullStop {
    private static final Set<String> ABBREVIATIONS =
            Words.of("vs eg ie e.g i.e al fig etc resp approx cf eq no dr sec g");

    private FullStop() {}

    /**
     * True where the point at an index of a text ends a sentence.
     *
     * @param tokens those of the sentence so far, the point last
     */
    static boolean isAt(String text, int at, List<Token> tokens) {
        int next = at + 1;
        while (next < text.length()
                && (text.charAt(next) == ' ' || text.charAt(next) == ')' || text.charAt(next) == '"')) {
            next++;
        }
        if (next >= text.length()) {
            return true;
        }
        Token last = tokens.size() > 1 ? tokens.get(tokens.size() - 2) : null;
        boolean abbreviated = last != null
                && last.isWord()
                && (ABBREVIATIONS.contains(last.norm()) || last.text().length() == 1);
        boolean opens = Character.isUpperCase(text.charAt(next)) || !Character.isLowerCase(text.charAt(next));
        boolean spaced = next > at + 1;
        return opens
                && !abbreviated
                && (spaced || Character.isUpperCase(text.charAt(next)) && last != null && last.isWord());
    }
}
