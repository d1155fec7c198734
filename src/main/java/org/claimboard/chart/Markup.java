package org.claimboard.chart;

/** Text within the tags of HTML and SVG. */
public final class Markup {
    private Markup() {}

    /** Fit for an element's text and for an attribute in double quotes. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Without the characters that XML can't hold; an abstract may hold any. */
    public static String wellFormed(String xml) {
        return xml.codePoints()
                .filter(c -> c == '\n' || c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
