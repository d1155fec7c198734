package org.claimboard.moderator;

import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks who the holder of a session's cookie is. */
final class SessionRequest extends BaseAuthenticationRequest implements AuthenticationRequest {
    private final String token;

    SessionRequest(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }
}
