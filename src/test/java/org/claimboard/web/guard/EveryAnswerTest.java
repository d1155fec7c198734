package org.claimboard.web.guard;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What every answer carries, whatever it is the answer to. */
@QuarkusTest
class EveryAnswerTest {
    private static final List<String> ALWAYS = List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Cross-Origin-Opener-Policy",
            "Permissions-Policy",
            "X-Request-Id");

    /** What is served beside our own code, and what nobody serves. */
    private static final List<String> BESIDE = List.of(
            "GET /assets/claimboard.css",
            "GET /assets/nope.css",
            "GET /nope",
            "POST /nope",
            "DELETE /about",
            "TRACE /",
            "OPTIONS /papers",
            "OPTIONS /api/v1/claims",
            "HEAD /",
            "GET /q/openapi",
            "GET /q/nope",
            "GET /api",
            "GET /api/",
            "GET /claims?task=&metric=fid",
            "GET /claims?page=x",
            "GET /../../etc/passwd",
            "GET /%2e%2e/%2e%2e/etc/passwd",
            "GET /assets/..%2fapplication.properties",
            "GET /papers/%00");

    @TestHTTPResource
    URL site;

    @TestFactory
    Stream<DynamicTest> carriesTheSecurityHeaders() {
        List<String> all = new ArrayList<>(BESIDE);
        ServedAddress.all().forEach(address -> all.add(address.method() + " " + address.example()));
        assertThat(all).hasSizeGreaterThan(80);
        return all.stream()
                .map(asked -> DynamicTest.dynamicTest(
                        asked, () -> assertThat(answer(asked, "Host: localhost\r\nAccept: text/html\r\n")
                                        .headers())
                                .containsKeys(ALWAYS.stream()
                                        .map(name -> name.toLowerCase(java.util.Locale.ROOT))
                                        .toArray(String[]::new))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Host: a b\r\n", "Host: [::\r\n"})
    void andSoDoesOneToARequestThatCanNotBeRouted(String host) throws Exception {
        RawHttp.Answer answer = answer("GET /", host);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.headers()).containsKeys("content-security-policy", "x-content-type-options", "x-request-id");
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    /** Nothing of ours sees such a request; an answer without a body shows nobody anything. */
    @ParameterizedTest
    @ValueSource(strings = {"G{}T /", "GET /%zz", "GET /?a=b c", "GET //"})
    void whatTheParserRefusesHasNoBodyToGuard(String asked) throws Exception {
        RawHttp.Answer answer = answer(asked, "Host: localhost\r\n");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedWithThem() throws Exception {
        RawHttp.Answer answer = new RawHttp(site)
                .send("POST /extract HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 99999999999\r\n\r\n");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.headers()).containsKeys("content-security-policy", "x-content-type-options", "x-request-id");
    }

    @Test
    void onlyEmbeddedBoardsMayBeFramedByOthers() throws Exception {
        for (ServedAddress address : ServedAddress.all()) {
            if (!address.reads()) {
                continue;
            }
            String policy =
                    answer("GET " + address.example(), "Host: localhost\r\n").header("Content-Security-Policy");
            assertThat(policy)
                    .as(address.path())
                    .contains(address.path().startsWith("/embed/") ? "frame-ancestors *" : "frame-ancestors 'self'");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "X-Request-Id: 7b1f-0042.a_b,                                          7b1f-0042.a_b",
        "traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01, 4bf92f3577b34da6a3ce929d0e0e4736",
    })
    void keepsTheNameThatAProxyGaveTheRequest(String sent, String expected) throws Exception {
        RawHttp.Answer answer = answer("GET /nope", "Host: localhost\r\n" + sent + "\r\n");
        assertThat(answer.header("X-Request-Id")).isEqualTo(expected);
        assertThat(answer.body()).contains("\"requestId\":\"" + expected + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Request-Id: short",
                "X-Request-Id: <script>alert(1)</script>",
                "X-Request-Id: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "traceparent: 00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "traceparent: ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736"
            })
    void givesItAnotherWhereThatIsNotWellFormed(String sent) throws Exception {
        String first =
                answer("GET /nope", "Host: localhost\r\n" + sent + "\r\n").header("X-Request-Id");
        String second =
                answer("GET /nope", "Host: localhost\r\n" + sent + "\r\n").header("X-Request-Id");
        assertThat(first).matches("[A-Za-z0-9_-]{22}").isNotEqualTo(second);
    }

    private RawHttp.Answer answer(String asked, String headers) throws Exception {
        return new RawHttp(site)
                .send(asked + " HTTP/1.1\r\n" + headers + "Connection: close\r\nContent-Length: 0\r\n\r\n");
    }
}
