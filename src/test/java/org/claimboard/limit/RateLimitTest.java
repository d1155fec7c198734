package org.claimboard.limit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.claimboard.web.PublicForm;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@TestProfile(RateLimitTest.Strict.class)
class RateLimitTest {
    private static final int MOST = 3;

    /** Three of each in a day, so that no window ends within the test. */
    public static class Strict implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "claimboard.limits.window", "P1D",
                    "claimboard.limits.submissions", Integer.toString(MOST),
                    "claimboard.limits.previews", Integer.toString(MOST));
        }
    }

    @Inject
    RequestCounts counts;

    @BeforeEach
    void forget() {
        counts.deleteBefore(java.time.Instant.now().plusSeconds(1));
    }

    @Test
    void refusesWhoeverSendsTooManyAsAProblemAndAsAPage() {
        for (int i = 0; i < MOST; i++) {
            send("/api/v1/corrections").then().statusCode(422);
        }
        send("/api/v1/corrections")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("\\d+"))
                .body("type", is("/problems/too-many-requests"));
        PublicForm.from("/claims/1/correct")
                .formParam("kind", "not-a-claim")
                .formParam("step", "send")
                .post("/claims/1/correct")
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("\\d+"))
                .contentType(startsWith("text/html"))
                .body(containsString("Please try again in"));
        // looking is another matter
        send("/api/v1/corrections/preview").then().statusCode(422);
    }

    @Test
    void refusesWhoeverPreviewsTooOften() {
        for (int i = 0; i < MOST; i++) {
            send("/api/v1/corrections/preview").then().statusCode(422);
        }
        send("/api/v1/corrections/preview").then().statusCode(429);
    }

    /** Else somebody could try words until one is a sender's. */
    @ParameterizedTest
    @ValueSource(strings = {"amend", "withdraw"})
    void refusesWhoeverTriesSecretWords(String verb) {
        Map<String, Object> guess =
                Map.of("token", "x".repeat(43), "correction", Map.of("kind", "not-a-claim", "claim", 1));
        for (int i = 0; i < MOST; i++) {
            guess(verb, guess).then().statusCode(404);
        }
        guess(verb, guess).then().statusCode(429).header("Retry-After", matchesPattern("\\d+"));
    }

    private static Response guess(String verb, Map<String, Object> body) {
        return given().contentType(ContentType.JSON).body(body).post("/api/v1/corrections/1/" + verb);
    }

    @Test
    void countsEveryRequestOnceHoweverManyComeTogether() throws Exception {
        java.time.Instant start = java.time.Instant.parse("2026-01-01T00:00:00Z");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> requests = IntStream.range(0, 40)
                    .mapToObj(i -> (Callable<Integer>) () -> counts.add("test", "one sender", start))
                    .toList();
            int most = 0;
            for (var answer : threads.invokeAll(requests)) {
                most = Math.max(most, answer.get());
            }
            assertThat(most).isEqualTo(40);
        } finally {
            threads.shutdown();
        }
        assertThat(counts.deleteBefore(start.plusSeconds(1))).isEqualTo(1);
    }

    @Test
    void takesTheNeighboursOfAnIpv6AddressForOneSender() {
        assertThat(Sender.network("2001:db8:1:2:aaaa::1")).isEqualTo(Sender.network("2001:db8:1:2::ffff"));
        assertThat(Sender.network("2001:db8:1:3::1")).isNotEqualTo(Sender.network("2001:db8:1:2::1"));
        assertThat(Sender.network("192.0.2.7")).isEqualTo("192.0.2.7");
    }

    private static Response send(String address) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("kind", "not-a-claim", "claim", 1))
                .post(address);
    }
}
