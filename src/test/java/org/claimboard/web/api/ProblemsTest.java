package org.claimboard.web.api;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.claimboard.moderator.Accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

/**
 * Brings about the problems that the document describes. Whether each is as described is asked by what hangs in all tests;
 * here is seen that it came about.
 */
@QuarkusTest
class ProblemsTest {
    private static final String API = "/api/v1/";
    private static final Map<String, Object> REASON = Map.of("reason", "The abstract says so.");
    private static final String TWO_MEGABYTES = "{\"abstract\": \"" + "x".repeat(2 << 20) + "\"}";
    private static final Duration IMPATIENT = Duration.ofMillis(20);

    /** What is answered of what the program brings with it. */
    private static final Set<String> WITHOUT_DATABASE = Set.of("metrics", "tasks", "hardware", "datasets", "importJob");

    private static final List<String> TABLES = List.of("paper", "claim", "correction", "ledger_entry", "ledger_head");

    private final Document document = new Document();

    @Inject
    Accounts accounts;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void forgetWhatOthersSaw() {
        DescribedAnswers.OF_ALL_TESTS.seen().clear();
    }

    @Test
    void whatAReaderMayGetWrong() {
        RequestSpecification session = accounts.signedIn().program();
        problem(given().get("/api/v1/claims?metric=latncy"), 400, "invalid-parameter");
        problem(given().get("/api/v1/claims?metrik=fid"), 400, "invalid-parameter");
        problem(given().get("/api/v1/claims/999999999"), 404, "not-found");
        problem(given().get("/api/v1/leaderboards/llm-inference/latncy"), 404, "not-found");
        problem(given().delete("/api/v1/claims"), 405, "not-allowed");
        problem(given().accept("image/png").get("/api/v1/papers"), 406, "not-acceptable");
        problem(send(given(), "corrections", Map.of("kind", "no-such-kind")), 422, "invalid-correction");
        problem(send(session, "moderation/claims/1/retract", Map.of()), 422, "invalid-decision");
        problem(send(session, "corrections/999999999/accept", REASON), 404, "not-found");
    }

    @Test
    void aTableIsNotServedAtTheAddressBehindIts() {
        problem(given().get("/table/csv/claims"), 404, "not-found");
        problem(given().get("/table/json/leaderboards/llm-inference/inference-latency"), 404, "not-found");
    }

    @Test
    void aBodyThatIsTooLarge() {
        for (Document.Operation each : changing()) {
            problem(given().contentType(ContentType.JSON).body(TWO_MEGABYTES).post(address(each)), 413, "too-large");
        }
        assertThat(seen(413)).isEqualTo(ids(changing()));
    }

    @Test
    void aBodyOfAnotherType() {
        List<Document.Operation> ofJson = changing().stream()
                .filter(each -> each.described().at("/responses").has("415"))
                .toList();
        for (Document.Operation each : ofJson) {
            problem(given().contentType(ContentType.TEXT).body("x").post(address(each)), 415, "unsupported-type");
        }
        assertThat(seen(415)).isEqualTo(ids(ofJson)).hasSize(changing().size() - 1);
    }

    @Test
    void aBodyThatIsNone() {
        for (Document.Operation each : changing()) {
            String wrong = each.id().equals("importFile") ? "?format=cobol" : "";
            given().spec(accounts.signedIn().program())
                    .contentType(ContentType.JSON)
                    .body("{\"abstract\": 5,")
                    .post(address(each) + wrong)
                    .then()
                    .statusCode(400);
        }
        assertThat(seen(400)).isEqualTo(ids(changing()));
    }

    @Test
    void aRequestFromAnotherSite() {
        for (Document.Operation each : changing()) {
            problem(
                    given().header("Origin", "https://elsewhere.example")
                            .contentType(ContentType.JSON)
                            .body("{}")
                            .post(address(each)),
                    403,
                    "foreign-origin");
        }
        assertThat(seen(403)).isEqualTo(ids(changing()));
    }

