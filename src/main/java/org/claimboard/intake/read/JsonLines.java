package org.claimboard.intake.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/** One JSON object a line. A line that is none is refused by itself; the next one can be read. */
final class JsonLines {
    /** A longer line is no row; it is refused before it fills the memory. */
    private static final int LONGEST_LINE = 1_000_000;

    private JsonLines() {}

    /** Is given each line that is an object. */
    interface Lines {
        void line(String place, JsonNode object);
    }

    static void read(ForeignFile file, Findings findings, Lines lines) throws IOException {
        try (InputStream in = new BufferedInputStream(file.content().open())) {
            long number = 0;
            for (Optional<byte[]> line = line(in); line.isPresent(); line = line(in)) {
                number++;
                read("line " + number, line.get(), findings, lines);
            }
        }
    }

    private static void read(String place, byte[] line, Findings findings, Lines lines) throws IOException {
        if (line.length > LONGEST_LINE) {
            findings.refuse(place, "too-long", "The line is longer than " + LONGEST_LINE + " bytes.");
            return;
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException e) {
            findings.refuse(place, "not-utf-8", "The line is not UTF-8. Please convert the file first.");
            return;
        }
        if (text.startsWith("\uFEFF")) {
            findings.note(place, "byte-order-mark", "The file begins with a byte order mark, which was left out.");
            text = text.substring(1);
        }
        if (!text.isBlank()) {
            object(place, text, findings, lines);
        }
    }

    private static void object(String place, String text, Findings findings, Lines lines) throws IOException {
        JsonNode object;
        try (JsonParser parser = Json.parser(text)) {
            parser.nextToken();
            object = Json.tree(parser);
            if (!object.isObject() || parser.nextToken() != null) {
                findings.refuse(place, "not-an-object", "The line is not one JSON object.");
                return;
            }
        } catch (JsonProcessingException e) {
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            findings.refuse(place, "not-json", "The line is not JSON that can be read (column " + column + ").");
            return;
        } catch (UnreadableFileException e) {
            findings.refuse(place, "too-long", "The line has more values than any row.");
            return;
        }
        lines.line(place, object);
    }

    /** The bytes up to the next line feed, cut behind the longest line; empty at the end. */
    private static Optional<byte[]> line(InputStream in) throws IOException {
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (next >= 0 && next != '\n') {
            if (line.size() <= LONGEST_LINE) {
                line.write(next);
            }
            next = in.read();
        }
        return Optional.of(line.toByteArray());
    }
}
