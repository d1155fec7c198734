/**
 * Moderators whom their organisation knows: OpenID Connect's authorization code flow with PKCE, up to a checked name.
 * What follows is a session like any other moderator's. Signatures and claims are checked by Nimbus's SDK, not here. May
 * use {@code moderator} and {@code problem} only.
 *
 * <p>A person is the issuer's subject, and has one name here for ever: what they are called there may change, and the rule
 * that a second moderator must agree would be worth nothing if one could come under two names.
 *
 * <p>Quarkus has an extension for this. It makes whoever comes back from the issuer an identity of the whole site, held by
 * a cookie of its own beside our sessions, under a name that a local account may have too; here there is one kind of
 * session, which the database can end. That costs the few classes of this package.
 */
package org.claimboard.moderator.oidc;
