package org.claimboard.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.claimboard.paper.PaperRecord;

/** Reads papers from JSON lines. */
final class PaperFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PaperFile() {}

    /**
     * @param file the name that errors tell
     * @throws CorpusException where a line is no paper with slug, title, abstract, date and address
     */
    static List<PaperRecord> read(String file, InputStream in) {
        List<PaperRecord> papers = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    papers.add(paper(file, number, line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
        return papers;
    }

    private static PaperRecord paper(String file, long number, String line) {
        try {
            PaperRecord paper = JSON.readValue(line, PaperRecord.class);
            boolean complete = Stream.of(
                            paper.paper(), paper.title(), paper.abstractText(), paper.published(), paper.url())
                    .noneMatch(text -> text == null || text.isBlank());
            if (!complete) {
                throw new CorpusException(file, number, "paper, title, abstract, published and url must each be there");
            }
            return paper;
        } catch (JsonProcessingException e) {
            throw new CorpusException(file, number, "is not a paper as JSON (" + e.getOriginalMessage() + ")");
        }
    }
}
