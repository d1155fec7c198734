package org.claimboard.intake.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * arXiv's papers as XML: the Atom of its search ({@code entry}), and the OAI-PMH of its harvesting ({@code record}) with
 * metadata {@code arXiv} or {@code oai_dc}. Document types are refused and no entity but XML's own is ever read.
 */
final class ArxivXmlReader implements FileReader {
    private static final Set<String> PAPERS = Set.of("entry", "record");
    private static final Set<String> TEXTS =
            Set.of("id", "title", "summary", "abstract", "description", "published", "created", "date", "identifier");
    private static final int LONGEST_TEXT = 100_000;
    private static final int MOST_TEXTS = 1_000;
    private static final int DEEPEST = 50;
    private static final String COMMENT = "Comment:";

    @Override
    public void read(ForeignFile file, Findings findings) throws IOException {
        // the platform's own, whatever else is on the class path
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        try (InputStream in = new BufferedInputStream(file.content().open())) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            new Walk(xml, findings).walk();
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof UnreadableFileException unreadable) {
                throw unreadable;
            }
            throw e.getLocation() == null
                    ? new UnreadableFileException("The file is not XML that can be read.")
                    : new UnreadableFileException(
                            e.getLocation().getLineNumber(),
                            e.getLocation().getColumnNumber(),
                            "this is not XML that can be read.");
        }
    }

    private static final class Walk {
        private final XMLStreamReader xml;
        private final Findings findings;
        private final Deque<String> open = new ArrayDeque<>();
        private final Map<String, List<String>> texts = new HashMap<>();
        private int papers;
        private int textsOfPaper;
        private int paperDepth;
        private boolean deleted;
        private StringBuilder text;

        Walk(XMLStreamReader xml, Findings findings) {
            this.xml = xml;
            this.findings = findings;
        }

        void walk() throws XMLStreamException, UnreadableFileException {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD -> throw refused("document types are not taken here.");
                    case XMLStreamConstants.ENTITY_REFERENCE -> throw refused("entities are not taken here.");
                    case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                    case XMLStreamConstants.END_ELEMENT -> end();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
                    default -> {
                        // comments, white space and instructions say nothing of a paper
                    }
                }
            }
        }

        private void start(String name) throws UnreadableFileException {
            open.push(name);
            if (open.size() > DEEPEST) {
                throw refused("this is nested deeper than " + DEEPEST + " levels.");
            }
            if (paperDepth == 0 && PAPERS.contains(name)) {
                paperDepth = open.size();
                papers++;
                texts.clear();
                textsOfPaper = 0;
                deleted = false;
            } else if (name.equals("resumptionToken")) {
                findings.note("record " + papers, "goes-on", "The list goes on at its source; this file is one part.");
            }
            deleted |= name.equals("header") && "deleted".equals(xml.getAttributeValue(null, "status"));
            text = paperDepth > 0 && TEXTS.contains(name) && !isNested() ? new StringBuilder() : null;
        }

        /** An author's or a link's own title says nothing of the paper. */
        private boolean isNested() {
            return open.contains("author") || open.contains("authors") || open.contains("source");
        }

        private void characters() throws UnreadableFileException {
            if (text != null) {
                text.append(xml.getText());
                if (text.length() > LONGEST_TEXT) {
                    throw refused("a text is longer than " + LONGEST_TEXT + " characters.");
                }
            }
        }

        private void end() throws UnreadableFileException {
            if (text != null) {
                if (++textsOfPaper > MOST_TEXTS) {
                    throw refused("one paper has more than " + MOST_TEXTS + " fields.");
                }
                texts.computeIfAbsent(open.peek(), name -> new ArrayList<>()).add(oneLine(text));
                text = null;
            }
            boolean paperEnds = open.size() == paperDepth;
            open.pop();
            if (paperEnds) {
                paperDepth = 0;
                paper("record " + papers + ", line " + xml.getLocation().getLineNumber());
            }
        }

        private void paper(String place) {
            if (deleted) {
                findings.refuse(place, "deleted", "The source says that this record was deleted.");
                return;
            }
            String address = all("identifier", "id").stream()
                    .filter(value -> PaperFields.arxivId(value) != null)
                    .findFirst()
                    .orElse(null);
            String arxivId = PaperFields.arxivId(address);
            String url = arxivId == null
                    ? all("identifier", "id").stream()
                            .filter(value -> value.startsWith("http"))
                            .findFirst()
                            .orElse(null)
                    : "https://arxiv.org/abs/" + arxivId;
            new PaperFields(place, findings)
                    .paper(new PaperFields.Said(
                            first("title"),
                            all("summary", "abstract", "description").stream()
                                    .filter(value -> !value.startsWith(COMMENT))
                                    .findFirst()
                                    .orElse(null),
                            arxivId,
                            first("published", "created", "date"),
                            url,
                            null));
        }

        private String first(String... names) {
            return all(names).stream().findFirst().orElse(null);
        }

        private List<String> all(String... names) {
            List<String> all = new ArrayList<>();
            for (String name : names) {
                texts.getOrDefault(name, List.of()).stream()
                        .filter(value -> !value.isEmpty())
                        .forEach(all::add);
            }
            return all;
        }

        /** Line ends inside a title or an abstract are those of the file, not of the paper. */
        private static String oneLine(CharSequence text) {
            return String.join(" ", text.toString().strip().split("\\s+"));
        }

        private UnreadableFileException refused(String what) {
            return new UnreadableFileException(
                    xml.getLocation().getLineNumber(), xml.getLocation().getColumnNumber(), what);
        }
    }
}
