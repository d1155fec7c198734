package org.claimboard.web.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether the document is one, complete and of use to whoever has nothing else: the linter's rules and ours. */
class DocumentLintTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)\\}");
    private static final Pattern REFERENCE = Pattern.compile("\"#/components/(\\w+)/([\\w.-]+)\"");
    /** What a text can't show. */
    private static final String BINARY = "binary";

    private final Document document = new Document();

    @Test
    void passesTheLinter() {
        ParseOptions resolved = new ParseOptions();
        resolved.setResolve(true);
        SwaggerParseResult result =
                new OpenAPIV3Parser().readLocation("src/main/resources" + Document.FILE, null, resolved);
        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getPaths())
                .hasSize(document.root.path("paths").size());
    }

    @TestFactory
    Stream<DynamicTest> everyOperationIsComplete() {
        return document.operations().stream()
                .map(operation -> DynamicTest.dynamicTest(
                        operation.method() + " " + operation.path(),
                        () -> assertThat(faults(operation)).isEmpty()));
    }

    private List<String> faults(Document.Operation operation) {
        List<String> faults = new ArrayList<>();
        JsonNode described = operation.described();
        if (!operation.id().matches("[a-z][A-Za-z]+")) {
            faults.add("operationId");
        }
        if (described.path("summary").asText().isBlank()
                || described.path("summary").asText().endsWith(".")) {
            faults.add("summary");
        }
        Set<String> known = new HashSet<>();
        document.root.path("tags").forEach(tag -> known.add(tag.path("name").asText()));
        if (described.path("tags").size() != 1
                || !known.contains(described.path("tags").path(0).asText())) {
            faults.add("tags");
        }
        if (!described.has("security")) {
            faults.add("security");
        }
        addFaultsOfParameters(operation, faults);
        if (described.has("requestBody")) {
            addFaultsOfContent("request", described.at("/requestBody/content"), faults);
        }
        described
                .path("responses")
                .properties()
                .forEach(each -> addFaultsOfAnswer(each.getKey(), document.resolved(each.getValue()), faults));
        for (String status : expected(operation)) {
            if (document.answer(operation, Integer.parseInt(status)).isMissingNode()) {
                faults.add("nothing about " + status);
            }
        }
        return faults;
    }

    /** The problems that an operation of its kind can end in. */
    private Set<String> expected(Document.Operation operation) {
        Set<String> statuses = new TreeSet<>();
        boolean moderators = operation.described().path("security").size() > 0;
        if (operation.isOfApi()) {
            statuses.addAll(Set.of("400", "500", "503"));
        }
        if (operation.isOfApi() && operation.method().equals("get")) {
            statuses.add("304");
        }
        if (operation.isOfApi() && operation.method().equals("post")) {
            statuses.addAll(Set.of("403", "413"));
        }
        if (moderators) {
            statuses.add("401");
        }
        boolean anyWord = document.resolved(
                        operation.described().path("parameters").path(0))
                .path("in")
                .asText()
                .equals("path");
        if (operation.isOfApi() && anyWord) {
            statuses.add("404");
        }
        return statuses;
    }

    private void addFaultsOfParameters(Document.Operation operation, List<String> faults) {
        Set<String> places = new TreeSet<>();
        Matcher place = PLACE.matcher(operation.path());
        while (place.find()) {
            places.add(place.group(1));
        }
        if (!document.parameters(operation, "path").equals(places)) {
            faults.add("path parameters " + places);
        }
        for (JsonNode each : operation.described().path("parameters")) {
            JsonNode parameter = document.resolved(each);
            String name = parameter.path("name").asText();
            if (parameter.path("description").asText().isBlank()) {
                faults.add("description of " + name);
            }
            if (!parameter.has("schema")) {
                faults.add("schema of " + name);
            }
            if (parameter.path("required").asBoolean() && !parameter.has("example")) {
                faults.add("example of " + name);
            }
            if (parameter.has("example")
                    && !document.faults(parameter.path("schema"), parameter.path("example"))
                            .isEmpty()) {
                faults.add("example of " + name + " is none");
            }
        }
    }

    private void addFaultsOfAnswer(String status, JsonNode answer, List<String> faults) {
        if (answer.path("description").asText().isBlank()) {
            faults.add("description of " + status);
        }
        addFaultsOfContent(status, answer.path("content"), faults);
        boolean problem = status.startsWith("4") || status.startsWith("5");
        // an import that is refused and a program that is not well answer with what they found
        if (problem
                && !answer.path("content").has("application/problem+json")
                && !answer.path("content").has("application/json")) {
            faults.add("no problem for " + status);
        }
    }

    private void addFaultsOfContent(String of, JsonNode content, List<String> faults) {
        content.properties().forEach(each -> {
            JsonNode schema = each.getValue().path("schema");
            if (schema.isMissingNode()) {
                faults.add("schema of " + of + " " + each.getKey());
            }
            List<JsonNode> examples = document.examples(each.getValue());
            boolean binary = schema.path("format").asText().equals(BINARY);
            if (examples.isEmpty() && !binary) {
                faults.add("example of " + of + " " + each.getKey());
            }
            for (JsonNode example : examples) {
                String wrong = each.getValue().has("x-itemSchema")
                        ? linesFaults(each.getValue().path("x-itemSchema"), example)
                        : document.faults(schema, example);
                if (!wrong.isEmpty()) {
                    faults.add("example of " + of + " " + each.getKey() + ": " + wrong);
                }
            }
        });
    }

    private String linesFaults(JsonNode schema, JsonNode example) {
        return example.asText()
                .lines()
                .map(line -> document.faults(schema, Json.read(line)))
                .collect(Collectors.joining());
    }

    @Test
    void everyOperationHasANameOfItsOwn() {
        assertThat(document.operations()).extracting(Document.Operation::id).doesNotHaveDuplicates();
    }

    @Test
    void everyPartIsUsedAndEveryReferenceLeadsToOne() {
        Set<String> parts = new TreeSet<>();
        document.root.path("components").properties().stream()
                .filter(kind -> !kind.getKey().equals("securitySchemes"))
                .forEach(kind -> kind.getValue().properties().stream()
                        .map(Map.Entry::getKey)
                        .forEach(name -> parts.add(kind.getKey() + "/" + name)));
        Set<String> used = new TreeSet<>();
        Matcher reference = REFERENCE.matcher(document.root.toString());
        while (reference.find()) {
            used.add(reference.group(1) + "/" + reference.group(2));
        }
        // which answers every address gives to a method that it does not take
        parts.remove("responses/NotAllowed");
        assertThat(used).isEqualTo(parts);
    }

    @Test
    void everySchemaSaysWhatItIs() {
        document.root.at("/components/schemas").properties().forEach(schema -> assertThat(
                        schema.getValue().path("description").asText())
                .as(schema.getKey())
                .isNotBlank());
    }

    /** That the rules above would notice. */
    @Test
    void anExampleThatDoesNotFitIsAFault() {
        assertThat(document.faults(document.schema("TaskTableCsv"), TextNode.valueOf("id,name\r\n")))
                .isNotEmpty();
        assertThat(document.faults(document.schema("ProblemDetails"), Json.read("{\"type\": \"/problems/bad-luck\"}")))
                .isNotEmpty();
    }
}
