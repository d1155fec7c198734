package org.claimboard.chart;

import java.util.List;
import java.util.Map;

/** What an SVG says beside its shapes: what it is, where it comes from, and where its marks lead. */
final class SvgText {
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

    /** Without the characters that XML can't hold; an abstract may hold any. */
    static String wellFormed(String xml) {
        return xml.codePoints()
                .filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
