package org.claimboard.moderator.oidc;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

/** An issuer in trouble, or one that says of itself what can't be. */
class IssuerClientTest {
    private static final String GOOD = """
            {"issuer": "ISSUER", "authorization_endpoint": "ISSUER/authorize", "token_endpoint": "ISSUER/token",
             "jwks_uri": "ISSUER/jwks", "response_types_supported": ["code"], "subject_types_supported": ["public"],
             "id_token_signing_alg_values_supported": ["RS256"]}""";

    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;
    private String address;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        address = "http://localhost:" + server.getAddress().getPort();
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
    }

    @Test
    void readsWhatAnIssuerSaysOfItself() {
        describe(GOOD);
        assertThat(client().metadata().getTokenEndpointURI()).hasToString(address + "/token");
    }

    @Test
    void anIssuerThatIsDownIsUnavailableUntilItIsUpAgain() throws IOException {
        int port = server.getAddress().getPort();
        server.stop(0);
        IssuerClient client = client();
        assertUnavailable(client);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.start();
        describe(GOOD);
        assertThat(client.metadata().getIssuer().getValue()).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "{, [",
        "ISSUER/token, http://issuer.example/token",
        "ISSUER/jwks, http://issuer.example/jwks",
        "ISSUER/authorize, http://issuer.example/authorize",
        "'\"issuer\": \"ISSUER\"', '\"issuer\": \"https://issuer.example\"'",
        "token_endpoint, no_token_endpoint",
        "jwks_uri, no_jwks_uri"
    })
    void believesNoDescriptionThatCannotBe(String part, String instead) {
        describe(GOOD.replace(part, instead));
        assertUnavailable(client());
    }

    @Test
    void readsNoMoreThanADescriptionCanBeLong() {
        describe(GOOD + " ".repeat(IssuerHttp.LARGEST_ANSWER));
        assertUnavailable(client());
    }

    @Test
    void followsNobodyElsewhere() {
        server.createContext("/.well-known/openid-configuration", exchange -> {
            exchange.getResponseHeaders().add("Location", address + "/elsewhere");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/elsewhere", exchange -> {
            byte[] body = GOOD.replace("ISSUER", address).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        assertUnavailable(client());
    }

    @Test
    void waitsForNoAnswerThatNeverEnds() {
        server.createContext("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write('{');
                body.flush();
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        IssuerHttp http = new IssuerHttp(Duration.ofMillis(200));
        assertThatThrownBy(() ->
                        http.retrieveResource(URI.create(address + "/drip").toURL()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("has not answered");
    }

    private void describe(String description) {
        byte[] body = description.replace("ISSUER", address).getBytes(StandardCharsets.UTF_8);
        server.createContext("/.well-known/openid-configuration", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static void assertUnavailable(IssuerClient client) {
        assertThatThrownBy(client::metadata)
                .asInstanceOf(type(ProblemException.class))
                .extracting(ProblemException::type)
                .isEqualTo(ProblemType.UNAVAILABLE);
    }

    private IssuerClient client() {
        OidcConfig config = Settings.of(
                Map.of("issuer", address, "site", "https://claims.example", "client-id", "claimboard", "role", "desk"));
        return new IssuerClient(OidcSettings.of(config).orElseThrow(), Clock.systemUTC());
    }
}
