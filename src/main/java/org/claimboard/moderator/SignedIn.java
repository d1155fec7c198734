package org.claimboard.moderator;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;

import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;
import org.claimboard.secret.SecretToken;

/** The moderator who sends the present request. */
@ApplicationScoped
public class SignedIn {
    /** Where a program that has a session sends the token. */
    public static final String TOKEN_HEADER = "X-Form-Token";

    static final String FORM_TOKEN = "formToken";

    private final CurrentIdentityAssociation identity;

    SignedIn(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    /** Empty for everybody else. */
    public Optional<String> name() {
        SecurityIdentity present = identity.getIdentity();
        return present.hasRole(Moderators.ROLE)
                ? Optional.of(present.getPrincipal().getName())
                : Optional.empty();
    }

    /** The moderator's name; "" for everybody else. */
    public String moderator() {
        return name().orElse("");
    }

    /** What every form of a signed-in page carries, so that no other page can send one; "" without a session. */
    public String formToken() {
        String token = identity.getIdentity().getAttribute(FORM_TOKEN);
        return token == null ? "" : token;
    }

    /**
     * @param sent the token that came with the request; only where it says who it is by name and password it needs none
     * @return the moderator's name
     * @throws ProblemException (forbidden) where the token is not the session's
     */
    public String requireToken(String sent) {
        String name = name().orElseThrow(
                        () -> new ProblemException(ProblemType.SIGN_IN_NEEDED, "Please sign in as a moderator first."));
        String expected = formToken();
        if (!expected.isEmpty() && (sent == null || !SecretToken.isSame(expected, sent))) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN,
                    "The form is from another session. Please open the page again and send it from there.");
        }
        return name;
    }

    /** Follows from the session's secret, so it ends with it and needs no place of its own. */
    static String formToken(String sessionToken) {
        return SecretToken.hash("form of " + sessionToken);
    }
}
