package org.claimboard.web.kept;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.Header;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.claimboard.claim.ClaimService;
import org.claimboard.claim.Contents;
import org.claimboard.claim.Origin;
import org.claimboard.claim.Provenance;
import org.claimboard.ledger.Ledger;
import org.claimboard.paper.PaperRecord;
import org.claimboard.paper.Papers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class KeptAnswersTest {
    private static final String BOARD = "/leaderboards/llm-inference/inference-latency";
    private static final String ABSTRACT = "Ours is 3x faster.";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    KeptAnswers kept;

    @Inject
    Papers papers;

    @Inject
    ClaimService claims;

    private static final Set<String> OF_THE_SENDING = Set.of("transfer-encoding", "x-request-id");

    @Inject
    Ledger ledger;

    @ParameterizedTest
    @ValueSource(strings = {BOARD, "/api/v1" + BOARD, "/charts/llm-inference/inference-latency.svg", "/leaderboards"})
    void givesTheSameAnswerAgain(String address) {
        Response first = askedUntilKept(address);
        Response again = asked(address, "identity");

        assertThat(isKept(first, address, false)).isTrue();
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(again.statusCode()).isEqualTo(200);
        for (Header header : first.headers()) {
            if (!OF_THE_SENDING.contains(header.getName().toLowerCase(Locale.ROOT))) {
                assertThat(again.headers().getValues(header.getName()))
                        .as(header.getName())
                        .contains(header.getValue());
            }
        }
    }

    @Test
    void givesACompressedAnswerAgain() {
        Response plain = asked(BOARD, "identity");
        Response first = asked(BOARD, "gzip");
        Response again = asked(BOARD, "gzip");

        assertThat(isKept(first, BOARD, true)).isTrue();
        assertThat(again.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(again.asString()).isEqualTo(plain.asString());
    }

    @Test
    void makesAnAnswerAnewWhereAClaimCameAndWhereOneWent() {
        String paper = "kept-" + NUMBER.incrementAndGet();
        papers.add(
                new PaperRecord(paper, "A paper of kept answers", ABSTRACT, null, "2026", "https://example.org", null));
        Response before = asked(BOARD + "?size=200", "identity");
        long claim = claims.publish(paper, Contents.threeTimesFaster(ABSTRACT, null), by("curate"));
        Response with = asked(BOARD + "?size=200", "identity");
        claims.retract(claim, by("retract"));
        Response without = asked(BOARD + "?size=200", "identity");

        String link = "/claims/" + claim;
        assertThat(before.asString()).doesNotContain(link + "\"");
        assertThat(with.asString()).contains(link + "\"");
        assertThat(without.asString()).contains("Retracted.");
    }

    @ParameterizedTest
    @CsvSource({
        "Cookie, claimboard_session=somebody",
        "Authorization, Basic abc",
        "If-None-Match, \"abc\"",
        "Range, bytes=0-9"
    })
    void keepsNothingForWhoeverSaysMoreOfThemselves(String header, String value) {
        String address = "/api/v1/leaderboards?page=1&size=" + NUMBER.incrementAndGet();
        Response answer = given().header(header, value).get(address);

        assertThat(answer.statusCode()).isIn(200, 401);
        assertThat(isKept(answer, address, true)).isFalse();
    }

    @Test
    void keepsNoErrors() {
        String address = BOARD + "?dataset=no-such-thing-" + NUMBER.incrementAndGet();

        assertThat(asked(address, "identity").statusCode()).isEqualTo(400);
        assertThat(asked(address, "identity").statusCode()).isEqualTo(400);
        assertThat(isKept(asked(address, "identity"), address, false)).isFalse();
    }

    /** Within the second of a change an answer can't say when it changed, and is not kept. */
    private Response askedUntilKept(String address) {
        Instant end = Instant.now().plus(PATIENCE);
        Response answer = asked(address, "identity");
        while (!isKept(answer, address, false) && Instant.now().isBefore(end)) {
            answer = asked(address, "identity");
        }
        return answer;
    }

    private boolean isKept(Response answer, String address, boolean gzip) {
        assertThat(answer.asByteArray()).isNotEmpty();
        String site = "http://localhost:" + RestAssured.port;
        Optional<KeptAnswer> found = kept.of(new KeptAddress(site, address, "*/*", gzip), ledger.number());
        return found.isPresent();
    }

    private static Response asked(String address, String encoding) {
        // By itself the client asks for a compressed answer too.
        RestAssuredConfig plainly = RestAssuredConfig.config()
                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());
        return given().config(encoding.equals("gzip") ? RestAssuredConfig.config() : plainly)
                .urlEncodingEnabled(false)
                .header("Accept-Encoding", encoding)
                .get(address);
    }

    private static Provenance by(String action) {
        return new Provenance("moderator/ada", action, "For a test.", Origin.CURATED, "a test");
    }
}
