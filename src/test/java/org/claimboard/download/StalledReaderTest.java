package org.claimboard.download;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.notNullValue;

/** Readers who open a large table and take none of its bytes. */
@QuarkusTest
@TestProfile(StalledReaderTest.TwoAtOnce.class)
class StalledReaderTest {
    private static final int SMALL = 4096;
    private static final String ENDLESS = "/table/csv/endless";

    @TestHTTPResource("/")
    URL home;

    @TestHTTPResource(value = "/health", management = true)
    URL health;

    public static class TwoAtOnce implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("claimboard.downloads.at-once", "2", "claimboard.downloads.patience", "PT15S");
        }
    }

    @Test
    void holdTwoPlacesUntilTheyAreHungUpOnAndNothingElse() throws Exception {
        try (Socket one = stalled();
                Socket other = stalled()) {
            wait(EndlessTableResource.UNDER_WAY, 2);

            when().get(ENDLESS)
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue());
            wait(EndlessTableResource.ENDED, 1);
            when().get("/metrics.csv").then().statusCode(200);
            when().get("/claims").then().statusCode(200);
            when().get(health).then().statusCode(200);

            wait(EndlessTableResource.ENDED, 2);
            assertThat(one.getInputStream().readNBytes(1)).isNotEmpty();
            assertThat(other.getInputStream().readNBytes(1)).isNotEmpty();
        }
        try (Socket next = stalled()) {
            wait(EndlessTableResource.UNDER_WAY, 1);
            assertThat(next.isConnected()).isTrue();
        }
        wait(EndlessTableResource.ENDED, 1);
    }

    private Socket stalled() throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(SMALL);
        socket.connect(new InetSocketAddress(home.getHost(), home.getPort()));
        socket.getOutputStream()
                .write(("GET " + ENDLESS + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void wait(Semaphore told, int times) throws InterruptedException {
        assertThat(told.tryAcquire(times, 2, TimeUnit.MINUTES)).isTrue();
    }
}
