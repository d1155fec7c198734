package org.claimboard.moderator.oidc;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;

import org.claimboard.moderator.Moderators;
import org.claimboard.moderator.SignIn;
import org.claimboard.problem.ProblemException;

/** Lets moderators in whom their organisation vouches for. */
@ApplicationScoped
public class Organisation {
    /** Where the issuer sends people back to; the one address of ours that it has to know. */
    public static final String BACK = "/moderate/sign-in/organisation/back";

    private final Optional<OidcSettings> settings;
    private final Optional<IssuerClient> issuer;
    private final SignIn signIn;
    private final Moderators moderators;

    Organisation(OidcConfig config, SignIn signIn, Moderators moderators, Clock clock) {
        this.settings = OidcSettings.of(config);
        this.issuer = settings.map(known -> new IssuerClient(known, clock));
        this.signIn = signIn;
        this.moderators = moderators;
    }

    /**
     * For the start, so that it is not the first moderator who finds it out.
     *
     * @throws IllegalStateException where a setting is missing or can't be; says which
     */
    public static void check(OidcConfig config) {
        OidcSettings.of(config);
    }

    public boolean isConfigured() {
        return settings.isPresent();
    }

    /** True where people reach this service by TLS, whatever a proxy tells of it. */
    public boolean isReachedByTls() {
        return settings.map(known -> "https".equals(known.site().getScheme())).orElse(false);
    }

    /** What the browser has to keep, and the issuer's page where it has to go. */
    public record Departure(PendingSignIn pending, URI address) {}

    /**
     * @param to where the moderator wants to go afterwards
     * @throws ProblemException where no issuer is configured, or it can't be reached
     */
    public Departure depart(String to) {
        OidcSettings known = settings();
        PendingSignIn pending = PendingSignIn.begun(to);
        AuthenticationRequest request = new AuthenticationRequest.Builder(
                        new ResponseType(ResponseType.Value.CODE), known.scope(), known.client(), back())
                .endpointURI(client().metadata().getAuthorizationEndpointURI())
                .state(pending.state())
                .nonce(pending.nonce())
                .codeChallenge(pending.verifier(), CodeChallengeMethod.S256)
                .build();
        return new Departure(pending, request.toURI());
    }

    /**
     * @param query what the issuer gave the browser to bring
     * @param address the network address that it comes from, which has to wait where too much did not hold
     * @return the moderator's name
     * @throws ProblemException (forbidden) where the answer is not to this sign-in, or they are no moderator
     */
    public String arrive(PendingSignIn pending, String query, String address) {
        OidcSettings known = settings();
        IDTokenClaimsSet token = signIn.attempt(address, () -> client().redeem(code(query, pending), pending, back()));
        return moderators.vouched(known.claims().moderator(token));
    }

    private AuthorizationCode code(String query, PendingSignIn pending) {
        AuthenticationResponse response;
        try {
            response = AuthenticationResponseParser.parse(URI.create(back() + "?" + query));
        } catch (ParseException | IllegalArgumentException e) {
            throw IssuerClient.refused("the answer can't be read");
        }
        if (!pending.state().equals(response.getState())) {
            throw IssuerClient.refused("the answer has another state");
        }
        client().requireSameIssuer(response.getIssuer());
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

    private URI back() {
        return settings().site().resolve(BACK);
    }

    private OidcSettings settings() {
        return settings.orElseThrow(Organisation::nothingHere);
    }

    private IssuerClient client() {
        return issuer.orElseThrow(Organisation::nothingHere);
    }

    private static ProblemException nothingHere() {
        return ProblemException.notFound("There is nothing at this address.");
    }
}
