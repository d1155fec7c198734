package org.claimboard.site;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** One document of the program as it stands in the copy: links to files, and nothing that only the program can do. */
final class SitePage {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> LINKED = List.of("href", "src", "srcset");

    /** Where a link that leads nowhere is taken away with its words, since the words say what to do there. */
    private static final String WAYS = ".actions, .links, .fix, nav, .colophon, .pills, .section-head p, .nothing";

    /** A form that only asks, and is answered by the running program. */
    private static final String ANSWERED = "answered-elsewhere";

    private final SiteLinks links;
    private final String note;

    /** @param note what a reader is told at the foot of every page */
    SitePage(SiteLinks links, String note) {
        this.links = links;
        this.note = note;
    }

    String html(String page) {
        Document document = Jsoup.parse(page);
        document.outputSettings().prettyPrint(false).charset("UTF-8");
        document.select("script[src], .tick, .compare-bar, #compare, .examples, .live")
                .remove();
        document.select("form.picks").unwrap();
        links.server().ifPresent(server -> document.select("form[action^=/]:not([method=post])")
                .forEach(form ->
                        form.attr("action", server + form.attr("action")).addClass(ANSWERED)));
        document.select("form:not(." + ANSWERED + ")").remove();
        document.select("input:not([readonly]), button, select").stream()
                .filter(field -> field.closest("form") == null)
                .forEach(Element::remove);
        shared(document);
        document.select("[href], [src], [srcset]").forEach(this::relink);
        document.select("li, nav, ul, ol").forEach(SitePage::removeIfEmpty);
        // one way left is no choice
        document.select("nav:has(> .pills)").stream()
                .filter(choice -> choice.select("li").size() == 1
                        && choice.select("[aria-current]").size() == 1)
                .forEach(Element::remove);
        Element foot = document.selectFirst(".colophon");
        if (foot != null) {
            Element said = foot.appendElement("p").text(note);
            links.server().ifPresent(server -> said.appendText(" ")
                    .appendElement("a")
                    .attr("href", server + "/")
                    .text("The program itself"));
        }
        return document.outerHtml();
    }

    /** A feed, a picture or a list of addresses. */
    String xml(String text) {
        Document document = Jsoup.parse(text, "", Parser.xmlParser());
        document.outputSettings()
                .prettyPrint(false)
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .charset("UTF-8");
        // A feed is kept far from where it came from, so it says whole addresses where there are any.
        document.select("feed link")
                .forEach(link -> links.whole(link.attr("href")).ifPresent(whole -> link.attr("href", whole)));
        document.select("[href]").forEach(this::relink);
        for (Element place : document.select("loc")) {
            Optional<String> whole = links.whole(place.text());
            whole.ifPresentOrElse(place::text, () -> place.parent().remove());
        }
        return document.outerHtml();
    }

    /** What says whole addresses is kept only where the copy has one. */
    private void shared(Document document) {
        if (links.base().isEmpty()) {
            document.select(
                            "meta[property^=og:], meta[name^=twitter:], script[type=application/ld+json], .snippets, #embed")
                    .remove();
            document.select("#address, #embed-svg, #embed-markdown")
                    .forEach(field -> field.parent().remove());
            document.select(".embed-map").remove();
            return;
        }
        document.select("meta[property^=og:]")
                .forEach(meta -> meta.attr("content", links.wholeIn(meta.attr("content"))));
        document.select("input[readonly]").forEach(field -> field.val(links.wholeIn(field.val())));
        document.select("textarea[readonly]").forEach(field -> field.text(links.wholeIn(field.wholeText())));
        document.select("script[type=application/ld+json]").forEach(this::described);
    }

    private void described(Element script) {
        try {
            JsonNode data = JSON.readTree(script.data());
            Iterator<JsonNode> files = data.path("distribution").elements();
            while (files.hasNext()) {
                if (links.whole(files.next().path("contentUrl").asText()).isEmpty()) {
                    files.remove();
                }
            }
            replaceAddresses(data);
            script.empty();
            script.appendChild(new DataNode(JSON.writeValueAsString(data)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the program's pages hold JSON", e);
        }
    }

    private void replaceAddresses(JsonNode data) {
        data.forEach(this::replaceAddresses);
        if (data instanceof ObjectNode object) {
            object.properties().stream()
                    .filter(field -> field.getValue().isTextual()
                            && links.isOurs(field.getValue().asText()))
                    .map(field -> field.getKey())
                    .toList()
                    .forEach(name ->
                            object.put(name, links.wholeIn(object.get(name).asText())));
        }
    }

    private void relink(Element element) {
        for (String attribute : LINKED) {
            String href = element.attr(attribute);
            if (!href.isEmpty() && links.isOurs(href)) {
                Optional<String> link = links.link(href);
                if (link.isPresent()) {
                    element.attr(attribute, link.get());
                } else {
                    cut(element, attribute);
                }
            }
        }
    }

    private static void cut(Element element, String attribute) {
        boolean anchor = element.normalName().equals("a");
        if (anchor && element.closest("svg") != null) {
            element.removeAttr(attribute);
        } else if (anchor && element.closest(WAYS) == null && !element.hasClass("button")) {
            element.unwrap();
        } else {
            withoutSeparator(element);
            element.remove();
        }
    }

    /** "A · B" without A is "B". */
    private static void withoutSeparator(Element element) {
        Node next = element.nextSibling();
        if (next instanceof TextNode text && text.getWholeText().stripLeading().startsWith("·")) {
            text.text(text.getWholeText().stripLeading().substring(1).stripLeading());
        }
    }

    private static void removeIfEmpty(Element element) {
        if (!element.hasText() && element.select("img, input, textarea").isEmpty()) {
            element.remove();
        }
    }
}
