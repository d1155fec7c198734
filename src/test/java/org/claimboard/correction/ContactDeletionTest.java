package org.claimboard.correction;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ContactDeletionTest {
    private static final String CORRECTIONS = "/api/v1/corrections";

    @Inject
    ContactDeletion deletion;

    @Inject
    EntityManager entityManager;

    @Test
    void anAddressIsDeletedSomeDaysAfterTheCorrectionWasClosedAndNotBefore() {
        Sent open = send("open@example.org");
        Sent fresh = send("fresh@example.org");
        Sent old = send("old@example.org");
        withdraw(fresh);
        withdraw(old);
        Instant closed = closedAt(old);
        close(old, Instant.now().minus(31, ChronoUnit.DAYS));

        assertThat(deletion.delete()).isEqualTo(1);

        assertThat(contact(open)).isEqualTo("open@example.org");
        assertThat(contact(fresh)).isEqualTo("fresh@example.org");
        assertThat(contact(old)).isNull();
        withdraw(open);
        // The ledger knows better, and another test asks it.
        close(old, closed);
    }

    private Instant closedAt(Sent sent) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entityManager.find(Correction.class, sent.id()).closedAt());
    }

    private void close(Sent sent, Instant time) {
        QuarkusTransaction.requiringNew().run(() -> entityManager
                .createQuery("update Correction c set c.closedAt = :time where c.id = :id")
                .setParameter("time", time)
                .setParameter("id", sent.id())
                .executeUpdate());
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        given().contentType(ContentType.JSON)
                .body(correction("not an address"))
                .post(CORRECTIONS)
                .then()
                .statusCode(422)
                .body("errors.field", org.hamcrest.Matchers.contains("contact"));
    }

    private record Sent(long id, String token) {}

    private static Sent send(String contact) {
        var sent = given().contentType(ContentType.JSON)
                .body(correction(contact))
                .post(CORRECTIONS)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new Sent(sent.getLong("id"), sent.getString("followToken"));
    }

    private static Map<String, Object> correction(String contact) {
        return Map.of(
                "kind",
                "wrong-coordinates",
                "claim",
                5,
                "changes",
                Map.of("model", "of " + contact),
                "evidenceUrl",
                "https://example.org",
                "contact",
                contact);
    }

    private static void withdraw(Sent sent) {
        given().contentType(ContentType.JSON)
                .body(Map.of("token", sent.token()))
                .post(CORRECTIONS + "/" + sent.id() + "/withdraw")
                .then()
                .statusCode(200);
    }

    private String contact(Sent sent) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entityManager.find(Follower.class, sent.id()).contact());
    }
}
