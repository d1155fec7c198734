package org.claimboard.intake.read;

import java.io.IOException;

import com.fasterxml.jackson.databind.JsonNode;

/** Papers as JSON lines: {@code {"title": …, "abstract": …, "url": …, "date": …, "arxivId": …, "codeUrl": …}}. */
final class PaperLinesReader implements FileReader {
    @Override
    public void read(ForeignFile file, Findings findings) throws IOException {
        JsonLines.read(file, findings, (place, line) -> new PaperFields(place, findings)
                .paper(new PaperFields.Said(
                        first(line, "title"),
                        first(line, "abstract"),
                        first(line, "arxivId", "arxiv_id", "arxiv"),
                        first(line, "published", "date"),
                        first(line, "url"),
                        first(line, "codeUrl", "code_url"))));
    }

    private static String first(JsonNode line, String... names) {
        for (String name : names) {
            String text = Json.text(line, name);
            if (text != null) {
                return text;
            }
        }
        return null;
    }
}
