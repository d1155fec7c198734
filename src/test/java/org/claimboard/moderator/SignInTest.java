package org.claimboard.moderator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.claimboard.secret.SecretToken;
import org.claimboard.web.PublicForm;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class SignInTest {
    private static final String SIGN_IN = "/moderate/sign-in";

    @Inject
    Accounts accounts;

    @Inject
    Moderators moderators;

    @Inject
    SignIn signIn;

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
    void letsAModeratorInAndOutAgain() {
        String name = accounts.newModerator();
        Response in = send(name, Accounts.PASSWORD, "/moderate?page=1");
        in.then()
                .statusCode(303)
                .header("Location", endsWith("/moderate?page=1"))
                .header("Set-Cookie", allOf(containsString("HttpOnly"), containsString("SameSite=Lax")))
                .header("Set-Cookie", not(containsString("Secure")));
        String session = in.cookie(SessionCookie.NAME);
        String page =
                with(session).get("/moderate").then().statusCode(200).extract().asString();
        assertThat(page).contains(name);
        with(session).get(SIGN_IN).then().statusCode(303).header("Location", endsWith("/moderate"));

        PublicForm.from(SIGN_IN)
                .cookie(SessionCookie.NAME, session)
                .formParam("token", SignedIn.formToken("another session"))
                .post("/moderate/sign-out")
                .then()
                .statusCode(403);
        with(session).get("/moderate").then().statusCode(200);
        PublicForm.from(SIGN_IN)
                .cookie(SessionCookie.NAME, session)
                .formParam("token", SignedIn.formToken(session))
                .post("/moderate/sign-out")
                .then()
                .statusCode(303)
                .cookie(SessionCookie.NAME, "");
        with(session).get("/moderate").then().statusCode(303);
    }

    @Test
    void nothingOfTheSecretIsStored() {
        String secret = accounts.signedIn().secret();
        List<?> stored = entityManager
                .createNativeQuery("select token_hash from moderator_session")
                .getResultList();
        assertThat(stored)
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .contains(SecretToken.hash(secret))
                .doesNotContain(secret);
    }

    @Test
    void nobodyButATrustedProxySaysThatTheReaderCameByTls() {
        given().accept("text/html")
                .header("X-Forwarded-Proto", "https")
                .get(SIGN_IN)
                .then()
                .statusCode(200)
                .header("Set-Cookie", allOf(containsStringIgnoringCase("HttpOnly"), containsString("SameSite=Lax")))
                .header("Set-Cookie", not(containsString("Secure")));
    }

    @Test
    void saysTheSameWhateverWasWrong() {
        String name = accounts.newModerator();
        String wrongPassword = send(name, "not the password", "")
                .then()
                .statusCode(403)
                .extract()
                .asString();
        String wrongName = send("nobody-" + name, Accounts.PASSWORD, "")
                .then()
                .statusCode(403)
                .extract()
                .asString();
        assertThat(withoutToken(wrongName.replace("nobody-" + name, name))).isEqualTo(withoutToken(wrongPassword));
        assertThat(wrongPassword).contains("do not fit together");
    }

    @Test
    void makesAGuesserWaitForANameWhetherItIsThereOrNot() {
        for (String name : List.of(accounts.newModerator(), "nobody-" + UUID.randomUUID())) {
            for (int guess = 0; guess < 5; guess++) {
                assertThat(signIn.attempt(name, "guess " + guess, "192.0.2." + guess)
                                .pause())
                        .isEmpty();
            }
            assertThat(signIn.attempt(name, Accounts.PASSWORD, "192.0.2.99").pause())
                    .hasValueSatisfying(
                            pause -> assertThat(pause).isPositive().isLessThanOrEqualTo(Duration.ofMinutes(1)));
        }
    }

    @Test
    void makesAGuesserFromOneAddressWaitWhateverTheName() {
        for (int guess = 0; guess < 20; guess++) {
            assertThat(signIn.attempt("name" + guess, "guess", "2001:db8:1:2:3::" + guess)
                            .pause())
                    .isEmpty();
        }
        assertThat(signIn.attempt("another", "guess", "2001:db8:1:2:9::1").pause())
                .isPresent();
        assertThat(signIn.attempt("another", "guess", "2001:db8:1:3:9::1").pause())
                .isEmpty();
    }

    @Test
    void countsGuessesThatComeAtOnce() throws Exception {
        String name = accounts.newModerator();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<SignIn.Outcome>> guesses = new ArrayList<>();
        for (int guess = 0; guess < 16; guess++) {
            String address = "198.51.100." + guess;
            guesses.add(threads.submit(() -> signIn.attempt(name, "guess", address)));
        }
        int let = 0;
        for (Future<SignIn.Outcome> guess : guesses) {
            let += guess.get().pause().isEmpty() ? 1 : 0;
        }
        threads.shutdown();
        assertThat(let).isLessThanOrEqualTo(7);
    }

    @Test
    void whoSignsInHasNoFailuresAnyMore() {
        String name = accounts.newModerator();
        for (int round = 0; round < 3; round++) {
            for (int guess = 0; guess < 3; guess++) {
                signIn.attempt(name, "typo", "203.0.113.7");
            }
            assertThat(signIn.attempt(name, Accounts.PASSWORD, "203.0.113.7").moderator())
                    .contains(name);
        }
    }

    @Test
    void tellsTheWaitInTheAnswer() {
        String name = accounts.newModerator();
        for (int guess = 0; guess < 5; guess++) {
            send(name, "guess", "").then().statusCode(403);
        }
        // The first waits may be over before a busy machine sends the next guess; they double.
        Response next = send(name, "guess", "");
        for (int guess = 0; guess < 10 && next.statusCode() == 403; guess++) {
            next = send(name, "guess", "");
        }
        next.then().statusCode(429).header("Retry-After", not("")).body(containsString("too many"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", ""})
    void leadsNowhereElse(String wanted) {
        send(accounts.newModerator(), Accounts.PASSWORD, wanted)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/moderate"));
    }

    @Test
    void aPageLeadsToTheSignInAndTheApiSaysWhatIsMissing() {
        given().redirects()
                .follow(false)
                .accept("text/html")
                .get("/moderate?page=2")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/moderate/sign-in?to=%2Fmoderate%3Fpage%3D2"));
        given().get("/moderate")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", is("/problems/sign-in-needed"));
    }

    @Test
    void withoutAnIssuerThereIsNoOtherWayIn() {
        given().accept("text/html").get(SIGN_IN).then().statusCode(200).body(not(containsString("organisation")));
        for (String address : List.of("/moderate/sign-in/organisation", "/moderate/sign-in/organisation/back?code=x")) {
            given().accept("text/html")
                    .redirects()
                    .follow(false)
                    .get(address)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void anInventedCookieIsNobody() {
        with("x".repeat(43)).get("/moderate").then().statusCode(303);
        with("x".repeat(43)).get("/").then().statusCode(200);
    }

    @Test
    void aSessionEndsByTimeWhateverHappens() {
        Accounts.Session idle = accounts.signedIn();
        age(idle, "seenAt", Duration.ofMinutes(61));
        idle.browser().get("/moderate").then().statusCode(303);

        Accounts.Session old = accounts.signedIn();
        age(old, "openedAt", Duration.ofHours(13));
        old.browser().get("/moderate").then().statusCode(303);
    }

    @Test
    void anotherPasswordOrARemovalEndsAllSessions() {
        Accounts.Session session = accounts.signedIn();
        moderators.reset(session.name(), "another password");
        session.browser().get("/moderate").then().statusCode(303);
        assertThat(moderators.withPassword(session.name(), Accounts.PASSWORD)).isEmpty();

        Accounts.Session again = accounts.signedIn(session.name());
        moderators.remove(session.name());
        again.browser().get("/moderate").then().statusCode(303);
        assertThat(moderators.withPassword(session.name(), "another password")).isEmpty();
        assertThat(moderators.list()).extracting(Moderators.Listed::name).doesNotContain(session.name());
    }

    @Test
    void aNameThatHistoryKnowsIsNeverGivenAgain() {
        String name = accounts.newModerator();
        assertThatThrownBy(() -> moderators.add(name.toUpperCase(Locale.ROOT), Accounts.PASSWORD))
                .hasMessageContaining("already");
        moderators.remove(name);
        assertThatThrownBy(() -> moderators.add(name, Accounts.PASSWORD)).hasMessageContaining("once");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "extractor/9", "Ann Other", "1st", "<b>", "a23456789012345678901234567890123456789012"})
    void refusesNamesThatTheLedgerCouldNotCarry(String name) {
        assertThatThrownBy(() -> moderators.add(name, Accounts.PASSWORD)).hasMessageContaining("name");
    }

    @Test
    void refusesAShortPassword() {
        assertThatThrownBy(() -> moderators.add("shorty", "too short")).hasMessageContaining("12 to 200");
    }

    private static String withoutToken(String html) {
        return html.replace(PublicForm.token(html), "");
    }

    private void age(Accounts.Session session, String field, Duration by) {
        QuarkusTransaction.requiringNew().run(() -> entityManager
                .createQuery("update ModeratorSession s set s." + field + " = :then where s.tokenHash = :hash")
                .setParameter("then", Instant.now().minus(by))
                .setParameter("hash", SecretToken.hash(session.secret()))
                .executeUpdate());
    }

    private static RequestSpecification with(String session) {
        return given().redirects().follow(false).accept("text/html").cookie(SessionCookie.NAME, session);
    }

    private static Response send(String name, String password, String to) {
        return PublicForm.from(SIGN_IN)
                .formParam("name", name)
                .formParam("password", password)
                .formParam("to", to)
                .post(SIGN_IN);
    }
}
