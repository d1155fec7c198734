package org.claimboard.moderator.oidc;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;

/**
 * A configuration that can work.
 *
 * @param site where the issuer may send people back to; never what a request calls us
 */
record OidcSettings(
        Issuer issuer, URI site, ClientID client, Optional<Secret> secret, Scope scope, MemberClaims claims) {
    private static final String PREFIX = "claimboard.moderation.oidc.";
    private static final String OPENID = "openid";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * Empty where no issuer is configured.
     *
     * @throws IllegalStateException where one is, and a setting beside it is missing or can't be; says which
     */
    static Optional<OidcSettings> of(OidcConfig config) {
        return config.issuer().map(issuer -> {
            Scope scope = Scope.parse(config.scope());
            scope.add(OPENID);
            return new OidcSettings(
                    new Issuer(address(issuer, "issuer").toString()),
                    site(config),
                    new ClientID(required(config.clientId(), "client-id")),
                    config.clientSecret().map(Secret::new),
                    scope,
                    new MemberClaims(config.roleClaim(), required(config.role(), "role"), config.nameClaim()));
        });
    }

    /** TLS, or this very machine: whoever could change what the issuer says could be anybody. */
    static boolean isSafe(URI address) {
        return address != null
                && address.getHost() != null
                && ("https".equals(address.getScheme())
                        || "http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost()));
    }

    private static URI site(OidcConfig config) {
        URI site = address(required(config.site(), "site"), "site");
        if (!site.getPath().isEmpty() && !site.getPath().equals("/")) {
            throw wrong("site", "must be an address without a path, as https://claims.example.org");
        }
        return site;
    }

    private static URI address(String text, String key) {
        try {
            URI address = URI.create(text);
            if (isSafe(address)
                    && address.getUserInfo() == null
                    && address.getQuery() == null
                    && address.getFragment() == null) {
                return address;
            }
        } catch (IllegalArgumentException noAddress) {
            // is said below
        }
        throw wrong(key, "must be an address that begins with https://, or with http://localhost for a test");
    }

    private static <T> T required(Optional<T> setting, String key) {
        return setting.orElseThrow(() -> wrong(key, "must be set too, for claimboard.moderation.oidc.issuer is set"));
    }

    private static IllegalStateException wrong(String key, String how) {
        return new IllegalStateException(PREFIX + key + " " + how);
    }
}
