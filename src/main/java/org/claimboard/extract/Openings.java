package org.claimboard.extract;

import java.util.BitSet;

/**
 * The first letters and digits that names begin with: whoever looks for "ImageNet" and "A100" need not look closer at a
 * word that opens like neither. It errs on the safe side, where a word has letters that are not ASCII.
 */
final class Openings {
    private static final int LONGEST = 3;
    private static final int SIGNS = 37;

    private final BitSet codes = new BitSet(SIGNS * SIGNS * SIGNS);

    /** @param key a name as lower-case letters and digits alone */
    void add(String key) {
        for (int length = 1; length <= Math.min(LONGEST, key.length()); length++) {
            int code = code(key.substring(0, length));
            if (code >= 0) {
                codes.set(code);
            }
        }
    }

    /** False where no name begins with the first letters and digits of a word, or of a key. */
    boolean mayBegin(CharSequence word) {
        int code = code(word);
        return code < 0 || codes.get(code);
    }

    /** A number for the first letters and digits; -1 where they are not ASCII. */
    private static int code(CharSequence word) {
        int code = 0;
        int taken = 0;
        for (int at = 0; at < word.length() && taken < LONGEST; at++) {
            char c = word.charAt(at);
            if (c >= 128) {
                return -1;
            }
            int sign = sign(c);
            if (sign > 0) {
                code = code * SIGNS + sign;
                taken++;
            }
        }
        return code;
    }

    private static int sign(char c) {
        if (c >= 'a' && c <= 'z') {
            return 1 + c - 'a';
        }
        if (c >= 'A' && c <= 'Z') {
            return 1 + c - 'A';
        }
        return c >= '0' && c <= '9' ? 27 + c - '0' : 0;
    }
}
