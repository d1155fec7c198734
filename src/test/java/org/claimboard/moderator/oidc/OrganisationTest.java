package org.claimboard.moderator.oidc;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.claimboard.moderator.Accounts;
import org.claimboard.moderator.SessionCookie;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

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
        Response in = arrive("Alice", MODERATOR, "");
        in.then().statusCode(303).header("Location", endsWith("/moderate?page=1"));
        Accounts.Session session = new Accounts.Session("oidc:alice", in.cookie(SessionCookie.NAME));
        assertThat(session.browser()
                        .get("/moderate")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("oidc:alice");
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
                "signature",
                "audience",
                "issuer",
                "answer-issuer",
                "expired",
                "unsigned",
                "our-secret",
                "no-token",
                "denied"
            })
    void refusesAnAnswerWithAFault(String fault) {
        Response refused = arrive("mallory", MODERATOR, fault);
        refused.then().statusCode(403).body(containsString("begin again"));
        assertThat(refused.cookies()).doesNotContainKey(SessionCookie.NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "an<b>", "anna:eve", "zoë"})
    void refusesANameThatTheHistoryCouldNotCarry(String name) {
        arrive(name, MODERATOR, "").then().statusCode(403).body(containsString("user name"));
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

    private static Response arrive(String name, String roles, String fault) {
        Response departure = depart("/moderate?page=1");
        return browser().cookies(departure.cookies()).get(atTheIssuer(departure, name, roles, fault));
    }

    private static Response depart(String to) {
        Response departure = browser().get(START + "?to=" + encoded(to));
        departure.then().statusCode(303);
        return departure;
    }

    /** The address of ours that the issuer leads the browser back to. */
    private static String atTheIssuer(Response departure, String name, String roles, String fault) {
        String page = departure.header("Location") + "&as=" + encoded(name) + "&roles=" + encoded(roles) + "&fault="
                + encoded(fault);
        Response answer = browser().get(page);
        answer.then().statusCode(302);
        return answer.header("Location");
    }

    private static RequestSpecification browser() {
        return given().redirects().follow(false).urlEncodingEnabled(false).accept("text/html");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