    @Test
    void whoDoesNotSayWhoTheyAre() {
        List<Document.Operation> closed = changing().stream()
                .filter(each -> each.described().path("security").size() > 0)
                .toList();
        for (Document.Operation each : closed) {
            problem(given().contentType(ContentType.JSON).body(REASON).post(address(each)), 401, "sign-in-needed");
        }
        assertThat(seen(401)).isEqualTo(ids(closed)).hasSizeGreaterThan(5);
    }

    /** Others hold all its connections, as where it is gone or too busy. */
    @Test
    void aDatabaseThatDoesNotAnswer() throws SQLException {
        AgroalConnectionPoolConfiguration pool = database.getConfiguration().connectionPoolConfiguration();
        Duration patience = pool.acquisitionTimeout();
        List<Connection> held = new ArrayList<>();
        try {
            holdAll(held);
            pool.setAcquisitionTimeout(IMPATIENT);
            askForEverything();
        } finally {
            pool.setAcquisitionTimeout(patience);
            for (Connection connection : held) {
                connection.close();
            }
        }
        assertThat(seen(503)).containsAll(ofDatabase());
        given().get("/api/v1/claims").then().statusCode(200);
    }

    private void holdAll(List<Connection> held) {
        int most = database.getConfiguration().connectionPoolConfiguration().maxSize();
        while (held.size() < most) {
            try {
                held.add(database.getConnection());
            } catch (SQLException exhausted) {
                return;
            }
        }
    }

    /** A fault of ours: the program asks for what is not there. */
    @Test
    void aFaultInTheProgram() throws SQLException {
        try {
            for (String table : TABLES) {
                change("alter table " + table + " rename to " + table + "_away");
            }
            askForEverything();
        } finally {
            for (String table : TABLES) {
                change("alter table if exists " + table + "_away rename to " + table);
            }
        }
        assertThat(seen(500)).containsAll(ofDatabase());
        given().get("/api/v1/ledger").then().statusCode(200);
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void askForEverything() {
        for (Document.Operation each : document.operations()) {
            if (each.method().equals("get") && !each.path().startsWith("/q/")) {
                given().get(address(each));
            }
        }
        for (Document.Operation each : changing()) {
            send(
                    given(),
                    address(each).substring(API.length()),
                    Map.of("abstract", "3x faster", "kind", "not-a-claim"));
        }
    }

    /** The operations of the API that read the database. */
    private Set<String> ofDatabase() {
        return document.operations().stream()
                .filter(each -> each.method().equals("get") && each.isOfApi() && !each.isTable())
                .map(Document.Operation::id)
                .filter(id -> !WITHOUT_DATABASE.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Document.Operation> changing() {
        return document.operations().stream()
                .filter(each -> each.method().equals("post"))
                .toList();
    }

    private static Set<String> ids(List<Document.Operation> operations) {
        return operations.stream().map(Document.Operation::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The operations that were answered with a status. */
    private static Set<String> seen(int status) {
        return DescribedAnswers.OF_ALL_TESTS.seen().stream()
                .filter(each -> each.endsWith(" " + status))
                .map(each -> each.substring(0, each.indexOf(' ')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String address(Document.Operation operation) {
        String address = operation.path();
        String query = "";
        for (JsonNode each : operation.described().path("parameters")) {
            JsonNode parameter = document.resolved(each);
            String name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("path")) {
                address = address.replace(
                        "{" + name + "}", parameter.path("example").asText());
            } else if (parameter.path("required").asBoolean()) {
                query = "?" + name + "=1&" + name + "=2";
            }
        }
        return address + query;
    }

    private static Response send(RequestSpecification from, String address, Map<String, ?> body) {
        return given().spec(from).contentType(ContentType.JSON).body(body).post(API + address);
    }

    private static void problem(Response response, int status, String slug) {
        response.then().statusCode(status).body("type", is("/problems/" + slug));
    }
}
