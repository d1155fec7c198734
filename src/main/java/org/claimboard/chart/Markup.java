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
}
