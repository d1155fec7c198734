package org.claimboard.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

import static org.assertj.core.api.Assertions.assertThat;

/** The committed description of the API; as a filter it fails whatever answer is not as described. */
final class Document implements Filter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final String PROBLEM = "application/problem+json";

    final JsonNode root;
    /** The operations that were answered with success meanwhile. */
    final Set<String> answered = ConcurrentHashMap.newKeySet();

    Document() {
        try (InputStream in = Document.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            root = new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        root.at("/components/schemas").forEach(Document::forbidOthers);
    }

    /** An answer's field that nobody described is a mistake here, though no reader should mind one. */
    private static void forbidOthers(JsonNode schema) {
        if (schema instanceof ObjectNode object && schema.has("properties") && !schema.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
    }

    record Operation(String method, String path, JsonNode described) {
        String id() {
            return described.path("operationId").asText();
        }
    }

    List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        root.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> all.add(new Operation(operation.getKey(), path.getKey(), operation.getValue()))));
        return all;
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

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        check(
                request.getMethod().toLowerCase(Locale.ROOT),
                URI.create(request.getURI()).getPath(),
                response);
        return response;
    }

    private void check(String method, String path, Response response) {
        if (response.statusCode() == 405) {
            checkJson(schema("ProblemDetails"), response.asString());
            return;
        }
        Optional<Operation> found = operation(method, path);
        assertThat(found).as(method + " " + path).isPresent();
        Operation operation = found.get();
        JsonNode described = resolved(operation.described().path("responses").path("" + response.statusCode()));
        assertThat(described.isMissingNode())
                .as("%s %s answers %d", method, path, response.statusCode())
                .isFalse();
        for (String header : List.of("ETag", "Link")) {
            if (described.path("headers").has(header)) {
                assertThat(response.header(header)).as(header + " of " + path).isNotEmpty();
            }
        }
        if (described.has("content")) {
            checkBody(described.path("content"), path, response);
        } else {
            assertThat(response.asString()).isEmpty();
        }
        if (response.statusCode() < 300) {
            answered.add(operation.id());
        }
    }

    private void checkBody(JsonNode content, String path, Response response) {
        String type = response.contentType().split(";")[0].strip();
        assertThat(content.has(type)).as("%s as %s", path, type).isTrue();
        if (type.equals("application/json") || type.equals(PROBLEM)) {
            checkJson(content.path(type).path("schema"), response.asString());
        } else if (path.equals("/api/v1/ledger")) {
            response.asString().lines().forEach(line -> checkJson(schema("LedgerRecord"), line));
        }
    }

    private JsonNode schema(String name) {
        return JSON.createObjectNode().put("$ref", "#/components/schemas/" + name);
    }

    void checkJson(JsonNode schema, String body) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", root.path("components"));
        try {
            assertThat(SCHEMAS.getSchema(whole).validate(JSON.readTree(body)))
                    .as(body)
                    .isEmpty();
        } catch (JsonProcessingException e) {
            throw new AssertionError(body, e);
        }
    }

    /** The most particular that fits: a table's ending before a name that may be anything. */
    private Optional<Operation> operation(String method, String path) {
        return operations().stream()
                .filter(operation -> operation.method().equals(method))
                .filter(operation -> pattern(operation).matcher(path).matches())
                .min(Comparator.comparing(
                                (Operation operation) -> !operation.path().endsWith("{format}"))
                        .thenComparing(operation ->
                                operation.path().chars().filter(c -> c == '{').count()));
    }

    private static Pattern pattern(Operation operation) {
        return Pattern.compile(operation
                .path()
                .replace(".", "\\.")
                .replace("{format}", "(csv|json|ndjson|csv-metadata\\.json|md|tex|bib)")
                .replaceAll("\\{\\w+\\}", "[^/]+"));
    }
}
