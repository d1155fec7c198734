package org.claimboard.moderator;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

/** Knows the holders of open sessions. */
@ApplicationScoped
class SessionIdentityProvider implements IdentityProvider<SessionRequest> {
    private final Sessions sessions;

    SessionIdentityProvider(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Class<SessionRequest> getRequestType() {
        return SessionRequest.class;
    }

    /** Null where the session has ended: whoever holds an old cookie is anybody, not an intruder. */
    @Override
    public Uni<SecurityIdentity> authenticate(SessionRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> {
            Optional<String> moderator = sessions.moderator(request.token());
            return moderator
                    .map(name -> moderator(name)
                            .addAttribute(SignedIn.FORM_TOKEN, SignedIn.formToken(request.token()))
                            .build())
                    .orElseGet(() ->
                            QuarkusSecurityIdentity.builder().setAnonymous(true).build());
        });
    }

    static QuarkusSecurityIdentity.Builder moderator(String name) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .addRole(Moderators.ROLE);
    }
}
