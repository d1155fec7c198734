package org.claimboard.feed;

import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.claimboard.chart.Markup;

/** A feed as Atom 1.0 (RFC 4287). */
final class AtomText {
    static final String MEDIA_TYPE = "application/atom+xml";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private final URI host;

    private AtomText(URI host) throws XMLStreamException {
        this.xml = XML.createXMLStreamWriter(text);
        this.host = host;
    }

    /** @param host where this program is reached, e.g. {@code http://localhost:8080/} */
    static String of(Feed feed, URI host) {
        try {
            AtomText atom = new AtomText(host);
            atom.write(feed);
            return atom.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory never fails", e);
        }
    }

    private void write(Feed feed) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        element("id", feed.id());
        element("title", feed.title());
        element("updated", second(feed.updated()));
        link("self", AtomText.MEDIA_TYPE, feed.path());
        link("alternate", "text/html", feed.page());
        xml.writeStartElement("author");
        element("name", "Claimboard");
        xml.writeEndElement();
        element("generator", "Claimboard");
        element(
                "rights",
                "Claims: CC BY 4.0, imported ones as they say. Sentences belong to the authors of their abstracts.");
        for (FeedEntry entry : feed.entries()) {
            write(entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void write(FeedEntry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", entry.id());
        element("title", entry.title());
        element("published", second(entry.published()));
        element("updated", second(entry.updated()));
        link("alternate", "text/html", entry.page());
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(Markup.wellFormed(entry.content()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void element(String name, String content) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(Markup.wellFormed(content));
        xml.writeEndElement();
    }

    /** Whole seconds: some readers take a fraction's digits for milliseconds, however many there are. */
    private static String second(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private void link(String relation, String type, String path) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", host.resolve(path).toString());
    }
}
