package org.claimboard.intake.read;

import java.io.IOException;
import java.io.InputStream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON of strangers: read token by token, with a limit to everything that could grow. */
final class Json {
    private static final int DEEPEST = 100;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_NAME = 2_000;
    private static final int LONGEST_NUMBER = 100;
    /** One row has far less; what has more is no row. */
    private static final int MOST_VALUES = 10_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private Json() {}

    static JsonParser parser(InputStream in) throws IOException {
        return FACTORY.createParser(in);
    }

    static JsonParser parser(String text) throws IOException {
        return FACTORY.createParser(text);
    }

    /** The value that the parser stands on, as a tree of a bounded size; numbers stay as they are written. */
    static JsonNode tree(JsonParser parser) throws IOException {
        return tree(parser, new int[] {MOST_VALUES});
    }

    private static JsonNode tree(JsonParser parser, int[] left) throws IOException {
        if (--left[0] < 0) {
            throw new UnreadableFileException(
                    parser.currentLocation().getLineNr(),
                    parser.currentLocation().getColumnNr(),
                    "one entry has more than " + MOST_VALUES + " values.");
        }
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                ObjectNode object = nodes.objectNode();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    object.set(name, tree(parser, left));
                }
                yield object;
            }
            case START_ARRAY -> {
                ArrayNode array = nodes.arrayNode();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(tree(parser, left));
                }
                yield array;
            }
            case VALUE_NULL -> nodes.nullNode();
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            // "56.50" and 1e400 are texts until somebody asks what they are worth.
            default -> nodes.textNode(checked(parser));
        };
    }

    /** JSON can say a zero character, and no database keeps it in a text. */
    private static String checked(JsonParser parser) throws IOException {
        String text = parser.getText();
        if (text.indexOf('\0') >= 0) {
            throw new JsonParseException(parser, "a zero character", parser.currentLocation());
        }
        return text;
    }

    /** A text or a number as it is written; null for anything else. */
    static String text(JsonNode object, String field) {
        JsonNode value = object.get(field);
        return value == null || !value.isTextual() || value.textValue().isBlank()
                ? null
                : value.textValue().strip();
    }

    /** The same with its white space. */
    static String raw(JsonNode object, String field) {
        JsonNode value = object.get(field);
        return value == null || !value.isTextual() ? null : value.textValue();
    }

    static UnreadableFileException unreadable(JsonProcessingException e) {
        String what = e instanceof StreamConstraintsException
                ? "this is nested deeper than " + DEEPEST
                        + " levels, or a text, name or number is longer than any here."
                : "this is not JSON that can be read.";
        JsonLocation at = e.getLocation();
        return at == null || at.getLineNr() < 1
                ? new UnreadableFileException("The file can't be read: " + what)
                : new UnreadableFileException(at.getLineNr(), at.getColumnNr(), what);
    }
}
