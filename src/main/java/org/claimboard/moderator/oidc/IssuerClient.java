package org.claimboard.moderator.oidc;

import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import org.jboss.logging.Logger;

import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;

/** Talks to the issuer. It is asked for its description at the first sign-in, so that it need not be up when we start. */
final class IssuerClient {
    private static final Logger LOG = Logger.getLogger(IssuerClient.class);
    private static final int PATIENCE_MILLIS = 5_000;
    private static final int LARGEST_KEY_SET = 512 * 1024;

    private final Issuer issuer;
    private final ClientID id;
    private final Optional<String> secret;
    private volatile Known known;

    IssuerClient(Issuer issuer, ClientID id, Optional<String> secret) {
        this.issuer = issuer;
        this.id = id;
        this.secret = secret;
    }

    private record Known(OIDCProviderMetadata metadata, IDTokenValidator validator) {}

    ClientID id() {
        return id;
    }

    OIDCProviderMetadata metadata() {
        return known().metadata();
    }

    /** Gives the code for an ID token that is this issuer's, for us, valid now, and of this very sign-in. */
    IDTokenClaimsSet redeem(AuthorizationCode code, PendingSignIn pending, URI back) {
        TokenResponse response = tokens(new AuthorizationCodeGrant(code, back, pending.verifier()));
        if (!response.indicatesSuccess()) {
            throw refused("the issuer says "
                    + response.toErrorResponse().getErrorObject().getCode());
        }
        JWT token = response.toSuccessResponse() instanceof OIDCTokenResponse tokens
                ? tokens.getOIDCTokens().getIDToken()
                : null;
        if (token == null) {
            throw refused("the issuer gives no ID token");
        }
        try {
            return known().validator().validate(token, pending.nonce());
        } catch (KeySourceException e) {
            throw unavailable(e);
        } catch (BadJOSEException | JOSEException e) {
            throw refused("the ID token does not hold: " + e.getMessage());
        }
    }

    /** What a person is told is the same whatever it was; the reason is for the log. */
    static ProblemException refused(String reason) {
        LOG.infof("A sign-in by OpenID Connect was refused: %s", reason);
        return new ProblemException(
                ProblemType.FORBIDDEN,
                "Your organisation's sign-in did not come to an end that counts here. Please begin again at the sign-in"
                        + " page.");
    }

    private TokenResponse tokens(AuthorizationCodeGrant grant) {
        URI endpoint = metadata().getTokenEndpointURI();
        TokenRequest request = secret.map(
                        text -> new TokenRequest.Builder(endpoint, authentication(new Secret(text)), grant))
                .orElseGet(() -> new TokenRequest.Builder(endpoint, id, grant))
                .build();
        HTTPRequest http = request.toHTTPRequest();
        http.setConnectTimeout(PATIENCE_MILLIS);
        http.setReadTimeout(PATIENCE_MILLIS);
        try {
            return OIDCTokenResponseParser.parse(http.send());
        } catch (IOException e) {
            throw unavailable(e);
        } catch (ParseException e) {
            throw refused("the tokens can't be read: " + e.getMessage());
        }
    }

    private ClientAuthentication authentication(Secret password) {
        List<ClientAuthenticationMethod> taken = metadata().getTokenEndpointAuthMethods();
        boolean inTheBody = taken != null
                && !taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                && taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        return inTheBody ? new ClientSecretPost(id, password) : new ClientSecretBasic(id, password);
    }

    private Known known() {
        Known present = known;
        if (present == null) {
            present = ask();
            known = present;
        }
        return present;
    }

    private Known ask() {
        try {
            OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(issuer, PATIENCE_MILLIS, PATIENCE_MILLIS);
            JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                            metadata.getJWKSetURI().toURL(),
                            new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, LARGEST_KEY_SET))
                    .build();
            return new Known(
                    metadata,
                    new IDTokenValidator(
                            issuer, id, new JWSVerificationKeySelector<>(algorithms(metadata), keys), null));
        } catch (GeneralException | IOException e) {
            throw unavailable(e);
        }
    }

    /** Only those with a key pair: a token that is signed with our own password, or not at all, says nothing. */
    private static Set<JWSAlgorithm> algorithms(OIDCProviderMetadata metadata) {
        Set<JWSAlgorithm> algorithms = new HashSet<>(
                metadata.getIDTokenJWSAlgs() == null ? List.of(JWSAlgorithm.RS256) : metadata.getIDTokenJWSAlgs());
        algorithms.retainAll(JWSAlgorithm.Family.SIGNATURE);
        return algorithms.isEmpty() ? Set.of(JWSAlgorithm.RS256) : algorithms;
    }

    private static ProblemException unavailable(Exception cause) {
        LOG.warnf("The OpenID issuer does not answer as it should: %s", cause.getMessage());
        return new ProblemException(
                ProblemType.UNAVAILABLE,
                "Your organisation's sign-in does not answer at the moment. Please try again shortly.");
    }
}
