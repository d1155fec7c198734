package org.claimboard.moderator;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.security.credential.PasswordCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

import org.claimboard.replica.ReadsConfig;

/** Finds out who sends a request: by the session's cookie, or under {@code /api/} by name and password. */
@ApplicationScoped
class ModeratorMechanism implements HttpAuthenticationMechanism {
    private static final String API = "/api/";
    private static final String BASIC = "basic ";

    private final ReadsConfig reads;

    ModeratorMechanism(ReadsConfig reads) {
        this.reads = reads;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        if (reads.only()) {
            // That somebody was here, and each wrong password, would have to be written down; nobody is known here.
            return Uni.createFrom().nullItem();
        }
        Optional<UsernamePasswordAuthenticationRequest> password = password(context);
        if (password.isPresent()) {
            return identities.authenticate(password.get());
        }
        Cookie cookie = context.request().getCookie(SessionCookie.NAME);
        return cookie == null
                ? Uni.createFrom().nullItem()
                : identities.authenticate(new SessionRequest(cookie.getValue()));
    }

    private static Optional<UsernamePasswordAuthenticationRequest> password(RoutingContext context) {
        String header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null
                || !header.regionMatches(true, 0, BASIC, 0, BASIC.length())
                || !context.normalizedPath().startsWith(API)) {
            return Optional.empty();
        }
        try {
            byte[] decoded =
                    Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
            String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
            UsernamePasswordAuthenticationRequest request = new UsernamePasswordAuthenticationRequest(
                    parts[0], new PasswordCredential((parts.length == 2 ? parts[1] : "").toCharArray()));
            request.setAttribute(
                    PasswordIdentityProvider.ADDRESS,
                    context.request().remoteAddress().hostAddress());
            return Optional.of(request);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom()
                .item(new ChallengeData(
                        HttpResponseStatus.UNAUTHORIZED.code(), "WWW-Authenticate", "Basic realm=\"Claimboard\""));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class, UsernamePasswordAuthenticationRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.COOKIE, SessionCookie.NAME));
    }
}
