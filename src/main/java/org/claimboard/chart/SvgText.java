package org.claimboard.chart;

import java.awt.Font;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an SVG says beside its shapes: what it is, where it comes from, and where its marks lead. */
final class SvgText {
    private static final String TEXT = "<text ";
    private static final Map<String, String> DUBLIN_CORE = Map.of(
            "Source", "source",
            "Creation Time", "date",
            "Comment", "relation",
            "Software", "publisher");

    private SvgText() {}

    /** @param facts by the keywords of PNG files; written in the words of the Dublin Core */
    static String head(String title, String description, Map<String, String> facts) {
        StringBuilder head = new StringBuilder()
                .append("<title>")
                .append(Markup.escaped(title))
                .append("</title><desc>")
                .append(Markup.escaped(description))
                .append("</desc><metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>")
                .append(Markup.escaped(title))
                .append("</dc:title>");
        facts.forEach((keyword, text) -> {
            String element = "dc:" + DUBLIN_CORE.get(keyword);
            head.append('<').append(element).append('>').append(Markup.escaped(text));
            head.append("</").append(element).append('>');
        });
        return head.append("</metadata>").toString();
    }

    /** Invisible areas over the marks. */
    static String spots(List<HotSpot> spots, boolean linked) {
        StringBuilder areas = new StringBuilder();
        for (HotSpot spot : spots) {
            areas.append(linked ? "<a href=\"" + Markup.escaped(spot.href()) + "\">" : "<g>")
                    .append("<title>")
                    .append(Markup.escaped(spot.title()))
                    .append("</title><rect x=\"")
                    .append(spot.x())
                    .append("\" y=\"")
                    .append(spot.y())
                    .append("\" width=\"")
                    .append(spot.width())
                    .append("\" height=\"")
                    .append(spot.height())
                    .append("\" fill=\"none\" pointer-events=\"all\"/>")
                    .append(linked ? "</a>" : "</g>");
        }
        return areas.toString();
    }

    /**
     * The same SVG with the width of each text as it was laid out, so that a browser without Roboto draws it in the same
     * place: in a wider font a label would run into the bars beside it.
     */
    static String withWidths(String svg) {
        StringBuilder fitted = new StringBuilder(svg.length() + svg.length() / 8);
        int done = 0;
        for (int at = svg.indexOf(TEXT); at >= 0; at = svg.indexOf(TEXT, done)) {
            int open = svg.indexOf('>', at);
            int close = svg.indexOf("</text>", open);
            String attributes = svg.substring(at, open);
            String words = unescaped(svg.substring(open + 1, close));
            float size = Float.parseFloat(between(attributes, "font-size: ", "px"));
            Font font = attributes.contains("font-weight: bold") ? ChartFonts.bold(size) : ChartFonts.regular(size);
            double width = ChartFonts.width(words, font);
            fitted.append(svg, done, open)
                    .append(String.format(Locale.ROOT, " textLength='%.1f' lengthAdjust='spacingAndGlyphs'", width));
            done = open;
        }
        return fitted.append(svg, done, svg.length()).toString();
    }

    private static String between(String text, String before, String after) {
        int start = text.indexOf(before) + before.length();
        return text.substring(start, text.indexOf(after, start));
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
