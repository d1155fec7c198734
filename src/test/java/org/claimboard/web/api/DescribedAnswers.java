package org.claimboard.web.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/**
 * Fails whatever answer the document does not describe: its status, its type, its body, the headers that it must have.
 * {@link EveryAnswerIsDescribed} hangs it into all tests.
 */
final class DescribedAnswers implements Filter {
    /** The one of all tests. */
    static final DescribedAnswers OF_ALL_TESTS = new DescribedAnswers(new Document());

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROBLEM = "application/problem+json";
    private static final String PAGE = "text/html";

    private final Document document;
    /** What was answered meanwhile, such as {@code claims 200}. */
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    DescribedAnswers(Document document) {
        this.document = document;
    }

    Set<String> seen() {
        return seen;
    }

    /** An answer as far as the document speaks of it. */
    record Answer(int status, String type, String body, Map<String, String> headers) {
        static Answer of(Response response) {
            // as bytes first: whoever asks for the bytes of a picture later would get those of a text
            String body = new String(response.asByteArray(), StandardCharsets.UTF_8);
            String type = response.contentType() == null
                    ? ""
                    : response.contentType().split(";")[0].strip();
            Map<String, String> headers = new ConcurrentHashMap<>();
            response.headers().forEach(header -> headers.put(header.getName().toLowerCase(Locale.ROOT), "present"));
            return new Answer(response.statusCode(), type, body, headers);
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        String method = request.getMethod().toLowerCase(Locale.ROOT);
        String path = URI.create(request.getURI()).getPath();
        if (ApiAddress.is(path) || document.operation(readAs(method), path).isPresent()) {
            String accept = request.getHeaders().hasHeaderWithName("Accept")
                    ? request.getHeaders().getValue("Accept")
                    : "";
            check(method, path, accept, Answer.of(response));
        }
        return response;
    }

    /** A head is answered as the whole is, without its body. */
    private static String readAs(String method) {
        return method.equals("head") ? "get" : method;
    }

    void check(String method, String path, String accept, Answer answer) {
        String what = method.toUpperCase(Locale.ROOT) + " " + path + " answers " + answer.status();
        Optional<Document.Operation> operation = document.operation(readAs(method), path);
        if (method.equals("options")) {
            assertThat(answer.body()).as(what).isEmpty();
        } else if (operation.isEmpty()) {
            assertThat(answer.status())
                    .as(what + " and no such operation is described")
                    .isIn(404, 405);
            checkJson(what, document.schema("ProblemDetails"), answer.body());
        } else {
            assertThat(answer.status()).as(what).isNotEqualTo(405);
            check(what, operation.get(), method.equals("head"), browser(path, accept), answer);
        }
    }

    private static boolean browser(String path, String accept) {
        return !path.startsWith("/api/") && accept.contains(PAGE);
    }

    private void check(String what, Document.Operation operation, boolean head, boolean browser, Answer answer) {
        JsonNode described = document.answer(operation, answer.status());
        assertThat(described.isMissingNode())
                .as(what + ", which is not described")
                .isFalse();
        described.path("headers").properties().forEach(header -> {
            if (document.resolved(header.getValue()).path("required").asBoolean()) {
                assertThat(answer.headers())
                        .as(what + " with " + header.getKey())
                        .containsKey(header.getKey().toLowerCase(Locale.ROOT));
            }
        });
        boolean page = browser && answer.status() >= 400 && answer.type().equals(PAGE);
        if (head || !described.has("content")) {
            assertThat(answer.body()).as(what).isEmpty();
        } else if (!page) {
            JsonNode content = described.path("content").path(answer.type());
            assertThat(content.isMissingNode())
                    .as(what + " as " + answer.type() + ", which is not described")
                    .isFalse();
            checkBody(what, content, answer);
        }
        seen.add(operation.id() + " " + answer.status());
    }

    private void checkBody(String what, JsonNode content, Answer answer) {
        JsonNode schema = content.path("schema");
        assertThat(answer.body()).as(what).isNotNull();
        if (content.has("x-itemSchema")) {
            answer.body().lines().forEach(line -> checkJson(what, content.path("x-itemSchema"), line));
        } else if (answer.type().endsWith("json")) {
            checkJson(what, schema, answer.body());
            if (answer.type().equals(PROBLEM)) {
                checkProblem(what, answer);
            }
        } else if (!schema.path("format").asText().equals("binary")) {
            assertThat(document.faults(schema, TextNode.valueOf(answer.body())))
                    .as(what)
                    .isEmpty();
        }
    }

    private static void checkProblem(String what, Answer answer) {
        try {
            assertThat(JSON.readTree(answer.body()).path("status").asInt())
                    .as(what)
                    .isEqualTo(answer.status());
        } catch (JsonProcessingException e) {
            fail(what, e);
        }
    }

    private void checkJson(String what, JsonNode schema, String body) {
        try {
            assertThat(document.faults(schema, JSON.readTree(body)))
                    .as(what + ": " + body)
                    .isEmpty();
        } catch (JsonProcessingException e) {
            fail(what + ": " + body, e);
        }
    }
}
