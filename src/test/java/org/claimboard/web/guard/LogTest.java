package org.claimboard.web.guard;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.claimboard.correction.Desk;
import org.claimboard.moderator.Accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** A log is read by more people than those whose data went through the service. */
@QuarkusTest
class LogTest {
    private static final String NAME = "request-of-a-test";

    private record Line(String text, String requestId) {}

    private static final class Lines extends Handler {
        final Queue<Line> seen = new ConcurrentLinkedQueue<>();
        private final PatternFormatter text = new PatternFormatter("%s%e");

        @Override
        public void publish(LogRecord told) {
            ExtLogRecord line = ExtLogRecord.wrap(told);
            seen.add(new Line(text.format(line), line.getMdc(RequestId.FIELD)));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private final Lines lines = new Lines();

    @Inject
    Accounts accounts;

    @Inject
    Desk desk;

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(lines);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(lines);
    }

    @Test
    void everyLineAboutARequestHasItsName() {
        given().header(RequestId.HEADER, NAME)
                .get("/claims?metric=latncy")
                .then()
                .statusCode(400);
        assertThat(lines.seen)
                .filteredOn(line -> line.text().contains("invalid-parameter"))
                .extracting(Line::requestId)
                .containsExactly(NAME);
    }

    @Test
    void noLineHoldsASecretOrSaysWhoSomebodyIs() {
        Accounts.Session session = accounts.signedIn();
        String contact = "somebody@people.example";
        long claim = desk.newClaim();
        String link = given().contentType(ContentType.JSON)
                .header("X-Forwarded-For", "203.0.113.77")
                .body(Map.of("kind", "not-a-claim", "claim", claim, "evidenceUrl", Desk.EVIDENCE, "contact", contact))
                .post("/api/v1/corrections")
                .then()
                .statusCode(201)
                .extract()
                .path("followToken");
        given().get("/corrections/follow/" + link).then().statusCode(200);
        given().post("/corrections/follow/" + link + "/withdraw").then().statusCode(403);
        given().get("/corrections/follow/" + link.substring(1) + "x").then().statusCode(404);
        for (String password : List.of("not the password", Accounts.PASSWORD)) {
            given().auth()
                    .preemptive()
                    .basic(session.name(), password)
                    .contentType(ContentType.JSON)
                    .body("{}")
                    .post("/api/v1/corrections/999999/accept");
        }
        session.browser().get("/moderate").then().statusCode(200);
        session.program().post("/api/v1/corrections/999999/accept");
        given().contentType(ContentType.JSON).body("{\"contact\": \"" + contact).post("/api/v1/corrections");
        given().get("/claims?q=" + contact + "&page=0").then().statusCode(400);
        desk.takeOffTheBoards(claim);
        List<String> said = lines.seen.stream().map(Line::text).toList();
        assertThat(said).isNotEmpty();
        for (String secret : List.of(
                link,
                link.substring(1) + "x",
                contact,
                session.secret(),
                session.token(),
                Accounts.PASSWORD,
                "not the password",
                "203.0.113.77",
                "127.0.0.1")) {
            assertThat(said).noneMatch(line -> line.contains(secret));
        }
    }
}
