package org.claimboard.paper;

import java.text.Normalizer;
import java.util.Locale;

/** Makes addresses out of names: {@code "LightSeq: Sequence Level"} → {@code lightseq-sequence-level}. */
public final class Slug {
    private static final int MAX_LENGTH = 80;

    private Slug() {}

    /** Never empty: a name without a Latin letter or digit becomes {@code "unnamed"}. Cut at a word, 80 characters at most. */
    public static String of(String name) {
        StringBuilder slug = new StringBuilder();
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && !slug.isEmpty()
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        String whole = slug.toString();
        if (whole.length() > MAX_LENGTH) {
            int word = whole.lastIndexOf('-', MAX_LENGTH);
            whole = whole.substring(0, word > 0 ? word : MAX_LENGTH);
        }
        while (whole.endsWith("-")) {
            whole = whole.substring(0, whole.length() - 1);
        }
        return whole.isEmpty() ? "unnamed" : whole;
    }
}
