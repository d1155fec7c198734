package org.claimboard.moderator;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.smallrye.mutiny.Uni;

/** Knows the moderators by name and password, for programs that call the API. */
@ApplicationScoped
class PasswordIdentityProvider implements IdentityProvider<UsernamePasswordAuthenticationRequest> {
    static final String ADDRESS = "address";

    private final SignIn signIn;

    PasswordIdentityProvider(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        String password = new String(request.getPassword().getPassword());
        String address = request.getAttribute(ADDRESS);
        return context.runBlocking(() -> signIn.attempt(request.getUsername(), password, address)
                .moderator()
                .map(name -> SessionIdentityProvider.moderator(name).build())
                .orElseThrow(AuthenticationFailedException::new));
    }
}
