package org.claimboard.moderator.oidc;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import io.quarkus.runtime.StartupEvent;

import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;

/** Lets moderators in whom their organisation vouches for. */
@ApplicationScoped
public class Organisation {
    private final OidcConfig config;
    private final Optional<IssuerClient> issuer;
    private final MemberClaims claims;

    Organisation(OidcConfig config) {
        this.config = config;
        this.issuer = config.issuer()
                .map(address -> new IssuerClient(
                        new Issuer(address),
                        new ClientID(required(config.clientId(), "client-id")),
                        config.clientSecret()));
        this.claims = new MemberClaims(
                config.roleClaim(), config.issuer().isPresent() ? required(config.role(), "role") : "");
    }

    /** A setting that is missing is said at the start, not to the first moderator who comes. */
    void check(@Observes StartupEvent start) {
        isConfigured();
    }

    public boolean isConfigured() {
        return issuer.isPresent();
    }

    /** What the browser has to keep, and the issuer's page where it has to go. */
    public record Departure(PendingSignIn pending, URI address) {}

    /**
     * @param back the address of ours where the issuer sends the browser to
     * @param to where the moderator wants to go afterwards
     * @throws ProblemException where no issuer is configured, or it can't be reached
     */
    public Departure depart(URI back, String to) {
        IssuerClient client = client();
        PendingSignIn pending = PendingSignIn.begun(to);
        AuthenticationRequest request = new AuthenticationRequest.Builder(
                        new ResponseType(ResponseType.Value.CODE), Scope.parse(config.scope()), client.id(), back)
                .endpointURI(client.metadata().getAuthorizationEndpointURI())
                .state(pending.state())
                .nonce(pending.nonce())
                .codeChallenge(pending.verifier(), CodeChallengeMethod.S256)
                .build();
        return new Departure(pending, request.toURI());
    }

    /**
     * @param back as it was when the sign-in began
     * @param answer the address that the issuer sent the browser to, with its parameters
     * @return the moderator's name
     * @throws ProblemException (forbidden) where the answer is not to this sign-in, or they are no moderator
     */
    public String arrive(PendingSignIn pending, URI back, URI answer) {
        IssuerClient client = client();
        IDTokenClaimsSet token = client.redeem(code(answer, pending, client), pending, back);
        return claims.moderator(token);
    }

    private static AuthorizationCode code(URI answer, PendingSignIn pending, IssuerClient client) {
        AuthenticationResponse response;
        try {
            response = AuthenticationResponseParser.parse(answer);
        } catch (ParseException e) {
            throw IssuerClient.refused("the answer can't be read: " + e.getMessage());
        }
        if (!pending.state().equals(response.getState())) {
            throw IssuerClient.refused("the answer has another state");
        }
        // RFC 9207: an answer that names its issuer must name the one that was asked
        if (response.getIssuer() != null && !client.metadata().getIssuer().equals(response.getIssuer())) {
            throw IssuerClient.refused("the answer is from another issuer");
        }
        if (!response.indicatesSuccess()) {
            throw IssuerClient.refused("the issuer says "
                    + response.toErrorResponse().getErrorObject().getCode());
        }
        AuthorizationCode code = response.toSuccessResponse().getAuthorizationCode();
        if (code == null) {
            throw IssuerClient.refused("the answer has no code");
        }
        return code;
    }

    private IssuerClient client() {
        return issuer.orElseThrow(
                () -> new ProblemException(ProblemType.NOT_FOUND, "There is nothing at this address."));
    }

    private static String required(Optional<String> setting, String key) {
        return setting.filter(value -> !value.isBlank())
                .orElseThrow(() -> new IllegalStateException("claimboard.moderation.oidc.issuer is set, so claimboard."
                        + "moderation.oidc." + key + " must be set too"));
    }
}
