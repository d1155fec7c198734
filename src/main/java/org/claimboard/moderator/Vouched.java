package org.claimboard.moderator;

/**
 * Somebody whom an issuer vouches for as a moderator.
 *
 * @param issuer the issuer's address
 * @param subject what the issuer calls them, which it gives to nobody else and never changes
 * @param name what they would be called here, which they may be able to change there
 */
public record Vouched(String issuer, String subject, String name) {}
