package org.claimboard.web.replica;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.claimboard.ledger.Ledger;
import org.claimboard.moderator.SessionCookie;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** An instance that only reads. What it reads from is the database of all tests; ReplicaIT has a replica. */
@QuarkusTest
@TestProfile(OnlyReadingTest.Reads.class)
class OnlyReadingTest {
    private static final String REFUSAL = "This instance of the service only answers readers";

    public static class Reads implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "claimboard.reads.only", "true",
                    "claimboard.reads.patience", "PT0.2S",
                    "claimboard.corpus.load", "false",
                    "quarkus.scheduler.enabled", "false",
                    // The test may be the first to use its database.
                    "quarkus.flyway.migrate-at-start", "true");
        }
    }

    @Inject
    Ledger ledger;

    @Test
    void answersReaders() {
        given().get("/api/v1/claims").then().statusCode(200);
        given().accept("text/html").get("/leaderboards").then().statusCode(200);
        given().head("/corrections").then().statusCode(200);
    }

    @Test
    void takesNoCorrection() {
        Response refused = given().contentType(ContentType.JSON)
                .body(Map.of("kind", "not-a-claim"))
                .post("/api/v1/corrections");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.path("detail").toString()).startsWith(REFUSAL);
        assertThat(refused.header("Retry-After")).isEqualTo("10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/moderate", "/moderate/sign-in", "/corrections/follow/secret"})
    void tellsWhoComesToTheWrongInstanceOnAPage(String path) {
        Response refused = given().redirects().follow(false).accept("text/html").get(path);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.asString()).contains("</html>").contains(REFUSAL);
    }

    @Test
    void checksNobodysPassword() {
        given().auth()
                .preemptive()
                .basic("anna", "wrong")
                .get("/api/v1/claims")
                .then()
                .statusCode(503);
    }

    @Test
    void takesAModeratorForAReader() {
        given().cookie(SessionCookie.NAME, "a session of another instance")
                .accept("text/html")
                .get("/corrections")
                .then()
                .statusCode(200);
    }

    @Test
    void saysSoWhereItIsOlderThanWanted() {
        Response older = wanting(Long.toString(ledger.number() + 1));
        assertThat(older.statusCode()).isEqualTo(503);
        assertThat(older.path("detail").toString()).contains("older than the ledger's entry that was asked for");
        assertThat(older.header("Retry-After")).isEqualTo("10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "soon", "99999999999999999999"})
    void passesOverWhatIsNoNumberOfAnEntry(String wish) {
        assertThat(wanting(wish).statusCode()).isEqualTo(200);
    }

    @Test
    void saysHowNewItIs() {
        Response answer = wanting(Long.toString(ledger.number()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header(HowNew.NUMBER)).isEqualTo(ledger.number() == 0 ? null : "" + ledger.number());
    }

    private static Response wanting(String number) {
        return given().header(HowNew.AT_LEAST, number).get("/api/v1/claims");
    }
}
