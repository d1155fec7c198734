package org.claimboard.extract;

import java.util.Locale;
import java.util.Optional;

import org.claimboard.normalise.Quantity;

/**
 * A word, number or mark of the text.
 *
 * @param kind what it is
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 * @param text as the plain text has it
 * @param norm what phrases are compared by: lower case, singular
 * @param joint the hyphen, slash or the like that alone stands between it and the token before; a space where none does
 * @param quantity the number with its unit; present for {@link Kind#QUANTITY} alone
 */
record Token(Kind kind, int start, int end, String text, String norm, char joint, Optional<Quantity> quantity) {
    /** What a token is. */
    enum Kind {
        WORD,
        /** A number that may be a claim. */
        QUANTITY,
        /** A number inside a name or a modifier: "10" of CIFAR-10, "4" of 4-bit, "3D". */
        NAMED,
        SYMBOL
    }

    boolean isJoined() {
        return joint != ' ';
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isQuantity() {
        return kind == Kind.QUANTITY;
    }

    boolean isSymbol(char mark) {
        return kind == Kind.SYMBOL && text.charAt(0) == mark;
    }

    boolean isAny(String... norms) {
        for (String other : norms) {
            if (norm.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** True for a word that looks like a name: a capital or digit somewhere, as "LLaMA", "mAP" or "GPT". */
    boolean isNameLike() {
        return kind == Kind.NAMED || kind == Kind.WORD && hasCapital(0);
    }

    boolean hasDigit() {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** True where a capital stands at {@code from} or behind. */
    boolean hasCapital(int from) {
        for (int at = from; at < text.length(); at++) {
            if (Character.isUpperCase(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** The form that phrases are compared by: lower case, and singular as far as a rule of thumb reaches. */
    static String norm(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int length = lower.length();
        if (length < 4
                || !lower.endsWith("s")
                || lower.endsWith("ss")
                || lower.endsWith("us")
                || lower.endsWith("is")) {
            return lower;
        }
        if (lower.endsWith("ies") && length > 4) {
            return lower.substring(0, length - 3) + "y";
        }
        boolean hissing = lower.endsWith("sses")
                || lower.endsWith("shes")
                || lower.endsWith("xes")
                || lower.endsWith("ches") && !lower.endsWith("aches");
        return lower.substring(0, length - (hissing || lower.equals("reaches") ? 2 : 1));
    }
}
