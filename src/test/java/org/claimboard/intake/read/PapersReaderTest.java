package org.claimboard.intake.read;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.claimboard.paper.PaperRecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PapersReaderTest {
    private static final String ATOM = """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom"><title>A search</title>
              <entry><id>http://arxiv.org/abs/2501.00001v2</id><title>Fast
                 Things</title><summary>  We are 3x faster &amp; better.
              </summary><published>2025-01-03T10:00:00Z</published>
              <author><name>A. Author</name></author></entry>
              <entry><id>http://arxiv.org/abs/2501.00002v1</id><title>Nothing said</title></entry>
            </feed>""";

    private static final String OAI = """
            <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords>
              <record><header><identifier>oai:arXiv.org:0704.0001</identifier></header><metadata>
                <arXiv xmlns="http://arxiv.org/OAI/arXiv/"><id>0704.0001</id><created>2007-04-02</created>
                <title>Old style</title><abstract>It takes 2 s.</abstract></arXiv></metadata></record>
              <record><header status="deleted"><identifier>oai:arXiv.org:0704.0002</identifier></header></record>
              <record><header/><metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/"
                  xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Dublin</dc:title>
                <dc:description>Comment: 8 pages</dc:description><dc:description>We need 4 GB.</dc:description>
                <dc:date>2024-05-06</dc:date><dc:identifier>http://arxiv.org/abs/2405.00003</dc:identifier>
              </oai_dc:dc></metadata></record>
              <resumptionToken>more</resumptionToken>
            </ListRecords></OAI-PMH>""";

    @TempDir
    Path directory;

    @Test
    void readsTheAtomOfArxiv() throws Exception {
        Found found = Found.in(FileFormat.ARXIV_XML, ATOM);
        assertThat(found.papers)
                .containsExactly(new PaperRecord(
                        "fast-things",
                        "Fast Things",
                        "We are 3x faster & better.",
                        "2501.00001",
                        "2025-01-03",
                        "https://arxiv.org/abs/2501.00001",
                        null));
        assertThat(found.refused).containsExactly("record 2, line 7 no-abstract");
    }

    @Test
    void readsBothMetadataOfItsHarvesting() throws Exception {
        Found found = Found.in(FileFormat.ARXIV_XML, OAI);
        assertThat(found.papers).extracting(PaperRecord::arxivId).containsExactly("0704.0001", "2405.00003");
        assertThat(found.papers)
                .extracting(PaperRecord::abstractText)
                .containsExactly("It takes 2 s.", "We need 4 GB.");
        assertThat(found.refused).hasSize(1).first().asString().endsWith("deleted");
        assertThat(found.notes).contains("goes-on");
    }

    @Test
    void readsAnotherEncodingThatTheXmlNames() throws Exception {
        byte[] latin =
                ATOM.replace("UTF-8", "ISO-8859-1").replace("better", "größer").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Found.in(FileFormat.ARXIV_XML, latin).papers.get(0).abstractText())
                .contains("größer");
    }

    @Test
    void refusesDocumentTypesAndReadsNoFile() throws Exception {
        Path secret = Files.writeString(directory.resolve("secret.txt"), "the secret");
        String external = "<!DOCTYPE feed [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n"
                + ATOM.substring(ATOM.indexOf("<feed")).replace("Fast", "&x;");
        assertThatThrownBy(() -> Found.in(FileFormat.ARXIV_XML, external))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("document types are not taken")
                .hasMessageNotContaining("secret");
    }

    @Test
    void refusesEntitiesThatGrow() {
        StringBuilder lol = new StringBuilder("<!DOCTYPE feed [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 20; i++) {
            lol.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        lol.append("]><feed><entry><title>&a19;</title></entry></feed>");
        assertThatThrownBy(() -> Found.in(FileFormat.ARXIV_XML, lol.toString()))
                .isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void tellsWhereXmlIsBroken() {
        assertThatThrownBy(() -> Found.in(FileFormat.ARXIV_XML, "<feed>\n<entry></feed>"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageStartingWith("Line 2, column ");
        assertThatThrownBy(() -> Found.in(FileFormat.ARXIV_XML, "<a>".repeat(10_000)))
                .isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void readsBibtexWithItsBracesAndMonths() throws Exception {
        Found found = Found.in(FileFormat.BIBTEX, """
                % a comment with nothing
                @string{conf = "A Conference"}
                @article{key2025,
                  title = {Fast {T}hings with {$O(n)$}},
                  author = "A. {\\"U}ber",
                  abstract = "We are {3x} faster,
                     by 45\\\\%.",
                  year = 2025, month = mar, eprint = {2503.00001}, archivePrefix = {arXiv},
                }
                @misc{nothing, title = {No abstract}, year = {2020}}
                """);
        PaperRecord paper = found.papers.get(0);
        assertThat(paper.title()).isEqualTo("Fast Things with $O(n)$");
        assertThat(paper.abstractText()).isEqualTo("We are {3x} faster, by 45\\\\%.");
        assertThat(paper.published()).isEqualTo("2025-03");
        assertThat(paper.url()).isEqualTo("https://arxiv.org/abs/2503.00001");
        assertThat(found.refused).containsExactly("line 10 no-abstract");
    }

    @Test
    void tellsWhereBibtexIsBroken() {
        assertThatThrownBy(() -> Found.in(FileFormat.BIBTEX, "@article{k,\n title = {open\n"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("a brace is never closed");
        assertThatThrownBy(() -> Found.in(FileFormat.BIBTEX, "@article{k, title {x}}"))
                .hasMessageContaining("'=' are expected");
    }

    @Test
    void readsPapersAsJsonLines() throws Exception {
        Found found = Found.in(FileFormat.PAPERS_JSONL, """
                {"paper": 1, "title": "A", "abstract": "We are 3x faster.", "arxiv_id": "2106.06981", "published": "2021-06"}
                {"paper": 2, "title": "B", "abstract": "x", "date": "last summer", "url": "https://example.org/b"}

                {"paper": 3, "title": "C"}
                [1]
                {"paper": 4, "title": "D", "abstract": "x"
                """);
        assertThat(found.papers).extracting(PaperRecord::published).containsExactly("2021-06", "");
        assertThat(found.papers)
                .extracting(PaperRecord::url)
                .containsExactly("https://arxiv.org/abs/2106.06981", "https://example.org/b");
        assertThat(found.notes).containsExactly("date-left-out");
        assertThat(found.refused).containsExactly("line 4 no-abstract", "line 5 not-an-object", "line 6 not-json");
    }

    @Test
    void aLineInLatin1IsRefusedByItself() throws Exception {
        byte[] latin = "{\"title\": \"A\", \"abstract\": \"größer\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] good = "{\"title\": \"B\", \"abstract\": \"größer\"}\n".getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[latin.length + good.length];
        System.arraycopy(latin, 0, both, 0, latin.length);
        System.arraycopy(good, 0, both, latin.length, good.length);
        Found found = Found.in(FileFormat.PAPERS_JSONL, both);
        assertThat(found.refused).containsExactly("line 1 not-utf-8");
        assertThat(found.papers).hasSize(1);
    }

    @Test
    void aLineThatIsNestedTooDeepOrTooLongIsRefusedByItself() throws Exception {
        String deep = "{\"x\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}\n";
        String longer = "{\"abstract\": \"" + "x".repeat(2_000_000) + "\"}\n";
        Found found = Found.in(FileFormat.PAPERS_JSONL, deep + longer + "{\"title\": \"A\", \"abstract\": \"x\"}");
        assertThat(found.refused).containsExactly("line 1 not-json", "line 2 too-long");
        assertThat(found.papers).hasSize(1);
    }
}
