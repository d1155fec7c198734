package org.claimboard.moderator.oidc;

import java.util.Optional;
import java.util.Set;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The organisation that vouches for moderators. Without an issuer there is none. */
@ConfigMapping(prefix = "claimboard.moderation.oidc")
public interface OidcConfig {

    /** The issuer's address; its {@code /.well-known/openid-configuration} says the rest. */
    Optional<String> issuer();

    /** Where people reach this service, as {@code https://claims.example.org}; the issuer sends them back there. */
    Optional<String> site();

    /** What the issuer calls this service. */
    Optional<String> clientId();

    /** The service's password at the issuer; a public client has none. */
    Optional<String> clientSecret();

    /** Who has one of these is a moderator. There is no default: not everybody in an organisation is one. */
    Optional<Set<String>> role();

    /** The claim of the ID token that holds roles or groups; dots lead into objects, as in {@code realm_access.roles}. */
    @WithDefault("groups")
    String roleClaim();

    /** The claim that names them in the history at their first sign-in. */
    @WithDefault("preferred_username")
    String nameClaim();

    /** What is asked for; some issuers tell the groups only to who asks for more. */
    @WithDefault("openid profile")
    String scope();
}
