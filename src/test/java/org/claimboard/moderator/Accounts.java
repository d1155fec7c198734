package org.claimboard.moderator;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;

/** Moderators for tests, each with a name of its own and this password. */
@ApplicationScoped
public class Accounts {
    public static final String PASSWORD = "a password for tests";

    private final Moderators moderators;
    private final Sessions sessions;

    Accounts(Moderators moderators, Sessions sessions) {
        this.moderators = moderators;
        this.sessions = sessions;
    }

    public String newModerator() {
        // One database may see several applications, each of which would count from the beginning.
        String name = "moderator-" + UUID.randomUUID().toString().substring(0, 13);
        moderators.add(name, PASSWORD);
        return name;
    }

    /** A session as signing in opens it, without the wait for the slow hash. */
    public Session signedIn() {
        return signedIn(newModerator());
    }

    public Session signedIn(String name) {
        return new Session(name, sessions.open(name));
    }

    /** A browser in which somebody is signed in. */
    public record Session(String name, String secret) {
        public RequestSpecification browser() {
            return given().redirects().follow(false).accept("text/html").cookie(SessionCookie.NAME, secret);
        }

        /** A browser that sends a form with the token that every form has. */
        public RequestSpecification form() {
            return browser().formParam("token", token());
        }

        public RequestSpecification program() {
            return given().cookie(SessionCookie.NAME, secret).header("X-Form-Token", token());
        }

        public String token() {
            return SignedIn.formToken(secret);
        }
    }
}
