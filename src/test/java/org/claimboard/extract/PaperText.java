package org.claimboard.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A paper as the extractor gets it.
 *
 * @param title may be empty
 * @param text the abstract
 */
record PaperText(String title, String text) {

    /** The papers of a file of JSON lines; the shipped ones where the path is empty. */
    static List<PaperText> of(String path) throws IOException {
        try (BufferedReader lines = path.isEmpty()
                ? new BufferedReader(new InputStreamReader(
                        Objects.requireNonNull(PaperText.class.getResourceAsStream("/data/papers/papers.jsonl")),
                        StandardCharsets.UTF_8))
                : Files.newBufferedReader(Path.of(path))) {
            List<PaperText> papers = new ArrayList<>();
            ObjectMapper json = new ObjectMapper();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode paper = json.readTree(line);
                papers.add(new PaperText(
                        paper.path("title").asText(), paper.path("abstract").asText()));
            }
            return List.copyOf(papers);
        }
    }
}
