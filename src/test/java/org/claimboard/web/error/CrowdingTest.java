package org.claimboard.web.error;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.smallrye.common.annotation.Blocking;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@TestProfile(CrowdingTest.ThreeAtOnce.class)
class CrowdingTest {
    private static final int MOST = 3;

    /** A service that answers three at a time. */
    public static class ThreeAtOnce implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "claimboard.requests.at-once",
                    Integer.toString(MOST),
                    "claimboard.corpus.load",
                    "false",
                    "claimboard.crowding-test",
                    "true");
        }
    }

    /** Answers when it is let, and is there for this test alone. */
    @IfBuildProperty(name = "claimboard.crowding-test", stringValue = "true")
    @Path("/slow-for-tests")
    public static class Slow {
        static final CountDownLatch STARTED = new CountDownLatch(MOST);
        static final CountDownLatch LET = new CountDownLatch(1);

        @GET
        @Blocking
        public String answer() throws InterruptedException {
            STARTED.countDown();
            LET.await(1, TimeUnit.MINUTES);
            return "answered";
        }
    }

    @Test
    void tellsWhoComesTooManyToComeAgain() throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(MOST);
        try {
            List<Future<Response>> waiting = new ArrayList<>();
            for (int i = 0; i < MOST; i++) {
                waiting.add(crowd.submit(() -> given().get("/slow-for-tests")));
            }
            assertThat(Slow.STARTED.await(1, TimeUnit.MINUTES)).isTrue();

            given().accept("application/json")
                    .get("/api/v1/papers")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", equalTo("2"))
                    .header("X-Content-Type-Options", equalTo("nosniff"))
                    .body("type", containsString("unavailable"));

            Slow.LET.countDown();
            for (Future<Response> one : waiting) {
                assertThat(one.get().asString()).isEqualTo("answered");
            }
            given().get("/api/v1/papers").then().statusCode(200);
        } finally {
            Slow.LET.countDown();
            crowd.shutdownNow();
        }
    }
}
