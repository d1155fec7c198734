package org.claimboard.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;

import org.claimboard.moderator.oidc.Organisation;
import org.claimboard.moderator.oidc.PendingSignIn;
import org.claimboard.secret.ServerKey;

/**
 * Keeps a sign-in that is on its way to the issuer in the browser that began it. It is signed, with its end, so that
 * nobody makes one up or comes back with one of last year, and no instance has to remember it.
 */
@ApplicationScoped
class PendingCookie {
    static final String NAME = "claimboard_sign_in";

    private static final String PURPOSE = "organisation sign-in";
    private static final Duration HOLDS_FOR = Duration.ofMinutes(10);

    private final Organisation organisation;
    private final ServerKey key;
    private final Clock clock;

    PendingCookie(Organisation organisation, ServerKey key, Clock clock) {
        this.organisation = organisation;
        this.key = key;
        this.clock = clock;
    }

    NewCookie holding(PendingSignIn pending) {
        String until = Long.toString(clock.instant().plus(HOLDS_FOR).getEpochSecond());
        String text = until + "." + pending.text();
        return cookie(key.sign(PURPOSE, text) + "." + text, (int) HOLDS_FOR.toSeconds());
    }

    NewCookie gone() {
        return cookie("", 0);
    }

    /** Empty where it is not one of ours, or too old. */
    Optional<PendingSignIn> read(String cookie) {
        String[] parts = cookie == null ? new String[0] : cookie.split("\\.", 3);
        return parts.length == 3 && isOurs(parts[0], parts[1] + "." + parts[2]) && isYoung(parts[1])
                ? PendingSignIn.of(parts[2])
                : Optional.empty();
    }

    private boolean isOurs(String signature, String text) {
        return MessageDigest.isEqual(
                key.sign(PURPOSE, text).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isYoung(String until) {
        return clock.instant().getEpochSecond() <= Long.parseLong(until);
    }

    /** Lax, because the way back begins at another site. */
    private NewCookie cookie(String text, int seconds) {
        return new NewCookie.Builder(NAME)
                .value(text)
                .path(OrganisationPages.PATH)
                .maxAge(seconds)
                .httpOnly(true)
                .secure(organisation.isReachedByTls())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
