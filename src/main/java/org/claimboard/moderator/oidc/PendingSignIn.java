package org.claimboard.moderator.oidc;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;

/**
 * A sign-in on its way to the issuer and back, kept by the browser that began it and by nobody else: so an answer that
 * another browser was given is worth nothing in this one.
 *
 * @param to where the moderator wanted to go; whoever leads there checks it again
 */
public record PendingSignIn(State state, Nonce nonce, CodeVerifier verifier, String to) {
    private static final int PARTS = 4;

    static PendingSignIn begun(String to) {
        return new PendingSignIn(new State(), new Nonce(), new CodeVerifier(), to);
    }

    /** As a cookie's value; empty where it is not one of ours. */
    public static Optional<PendingSignIn> of(String text) {
        String[] parts = text == null ? new String[0] : text.split("\\.", PARTS);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PendingSignIn(
                    new State(parts[0]),
                    new Nonce(parts[1]),
                    new CodeVerifier(parts[2]),
                    new String(Base64.getUrlDecoder().decode(parts[3]), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    public String text() {
        String address = Base64.getUrlEncoder().withoutPadding().encodeToString(to.getBytes(StandardCharsets.UTF_8));
        return String.join(".", state.getValue(), nonce.getValue(), verifier.getValue(), address);
    }
}
