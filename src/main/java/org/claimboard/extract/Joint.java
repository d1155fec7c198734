package org.claimboard.extract;

/**
 * Knows the signs that join letters and digits to one name: those of "top-1", "J&F", "GPT-3.5" and "mAP@0.5:0.95".
 *
 * <p>A point joins digits and initials, "3.5" and "i.e", and no sentences; a colon joins the numbers of a subscript.
 */
final class Joint {
    private Joint() {}

    /**
     * True where the sign at an index joins what stands before it to what follows.
     *
     * @param start where the run of letters and digits began
     * @param subscript true where the run is the subscript of a word
     */
    static boolean stands(String text, int start, int at, boolean subscript) {
        if (at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1))) {
            return false;
        }
        boolean digitNext = Character.isDigit(text.charAt(at + 1));
        return switch (text.charAt(at)) {
            case '-', '/', '_', '@', '&', '\'', '+', '×' -> true;
            case '.' -> digitNext || at - start == 1;
            case ':' ->
                digitNext
                        && Character.isDigit(text.charAt(at - 1))
                        && (subscript || text.substring(start, at).indexOf('@') >= 0);
            default -> false;
        };
    }
}
