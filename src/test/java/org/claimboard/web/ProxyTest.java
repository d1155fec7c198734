package org.claimboard.web;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import org.claimboard.moderator.Accounts;
import org.claimboard.moderator.SessionCookie;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Behind a proxy that ends TLS, with the settings that the README names. */
@QuarkusTest
@TestProfile(ProxyTest.BehindAProxy.class)
class ProxyTest {
    private static final String SIGN_IN = "/moderate/sign-in";
    private static final String FORM_COOKIE = "claimboard-form";

    /** The tests are the proxy. */
    public static class BehindAProxy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1,::1");
        }
    }

    @Inject
    Accounts accounts;

    @Test
    void cookiesAreForTlsAloneWhereTheReaderCameByTls() {
        Response form = forwarded("https").get(SIGN_IN);
        assertGuarded(form.getDetailedCookie(FORM_COOKIE), true);
        assertGuarded(signIn(form, "https").getDetailedCookie(SessionCookie.NAME), true);
    }

    @Test
    void cookiesAreForAnyoneWhereTheReaderCameWithoutTls() {
        Response form = forwarded("http").get(SIGN_IN);
        assertGuarded(form.getDetailedCookie(FORM_COOKIE), false);
        assertGuarded(signIn(form, "http").getDetailedCookie(SessionCookie.NAME), false);
    }

    @Test
    void theCookieThatSigningOutLeavesIsForTlsAloneToo() {
        Accounts.Session session = accounts.signedIn();
        Response form = forwarded("https").get(SIGN_IN);
        Response out = sent(form, "https")
                .cookie(SessionCookie.NAME, session.secret())
                .formParam("token", session.token())
                .post("/moderate/sign-out");
        assertThat(out.statusCode()).isEqualTo(303);
        assertGuarded(out.getDetailedCookie(SessionCookie.NAME), true);
    }

    private Response signIn(Response form, String scheme) {
        Response in = sent(form, scheme)
                .formParam("name", accounts.newModerator())
                .formParam("password", Accounts.PASSWORD)
                .post(SIGN_IN);
        assertThat(in.statusCode()).isEqualTo(303);
        return in;
    }

    private static RequestSpecification sent(Response form, String scheme) {
        return forwarded(scheme).cookies(form.cookies()).formParam("_token", PublicForm.token(form.asString()));
    }

    private static RequestSpecification forwarded(String scheme) {
        return given().redirects().follow(false).accept("text/html").header("X-Forwarded-Proto", scheme);
    }

    private static void assertGuarded(Cookie cookie, boolean secure) {
        assertThat(cookie.isHttpOnly()).as("HttpOnly").isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.isSecured()).as("Secure").isEqualTo(secure);
    }
}
