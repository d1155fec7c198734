package org.claimboard.moderator.oidc;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.claimboard.moderator.Accounts;
import org.claimboard.moderator.Moderators;
import org.claimboard.moderator.SessionCookie;
import org.claimboard.web.PublicForm;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

/** Whoever comes from the organisation, at a real issuer of this test. */
@QuarkusTest
@TestProfile(OrganisationTest.Configured.class)
class OrganisationTest {
    private static final String SIGN_IN = "/moderate/sign-in";
    private static final String START = SIGN_IN + "/organisation";
    private static final String MODERATOR = "some-role,claimboard-moderators";

    public static class Configured implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(LocalIssuer.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    @Inject
    Moderators moderators;

    @Inject
    EntityManager entityManager;

    /** All tests come from one address; it would have to wait soon. */
    @BeforeEach
    void forgetAttempts() {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        entityManager.createQuery("delete from SignInAttempts").executeUpdate());
    }

    @Test
    void theSignInPageLeadsThere() {
        browser()
                .get(SIGN_IN + "?to=%2Fmoderate%3Fpage%3D2")
                .then()
                .statusCode(200)
                .body(containsString("href=\"" + START + "?to=%2Fmoderate%3Fpage%3D2\""))
                .body(containsString("Sign in with your organisation"));
    }

    @Test
    void letsAModeratorInAndOutAgain() {
        Response in = arrive("Henry", MODERATOR, "");
        in.then().statusCode(303).header("Location", endsWith("/moderate?page=1"));
        Accounts.Session session = new Accounts.Session("oidc:henry", in.cookie(SessionCookie.NAME));
        assertThat(session.browser()
                        .get("/moderate")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("oidc:henry");
        session.form().post("/moderate/sign-out").then().statusCode(303).cookie(SessionCookie.NAME, "");
        session.browser().get("/moderate").then().statusCode(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"some-role", "claimboard", "moderator", "claimboard-moderators-of-old"})
    void tellsWhoeverHasNotTheRoleThatTheyAreNoModerator(String roles) {
        Response refused = arrive("bob", roles, "");
        refused.then().statusCode(403).body(containsString("has not made you a moderator"));
        assertThat(refused.cookies()).doesNotContainKey(SessionCookie.NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state",
                "nonce",
                "no-nonce",
                "public-key",
                "signature",
                "audience",
                "issuer",
                "answer-issuer",
                "no-answer-issuer",
                "expired",
                "unsigned",
                "our-secret",
                "no-token",
                "denied"
            })
    void refusesAnAnswerWithAFault(String fault) {
        Response refused = arrive("mallory", MODERATOR, fault);
        refused.then()
                .statusCode(403)
                .header("Cache-Control", "no-store")
                .cookie("claimboard_sign_in", "")
                .body(containsString("begin again"), containsString("name=\"password\""));
        assertThat(refused.cookies()).doesNotContainKey(SessionCookie.NAME);
    }

    @Test
    void aClockMayBeSlowByALittle() {
        arrive("alice", MODERATOR, "slow-clock").then().statusCode(303);
    }

    @Test
    void anIssuerThatFailsIsSaidAndLeavesTheOtherWayIn() {
        Response failed = arrive("alice", MODERATOR, "down");
        failed.then()
                .statusCode(503)
                .header("Retry-After", "10")
                .body(containsString("does not answer"), containsString("name=\"password\""));
        assertThat(failed.cookies()).doesNotContainKey(SessionCookie.NAME);
    }

    @Test
    void whoIsRenamedThereKeepsTheNameHere() {
        String session = arrive("carol&subject=c-1", MODERATOR, "").cookie(SessionCookie.NAME);
        assertThat(nameOf(session)).contains("oidc:carol");
        String renamed = arrive("carola&subject=c-1", MODERATOR, "").cookie(SessionCookie.NAME);
        assertThat(nameOf(renamed)).contains("oidc:carol").doesNotContain("carola");
    }

    @Test
    void nobodyTakesSomebodyElsesName() {
        arrive("dora&subject=d-1", MODERATOR, "").then().statusCode(303);
        Response refused = arrive("dora&subject=d-2", MODERATOR, "");
        refused.then().statusCode(403).body(containsString("belongs to somebody else"));
        assertThat(refused.cookies()).doesNotContainKey(SessionCookie.NAME);
    }

    @Test
    void whoIsRemovedHereStaysOutWhateverTheOrganisationSays() {
        String session = arrive("erik", MODERATOR, "").cookie(SessionCookie.NAME);
        assertThat(moderators.list()).extracting(Moderators.Listed::name).contains("oidc:erik");
        moderators.remove("oidc:erik");
        browser().cookie(SessionCookie.NAME, session).get("/moderate").then().statusCode(303);
        arrive("erik", MODERATOR, "")
                .then()
                .statusCode(403)
                .body(containsString("no moderator of Claimboard any more"));
    }

    @Test
    void theyHaveNoPasswordHere() {
        arrive("fred", MODERATOR, "").then().statusCode(303);
        assertThatThrownBy(() -> moderators.reset("oidc:fred", Accounts.PASSWORD))
                .hasMessageContaining("has no password here");
        PublicForm.from(SIGN_IN)
                .formParam("name", "oidc:fred")
                .formParam("password", "")
                .post(SIGN_IN)
                .then()
                .statusCode(403);
    }

    @Test
    void endsTheSessionThatWasBefore() {
        String before = arrive("gina", MODERATOR, "").cookie(SessionCookie.NAME);
        Response departure = depart("/moderate");
        browser()
                .cookies(departure.cookies())
                .cookie(SessionCookie.NAME, before)
                .get(atTheIssuer(departure, "gina", MODERATOR, ""))
                .then()
                .statusCode(303)
                .cookie(SessionCookie.NAME, not(before));
        browser().cookie(SessionCookie.NAME, before).get("/moderate").then().statusCode(303);
    }

    @Test
    void whoBringsTooMuchThatDoesNotHoldHasToWait() {
        Response next = arrive("mallory", MODERATOR, "signature");
        for (int attempt = 0; attempt < 40 && next.statusCode() == 403; attempt++) {
            next = arrive("mallory", MODERATOR, "signature");
        }
        next.then().statusCode(429).header("Retry-After", not("")).body(containsString("too many attempts"));
    }

    @Test
    void whoHasNotTheRoleIsNoGuesser() {
        for (int attempt = 0; attempt < 22; attempt++) {
            arrive("bob", "some-role", "").then().statusCode(403).body(containsString("has not made you"));
        }
        arrive("alice", MODERATOR, "").then().statusCode(303);
    }

    @Test
    void theIssuerIsToldTheConfiguredAddressWhateverTheRequestCallsUs() {
        Response departure = browser()
                .header("Host", "evil.example")
                .header("X-Forwarded-Host", "evil.example")
                .get(START);
        departure
                .then()
                .statusCode(303)
                .header("Set-Cookie", allOf(containsString("HttpOnly"), containsString("SameSite=Lax")))
                .header("Set-Cookie", allOf(containsString("Secure"), containsString("Max-Age=600")));
        assertThat(departure.header("Location"))
                .contains("redirect_uri=" + encoded(LocalIssuer.SITE + START + "/back"))
                .contains("code_challenge_method=S256")
                .doesNotContain("evil");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "a.b.c", "sig.9999999999.state.nonce.verifier-verifier-verifier-verifier-verifier.Lw"})
    void aCookieThatIsNotOursIsNone(String cookie) {
        browser()
                .cookie("claimboard_sign_in", cookie)
                .get(START + "/back?code=x&state=state")
                .then()
                .statusCode(403)
                .body(containsString("has begun no sign-in"));
    }

