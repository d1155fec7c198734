package org.claimboard.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads gold claims and their papers from JSON lines with the gold's field names. */
public final class GoldLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A line of a gold file is wrong; the message names it. */
    public static final class BadLineException extends IOException {
        private static final long serialVersionUID = 1L;

        BadLineException(String message) {
            super(message);
        }
    }

    private interface Shape<T> {
        T of(JsonNode node);
    }

    private GoldLines() {}

    public static List<ScoredClaim> claims(BufferedReader lines) throws IOException {
        return read(
                lines,
                node -> new ScoredClaim(
                        required(node, "paper"),
                        text(node, "quote"),
                        required(node, "metric"),
                        required(node, "form"),
                        node.required("low").decimalValue(),
                        node.required("high").decimalValue(),
                        text(node, "qualifier"),
                        text(node, "system"),
                        text(node, "baseline"),
                        text(node, "task"),
                        text(node, "dataset"),
                        text(node, "model"),
                        text(node, "hardware"),
                        null));
    }

    public static List<Evaluation.Text> papers(BufferedReader lines) throws IOException {
        return read(
                lines,
                node -> new Evaluation.Text(
                        required(node, "paper"), required(node, "title"), required(node, "abstract")));
    }

    private static <T> List<T> read(BufferedReader lines, Shape<T> shape) throws IOException {
        List<T> items = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            JsonNode node;
            try {
                node = JSON.readTree(line);
            } catch (JsonProcessingException e) {
                throw new BadLineException("Line " + number + " is not JSON.");
            }
            try {
                items.add(shape.of(node));
            } catch (IllegalArgumentException e) {
                throw new BadLineException("Line " + number + ": " + e.getMessage());
            }
        }
        return items;
    }

    private static String required(JsonNode node, String field) {
        return node.required(field).asText();
    }

    private static String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }
}
