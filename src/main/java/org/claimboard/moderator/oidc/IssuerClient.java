package org.claimboard.moderator.oidc;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.util.JSONObjectUtils;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderConfigurationRequest;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import net.minidev.json.JSONObject;
import org.jboss.logging.Logger;

import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;

/** Talks to the issuer. It is asked for its description at the first sign-in, so that it need not be up when we start. */
final class IssuerClient {
    private static final Logger LOG = Logger.getLogger(IssuerClient.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LONGEST_REASON = 300;
    private static final Duration KNOWN_FOR = Duration.ofHours(1);

    private final OidcSettings settings;
    private final Clock clock;
    private final IssuerHttp http = new IssuerHttp(PATIENCE);
    private volatile Known known;

    IssuerClient(OidcSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** What the issuer has said of itself, which may be other tomorrow. */
    private record Known(OIDCProviderMetadata metadata, IDTokenValidator validator, Instant until) {}

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

    /** RFC 9207: an answer that names its issuer must name the one that was asked, and some issuers always do. */
    void requireSameIssuer(Issuer named) {
        boolean fits = named == null
                ? !metadata().supportsAuthorizationResponseIssuerParam()
                : settings.issuer().equals(named);
        if (!fits) {
            throw refused("the answer is from another issuer");
        }
    }

    /** What a person is told is the same whatever it was; the reason is for the log. */
    static ProblemException refused(String reason) {
        LOG.infof("A sign-in by OpenID Connect was refused: %s", plain(reason));
        return new ProblemException(
                ProblemType.FORBIDDEN,
                "Your organisation's sign-in did not come to an end that counts here. Please begin again.");
    }

    private TokenResponse tokens(AuthorizationCodeGrant grant) {
        URI endpoint = metadata().getTokenEndpointURI();
        TokenRequest request = settings.secret()
                .map(secret -> new TokenRequest.Builder(endpoint, authentication(secret), grant))
                .orElseGet(() -> new TokenRequest.Builder(endpoint, settings.client(), grant))
                .build();
        try {
            return OIDCTokenResponseParser.parse(request.toHTTPRequest().send(http));
        } catch (IOException e) {
            throw unavailable(e);
        } catch (ParseException e) {
            throw refused("the tokens can't be read");
        }
    }

    private ClientAuthentication authentication(Secret secret) {
        List<ClientAuthenticationMethod> taken = metadata().getTokenEndpointAuthMethods();
        boolean inTheBody = taken != null
                && !taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                && taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        return inTheBody
                ? new ClientSecretPost(settings.client(), secret)
                : new ClientSecretBasic(settings.client(), secret);
    }

    private Known known() {
        Known present = known;
        if (present == null || present.until().isBefore(clock.instant())) {
            present = ask();
            known = present;
        }
        return present;
    }

    private Known ask() {
        try {
            OIDCProviderMetadata metadata = description();
            JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                            metadata.getJWKSetURI().toURL(), http)
                    .refreshAheadCache(false) // it would keep a thread of its own
                    .build();
            IDTokenValidator validator = new IDTokenValidator(
                    settings.issuer(),
                    settings.client(),
                    new JWSVerificationKeySelector<>(algorithms(metadata), keys),
                    null);
            return new Known(metadata, validator, clock.instant().plus(KNOWN_FOR));
        } catch (ParseException | IOException e) {
            throw unavailable(e);
        }
    }

    private OIDCProviderMetadata description() throws IOException, ParseException {
        URL address = new OIDCProviderConfigurationRequest(settings.issuer())
                .toHTTPRequest()
                .getURL();
        JSONObject said = JSONObjectUtils.parse(http.retrieveResource(address).getContent());
        JSONObjectUtils.getURI(said, "jwks_uri"); // the SDK says no more than a null pointer where it is missing
        OIDCProviderMetadata metadata = OIDCProviderMetadata.parse(said);
        if (!settings.issuer().equals(metadata.getIssuer())) {
            throw new IOException("the issuer calls itself " + metadata.getIssuer());
        }
        if (!Stream.of(metadata.getAuthorizationEndpointURI(), metadata.getTokenEndpointURI(), metadata.getJWKSetURI())
                .allMatch(OidcSettings::isSafe)) {
            throw new IOException("the issuer names an address that is missing or not reached by TLS");
        }
        return metadata;
    }

    /** Only those with a key pair: a token that is signed with our own password, or not at all, says nothing. */
    private static Set<JWSAlgorithm> algorithms(OIDCProviderMetadata metadata) {
        Set<JWSAlgorithm> algorithms = new HashSet<>(
                metadata.getIDTokenJWSAlgs() == null ? List.of(JWSAlgorithm.RS256) : metadata.getIDTokenJWSAlgs());
        algorithms.retainAll(JWSAlgorithm.Family.SIGNATURE);
        return algorithms.isEmpty() ? Set.of(JWSAlgorithm.RS256) : algorithms;
    }

    private static ProblemException unavailable(Exception cause) {
        LOG.warnf("The OpenID issuer does not answer as it should: %s", plain(cause.getMessage()));
        return new ProblemException(
                ProblemType.UNAVAILABLE,
                "Your organisation's sign-in does not answer at the moment. Please try again shortly.");
    }

    /** What others send must not begin a line of our log. */
    private static String plain(String text) {
        String line = String.valueOf(text).replaceAll("\\p{Cntrl}", " ");
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + "…";
    }
}
