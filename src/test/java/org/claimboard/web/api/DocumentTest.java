package org.claimboard.web.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
    private static final Map<String, Object> REASON = Map.of("reason", "The abstract says so.");

    private final Document document = new Document();
    private final List<Long> made = new ArrayList<>();

    @Inject
    Desk desk;

    @Inject
    Accounts accounts;

    @BeforeEach
    void forgetWhatOthersSaw() {
        DescribedAnswers.OF_ALL_TESTS.seen().clear();
    }

    @AfterEach
    void takeOffTheBoards() {
        made.forEach(desk::takeOffTheBoards);
    }

    @Test
    void hangsInAllTests() {
        assertThat(RestAssured.filters()).hasAtLeastOneElementOfType(DescribedAnswers.class);
        given().get("/api/v1/claims/1").then().statusCode(200);
        assertThat(seen()).contains("claim 200");
    }

    @Test
    void isServedAsItIsCommitted() throws Exception {
        JsonNode served = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asString());
        JsonNode committed = document.root;
        assertThat(fields(served.path("paths"))).isEqualTo(fields(committed.path("paths")));
        for (String part : List.of("schemas", "parameters", "headers", "examples", "responses")) {
            assertThat(fields(served.path("components").path(part)))
                    .as(part)
                    .isEqualTo(fields(committed.path("components").path(part)));
        }
        for (Document.Operation operation : document.operations()) {
            JsonNode same = served.path("paths").path(operation.path()).path(operation.method());
            assertThat(same.path("operationId").asText()).isEqualTo(operation.id());
            assertThat(fields(same.path("responses")))
                    .as(operation.id())
                    .isEqualTo(fields(operation.described().path("responses")));
        }
    }

    @Test
    void namesEveryAddressForProgramsAndItsParametersAndNoOther() {
        Map<String, Set<String>> served = Served.addresses();
        Map<String, Set<String>> described = document.operations().stream()
                .filter(operation -> !operation.path().startsWith("/q/"))
                .collect(Collectors.toMap(
                        operation -> operation.method() + " " + operation.path(),
                        operation -> document.parameters(operation, "query"),
                        (one, other) -> one,
                        TreeMap::new));
        assertThat(served).hasSizeGreaterThan(80);
        assertThat(described.keySet()).isEqualTo(served.keySet());
        served.values().removeIf(Objects::isNull);
        described.keySet().retainAll(served.keySet());
        assertThat(described).isEqualTo(served);
    }

    @Test
    void everyReadingAddressAnswersAsDescribed() {
        long correction = desk.send(newClaim(), "not-a-claim", Map.of()).id();
        List<String> read = new ArrayList<>();
        for (Document.Operation operation : document.operations()) {
            if (operation.method().equals("get")
                    && operation.described().path("security").isEmpty()) {
                for (String address : addresses(operation, correction)) {
                    given().get(address).then().statusCode(200);
                }
                read.add(operation.id() + " 200");
            }
        }
        assertThat(seen()).containsAll(read);
    }

    @Test
    void everyChangingAddressAnswersAsDescribed() {
        Accounts.Session session = accounts.signedIn();
        RequestSpecification moderator = session.program();
        send("extract", Map.of("abstract", "On CIFAR-10 FastThing reduces inference latency by 45%."));
        send("corrections/preview", aboutClaim(newClaim()));

        Response sent = send("corrections", aboutClaim(newClaim()));
        sent.then().statusCode(201);
        String own = "corrections/" + sent.jsonPath().getLong("id");
        String token = sent.jsonPath().getString("followToken");
        Map<String, Object> amended =
                Map.of("token", token, "correction", aboutClaim(sent.jsonPath().getLong("claim")));
        send(own + "/amend", amended);
        send(own + "/withdraw", Map.of("token", token)).then().body("status", is("withdrawn"));

        send(moderator, "corrections/" + sentAbout(newClaim()) + "/reject", REASON);
        send(moderator, "corrections/" + sentAbout(newClaim()) + "/accept", REASON);
        changeAndTakeBack(moderator);
        bring(session);

        List<String> changing = document.operations().stream()
                .filter(operation -> operation.method().equals("post"))
                .map(operation -> operation.id() + " " + success(operation))
                .toList();
        assertThat(seen()).containsAll(changing);
    }

    /** One moderator may do it alone where nobody's first rank depends on it. */
    private void changeAndTakeBack(RequestSpecification moderator) {
        long claim = desk.newClaimOnNoBoard();
        made.add(claim);
        String changed = "moderation/claims/" + claim;
        send(moderator, changed + "/retract", REASON).then().statusCode(204);
        send(moderator, changed + "/retract", REASON).then().statusCode(409);
        send(moderator, changed + "/restore", REASON).then().statusCode(204);
        send(moderator, changed + "/restore", REASON).then().statusCode(409);
        send(moderator, changed + "/retract", REASON).then().statusCode(204);
        int retraction =
                given().get(API + "claims/" + claim + "/history").jsonPath().getInt("number[-1]");
        send(moderator, changed + "/undo", Map.of("entry", retraction, "reason", "It was another."))
                .then()
                .statusCode(204);
        send(moderator, changed + "/undo", Map.of("entry", retraction, "reason", "Again."))
                .then()
                .statusCode(409);
    }

    /** As a file's bytes and as a form; only looked at, so that no board shows it. */
    private void bring(Accounts.Session session) {
        byte[] file = ("paperTitle,system,metric,form,low,dataset,task\n"
                        + "On the document,ApiNet,map,absolute,44,Documented Things,object-detection\n")
                .getBytes(StandardCharsets.UTF_8);
        session.program()
                .contentType(ContentType.BINARY)
                .body(file)
                .post(API + "imports?dryRun=true&source=documented")
                .then()
                .statusCode(200)
                .body("format", is("claims-csv"), "added", is(1));
        session.program()
                .multiPart("token", session.token())
                .multiPart("file", "documented.csv", file)
                .post(API + "imports?dryRun=true")
                .then()
                .statusCode(200)
                .body("source", is("documented.csv"), "added", is(1));
        String begun = session.program()
                .contentType(ContentType.BINARY)
                .header("Prefer", "respond-async")
                .body(file)
                .post(API + "imports?dryRun=true&source=documented")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        session.program().get(API + "imports/" + begun).then().statusCode(200);
    }

    private static String success(Document.Operation operation) {
        return fields(operation.described().path("responses")).stream()
                .filter(status -> status.startsWith("2"))
                .max(String::compareTo)
                .orElseThrow();
    }

    private static Set<String> seen() {
        return DescribedAnswers.OF_ALL_TESTS.seen();
    }

    private Response send(String address, Map<String, ?> body) {
        return send(given(), address, body);
    }

    private Response send(RequestSpecification from, String address, Map<String, ?> body) {
        return given().spec(from).contentType(ContentType.JSON).body(body).post(API + address);
    }

    private static Map<String, Object> aboutClaim(long claim) {
        return Map.of("kind", "not-a-claim", "claim", claim, "evidenceUrl", EVIDENCE);
    }

    private long sentAbout(long claim) {
        return send("corrections", aboutClaim(claim)).jsonPath().getLong("id");
    }

    /** An address for each word that a parameter may be, with the examples of the others. */
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

    private static Set<String> fields(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
