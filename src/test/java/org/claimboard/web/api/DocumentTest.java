package org.claimboard.web.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.claimboard.correction.Desk;
import org.claimboard.moderator.Accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

/** What {@code openapi.yaml} says, held against what is served and answered. */
@QuarkusTest
class DocumentTest {
    private static final String API = "/api/v1/";
    private static final String EVIDENCE = "https://evidence.example/paper";

    private final Document document = new Document();
    private final List<Long> made = new ArrayList<>();

    @Inject
    Desk desk;

    @Inject
    Accounts accounts;

    @Test
    void isServedAsItIsCommitted() throws Exception {
        JsonNode served = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asString());
        JsonNode committed = new Document().root;
        assertThat(fields(served.path("paths"))).isEqualTo(fields(committed.path("paths")));
        assertThat(fields(served.at("/components/schemas"))).isEqualTo(fields(committed.at("/components/schemas")));
        assertThat(fields(served.at("/components/responses"))).isEqualTo(fields(committed.at("/components/responses")));
        for (Document.Operation operation : document.operations()) {
            JsonNode same = served.path("paths").path(operation.path()).path(operation.method());
            assertThat(same.path("operationId").asText()).isEqualTo(operation.id());
            assertThat(fields(same.path("responses")))
                    .as(operation.id())
                    .isEqualTo(fields(operation.described().path("responses")));
        }
    }

    @Test
    void namesEveryAddressAndParameterOfTheCodeAndNoOther() {
        Map<String, Set<String>> code = new TreeMap<>();
        Set<String> severalBodies = new TreeSet<>();
        RuntimeResourceVisitor.visitRuntimeResources(
                "", ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers(), new RuntimeResourceVisitor() {
                    @Override
                    public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
                        if (method == null || !(path + "/").startsWith(API)) {
                            return;
                        }
                        String address =
                                method.toLowerCase(Locale.ROOT) + " " + path.replaceAll("\\{(\\w+):[^/]+\\}+", "{$1}");
                        if (resource.getLazyMethod() == null) {
                            severalBodies.add(address);
                        } else {
                            code.put(
                                    address,
                                    KnownParameters.of(resource.getLazyMethod().getMethod())
                                            .keySet());
                        }
                    }
                });
        Map<String, Set<String>> described = document.operations().stream()
                .filter(operation ->
                        operation.path().startsWith(API) && !operation.path().endsWith("{format}"))
                .collect(Collectors.toMap(
                        operation -> operation.method() + " " + operation.path(),
                        operation -> document.parameters(operation, "query"),
                        (one, other) -> one,
                        TreeMap::new));
        assertThat(code).hasSizeGreaterThan(25);
        assertThat(described).containsKeys(severalBodies.toArray(String[]::new));
        described.keySet().removeAll(severalBodies);
        assertThat(described).isEqualTo(code);
    }

    @Test
    void itsExamplesFitItsSchemas() {
        int checked = 0;
        for (Document.Operation operation : document.operations()) {
            for (JsonNode response : operation.described().path("responses")) {
                for (Map.Entry<String, JsonNode> content :
                        document.resolved(response).path("content").properties()) {
                    if (content.getKey().endsWith("json") && content.getValue().has("example")) {
                        document.checkJson(
                                content.getValue().path("schema"),
                                content.getValue().path("example").toString());
                        checked++;
                    }
                }
            }
        }
        assertThat(checked).isGreaterThan(100);
    }

    @Test
    void everyReadingAddressAnswersAsDescribed() {
        long correction = desk.send(newClaim(), "not-a-claim", Map.of()).id();
        List<String> read = new ArrayList<>();
        for (Document.Operation operation : document.operations()) {
            boolean reads = operation.method().equals("get")
                    && operation.path().startsWith(API)
                    && !operation.described().has("security");
            if (reads) {
                for (String address : addresses(operation, correction)) {
                    given().filter(document).get(address).then().statusCode(200);
                }
                read.add(operation.id());
            }
        }
        assertThat(read).isNotEmpty();
        assertThat(document.answered).containsAll(read);
    }

    @Test
    void everyChangingAddressAnswersAsDescribed() {
        RequestSpecification moderator = accounts.signedIn().program();
        send("extract", Map.of("abstract", "On CIFAR-10 FastThing reduces inference latency by 45%."))
                .then()
                .statusCode(200);
        send("corrections/preview", aboutClaim(newClaim())).then().statusCode(200);

        Response sent = send("corrections", aboutClaim(newClaim()));
        sent.then().statusCode(201);
        String withdrawn = "corrections/" + sent.jsonPath().getLong("id");
        String token = sent.jsonPath().getString("followToken");
        Map<String, Object> amended =
                Map.of("token", token, "correction", aboutClaim(sent.jsonPath().getLong("claim")));
        send(withdrawn + "/amend", amended).then().statusCode(200);
        send(withdrawn + "/withdraw", Map.of("token", token))
                .then()
                .statusCode(200)
                .body("status", is("withdrawn"));
        send(withdrawn + "/withdraw", Map.of("token", token)).then().statusCode(409);

        Map<String, Object> reason = Map.of("reason", "The abstract says so.");
        send(moderator, "corrections/" + sentAbout(newClaim()) + "/reject", reason)
                .then()
                .statusCode(200);
        send(moderator, "corrections/" + sentAbout(newClaim()) + "/accept", Map.of())
                .then()
                .statusCode(422);
        long claim = newClaim();
        send(moderator, "corrections/" + sentAbout(claim) + "/accept", reason)
                .then()
                .statusCode(200);
        assertThat(document.answered).containsAll(changing(false));
    }

    @Test
    void anImportThatRunsByItselfAnswersAsDescribed() {
        RequestSpecification moderator = accounts.signedIn().program();
        String begun = given().spec(moderator)
                .filter(document)
                .contentType("application/octet-stream")
                .queryParam("format", "claims-csv")
                .queryParam("dryRun", true)
                .header("Prefer", "respond-async")
                .body("metric,form,low\n".getBytes(StandardCharsets.UTF_8))
                .post(API + "imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        given().spec(moderator)
                .filter(document)
                .get(API + "imports/" + begun)
                .then()
                .statusCode(200);
        assertThat(document.answered).contains("import", "importJob");
    }

    private List<String> changing(boolean reversal) {
        return document.operations().stream()
                .filter(operation -> operation.method().equals("post"))
                .filter(operation -> operation.path().startsWith(API + "moderation/") == reversal)
                .filter(operation -> !operation.path().equals(API + "imports"))
                .map(Document.Operation::id)
                .toList();
    }

    @Test
    void everyProblemThatAReaderCanCauseIsAsDescribed() {
        RequestSpecification session = accounts.signedIn().program();
        Map<String, Object> reason = Map.of("reason", "The abstract says so.");
        problem(asked().get("/api/v1/claims?metric=latncy"), 400, "invalid-parameter");
        problem(asked().get("/api/v1/claims?metrik=fid"), 400, "invalid-parameter");
        problem(asked().get("/api/v1/claims/999999999"), 404, "not-found");
        problem(asked().get("/api/v1/leaderboards/llm-inference/latncy"), 404, "not-found");
        problem(asked().delete("/api/v1/claims"), 405, "not-allowed");
        problem(asked().accept("image/png").get("/api/v1/papers"), 406, "not-acceptable");
        problem(
                asked().contentType(ContentType.JSON).body("{\"abstract\": 5,").post("/api/v1/extract"),
                400,
                "invalid-body");
        problem(asked().contentType(ContentType.TEXT).body("x").post("/api/v1/extract"), 415, "unsupported-type");
        problem(
                asked().header("Origin", "https://elsewhere.example")
                        .contentType(ContentType.JSON)
                        .body("{}")
                        .post("/api/v1/extract"),
                403,
                "foreign-origin");
        problem(send("corrections", Map.of("kind", "no-such-kind")), 422, "invalid-correction");
        problem(send("corrections/1/accept", reason), 401, "sign-in-needed");
        problem(send("moderation/claims/1/retract", reason), 401, "sign-in-needed");
        problem(send(session, "moderation/claims/1/retract", Map.of()), 422, "invalid-decision");
        problem(send(session, "corrections/999999999/accept", reason), 404, "not-found");
    }

    private static void problem(Response response, int status, String slug) {
        response.then().statusCode(status).body("type", is("/problems/" + slug));
    }

    private RequestSpecification asked() {
        return given().filter(document);
    }

    private Response send(String address, Map<String, ?> body) {
        return send(given(), address, body);
    }

    private Response send(RequestSpecification from, String address, Map<String, ?> body) {
        return given().spec(from)
                .filter(document)
                .contentType(ContentType.JSON)
                .body(body)
                .post(API + address);
    }

    private static Map<String, Object> aboutClaim(long claim) {
        return Map.of("kind", "not-a-claim", "claim", claim, "evidenceUrl", EVIDENCE);
    }

    private long sentAbout(long claim) {
        return send("corrections", aboutClaim(claim)).jsonPath().getLong("id");
    }

    /** An address for each format, with the examples of the parameters that it needs. */
    private List<String> addresses(Document.Operation operation, long correction) {
        List<String> addresses = new ArrayList<>(List.of(operation.path()));
        String query = "";
        for (JsonNode each : operation.described().path("parameters")) {
            JsonNode parameter = document.resolved(each);
            String name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("path")) {
                List<String> values = new ArrayList<>();
                parameter.at("/schema/enum").forEach(value -> values.add(value.asText()));
                if (values.isEmpty()) {
                    boolean ofCorrection = operation.path().contains("corrections/{id}");
                    values.add(
                            ofCorrection
                                    ? "" + correction
                                    : parameter.path("example").asText());
                }
                addresses = addresses.stream()
                        .flatMap(address -> values.stream().map(value -> address.replace("{" + name + "}", value)))
                        .toList();
            } else if (parameter.path("required").asBoolean()) {
                query = "?" + name + "=1&" + name + "=" + newClaim();
            }
        }
        String asked = query;
        return addresses.stream().map(address -> address + asked).toList();
    }

    private long newClaim() {
        long claim = desk.newClaim();
        made.add(claim);
        return claim;
    }

    @AfterEach
    void takeOffTheBoards() {
        made.forEach(desk::takeOffTheBoards);
    }

    private static Set<String> fields(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
