package org.claimboard.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.claimboard.extract.ClaimFlag;
import org.claimboard.extract.ExtractedClaim;
import org.claimboard.extract.Extractor;

/** Papers as JSON lines in, their claims as JSON lines out, with the field names of the gold files. */
final class PaperLines {
    /** A longer line is no abstract; it is refused before it fills the memory. */
    private static final int LONGEST_LINE = 10_000_000;

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Extractor extractor;

    PaperLines(Extractor extractor) {
        this.extractor = extractor;
    }

    void copy(InputStream papers, OutputStream claims) throws IOException, BadInputException {
        int number = 0;
        for (Optional<byte[]> line = line(papers, 1); line.isPresent(); line = line(papers, number + 1)) {
            number++;
            String text = decode(line.get(), number);
            if (!text.isBlank()) {
                write(paper(text, number), number, claims);
            }
        }
    }

    /** The bytes up to the next line feed; empty at the end of the input. */
    private static Optional<byte[]> line(InputStream in, int number) throws IOException, BadInputException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        while (next >= 0 && next != '\n') {
            line.write(next);
            if (line.size() > LONGEST_LINE) {
                throw new BadInputException("Line " + number + " is longer than 10 MB.");
            }
            next = in.read();
        }
        return Optional.of(line.toByteArray());
    }

    private static String decode(byte[] line, int number) throws BadInputException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadInputException("Line " + number + " is not UTF-8.");
        }
    }

    private static JsonNode paper(String line, int number) throws BadInputException {
        try {
            JsonNode paper = JSON.readTree(line);
            if (!paper.isObject()) {
                throw new BadInputException("Line " + number + " is JSON but no object.");
            }
            return paper;
        } catch (JsonProcessingException e) {
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            throw new BadInputException("Line " + number + " is not JSON (column " + column + ").");
        }
    }

    private void write(JsonNode paper, int number, OutputStream claims) throws IOException, BadInputException {
        JsonNode id = paper.get("paper");
        if (id == null || !id.isTextual() && !id.isNumber()) {
            throw new BadInputException("Line " + number + ": the field 'paper' must be a number or a text.");
        }
        String text = text(paper, "abstract", number);
        String title = paper.hasNonNull("title") ? text(paper, "title", number) : "";
        for (ExtractedClaim claim : extractor.extract(title, text).claims()) {
            claims.write(JSON.writeValueAsBytes(line(id, claim, text)));
            claims.write('\n');
        }
    }

    private static String text(JsonNode paper, String field, int number) throws BadInputException {
        JsonNode value = paper.get(field);
        if (value == null || !value.isTextual()) {
            throw new BadInputException("Line " + number + ": the field '" + field + "' must be a text.");
        }
        return value.textValue();
    }

    private static ObjectNode line(JsonNode paper, ExtractedClaim claim, String text) {
        ObjectNode line = JSON.createObjectNode();
        line.set("paper", paper);
        line.put("quote", claim.quote().in(text));
        line.put("value_text", claim.value().in(text));
        line.put("metric", claim.metric());
        line.put("form", claim.form().id());
        line.put("low", claim.low());
        line.put("high", claim.high());
        line.put("qualifier", claim.qualifier().id());
        line.put("system", claim.system().orElse(null));
        line.put("baseline", claim.baseline().orElse(null));
        line.put("task", claim.task().orElse(null));
        line.put("dataset", claim.dataset().orElse(null));
        line.put("model", claim.model().orElse(null));
        line.put("hardware", hardware(claim).orElse(null));
        line.put("note", note(claim).orElse(null));
        line.put("confidence", claim.confidence());
        return line;
    }

    /** "8x NVIDIA A800". */
    private static Optional<String> hardware(ExtractedClaim claim) {
        String count = claim.hardwareCount().map(number -> number + "x ").orElse("");
        return claim.hardware().map(name -> count + name);
    }

    private static Optional<String> note(ExtractedClaim claim) {
        String flags = claim.flags().stream().map(ClaimFlag::id).collect(Collectors.joining(", "));
        return flags.isEmpty() ? Optional.empty() : Optional.of(flags.toLowerCase(Locale.ROOT));
    }
}
