package org.claimboard.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

import static java.util.stream.Collectors.joining;

/** The committed description of the API and of all other addresses for programs. */
final class Document {
    static final String FILE = "/META-INF/openapi.yaml";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)\\}");
    private static final String FORMAT = "{format}";

    final JsonNode root;

    private final List<Operation> operations = new ArrayList<>();
    private final Map<JsonNode, JsonSchema> compiled = new ConcurrentHashMap<>();

    Document() {
        try (InputStream in = Document.class.getResourceAsStream(FILE)) {
            root = new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        root.at("/components/schemas").forEach(Document::forbidOthers);
        root.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(each -> operations.add(
                        new Operation(each.getKey(), path.getKey(), each.getValue(), pattern(path.getKey(), each)))));
    }

    /** An answer's field that nobody described is a mistake here, though no reader should mind one. */
    private static void forbidOthers(JsonNode schema) {
        if (schema instanceof ObjectNode object && schema.has("properties") && !schema.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
    }

    record Operation(String method, String path, JsonNode described, Pattern pattern) {
        String id() {
            return described.path("operationId").asText();
        }

        boolean isOfApi() {
            return ApiAddress.is(path);
        }

        boolean isTable() {
            return path.endsWith(FORMAT) && !path.startsWith("/q/");
        }
    }

    List<Operation> operations() {
        return operations;
    }

    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? root.at(node.path("$ref").asText().substring(1)) : node;
    }

    /** The names of an operation's parameters of one place, such as {@code query}. */
    Set<String> parameters(Operation operation, String place) {
        Set<String> names = new TreeSet<>();
        operation.described().path("parameters").forEach(each -> {
            if (resolved(each).path("in").asText().equals(place)) {
                names.add(resolved(each).path("name").asText());
            }
        });
        return names;
    }

    /** The most particular that fits: a table's ending before a name that may be anything. */
    Optional<Operation> operation(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.method().equals(method))
                .filter(operation -> operation.pattern().matcher(path).matches())
                .min(Comparator.comparing(
                                (Operation operation) -> !operation.path().endsWith(FORMAT))
                        .thenComparing(operation ->
                                operation.path().chars().filter(c -> c == '{').count()));
    }

    /** What an operation says of a status; missing where it says nothing. */
    JsonNode answer(Operation operation, int status) {
        return resolved(operation.described().path("responses").path("" + status));
    }

    /** The examples of a body, however they are written. */
    List<JsonNode> examples(JsonNode content) {
        List<JsonNode> all = new ArrayList<>();
        if (content.has("example")) {
            all.add(content.path("example"));
        }
        content.path("examples").forEach(each -> all.add(resolved(each).path("value")));
        return all;
    }

    JsonNode schema(String name) {
        return JSON.createObjectNode().put("$ref", "#/components/schemas/" + name);
    }

    /** What is wrong with a value; empty where it fits. */
    String faults(JsonNode schema, JsonNode value) {
        return compiled.computeIfAbsent(schema, this::compile).validate(value).stream()
                .map(Object::toString)
                .collect(joining("; "));
    }

    private JsonSchema compile(JsonNode schema) {
        ObjectNode whole = schema instanceof MissingNode ? JSON.createObjectNode() : schema.deepCopy();
        whole.set("components", root.path("components"));
        return SCHEMAS.getSchema(whole);
    }

    /** A parameter that may only be one of some words is no other: {@code /claims.csv} is a table, {@code /claims.pdf} none. */
    private Pattern pattern(String path, Map.Entry<String, JsonNode> operation) {
        Matcher parameter = PARAMETER.matcher(path);
        StringBuilder pattern = new StringBuilder();
        int from = 0;
        while (parameter.find()) {
            pattern.append(Pattern.quote(path.substring(from, parameter.start())));
            pattern.append(values(operation.getValue(), parameter.group(1)));
            from = parameter.end();
        }
        return Pattern.compile(pattern + Pattern.quote(path.substring(from)));
    }

    private String values(JsonNode operation, String name) {
        for (JsonNode each : operation.path("parameters")) {
            JsonNode parameter = resolved(each);
            boolean asked = parameter.path("in").asText().equals("path")
                    && parameter.path("name").asText().equals(name);
            if (asked && parameter.at("/schema/enum").size() > 0) {
                return StreamSupport.stream(parameter.at("/schema/enum").spliterator(), false)
                        .map(value -> Pattern.quote(value.asText()))
                        .collect(joining("|", "(", ")"));
            }
        }
        return "[^/]+";
    }
}