    @Test
    void nothingSecretGetsIntoTheLog() {
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage() + Arrays.toString(line.getParameters()) + line.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger.getLogger("").addHandler(handler);
        try {
            for (String fault : List.of("", "nonce", "our-secret", "down", "denied", "state")) {
                Response departure = depart("/moderate");
                String answer = atTheIssuer(departure, "alice", MODERATOR, fault);
                Response in = browser().cookies(departure.cookies()).get(answer);
                String verifier = departure.cookie("claimboard_sign_in").split("\\.")[4];
                assertThat(String.join("\n", lines))
                        .doesNotContain(LocalIssuer.SECRET, verifier)
                        .doesNotContain(answer.replaceAll(".*code=([^&]*).*", "$1"))
                        .doesNotContain(in.getCookies().getOrDefault(SessionCookie.NAME, "no session"));
            }
        } finally {
            Logger.getLogger("").removeHandler(handler);
        }
        assertThat(lines).anyMatch(line -> line.contains("was refused"));
    }

    @Test
    void anAnswerIsWorthNothingInAnotherBrowserOrTwice() {
        Map<String, String> hers = depart("/moderate").cookies();
        Response departure = depart("/moderate");
        String answer = atTheIssuer(departure, "alice", MODERATOR, "");
        browser().get(answer).then().statusCode(403);
        browser().cookies(hers).get(answer).then().statusCode(403);
        browser().cookies(departure.cookies()).get(answer).then().statusCode(303);
        browser().cookies(departure.cookies()).get(answer).then().statusCode(403);
    }

    @Test
    void leadsNowhereElse() {
        Response departure = depart("//evil.example");
        browser()
                .cookies(departure.cookies())
                .get(atTheIssuer(departure, "alice", MODERATOR, ""))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/moderate"));
    }

    private static String nameOf(String session) {
        return browser()
                .cookie(SessionCookie.NAME, session)
                .get("/moderate")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** @param name who it shall be, and other parameters of the issuer's sign-in page behind it */
    private static Response arrive(String name, String roles, String fault) {
        Response departure = depart("/moderate?page=1");
        return browser().cookies(departure.cookies()).get(atTheIssuer(departure, name, roles, fault));
    }

    private static Response depart(String to) {
        Response departure = browser().get(START + "?to=" + encoded(to));
        departure.then().statusCode(303);
        return departure;
    }

    /** Where the issuer leads the browser back to, at the running service instead of at the configured site. */
    private static String atTheIssuer(Response departure, String name, String roles, String fault) {
        String page = departure.header("Location") + "&as=" + encoded(name).replace("%26subject%3D", "&subject=")
                + "&roles=" + encoded(roles) + "&fault=" + encoded(fault);
        Response answer = browser().get(page);
        answer.then().statusCode(302);
        assertThat(answer.header("Location")).startsWith(LocalIssuer.SITE + START);
        return answer.header("Location").substring(LocalIssuer.SITE.length());
    }

    private static RequestSpecification browser() {
        return given().redirects().follow(false).urlEncodingEnabled(false).accept("text/html");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
