package org.claimboard.moderator.oidc;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PendingSignInTest {
    @Test
    void comesBackAsItWent() {
        PendingSignIn pending = PendingSignIn.begun("/moderate?page=2&sort=größe");
        assertThat(PendingSignIn.of(pending.text())).contains(pending);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "a.b.c", "a.b.short.L21vZGVyYXRl", "...", "a.b.c.d.e"})
    void whatIsNotOursIsNone(String cookie) {
        assertThat(PendingSignIn.of(cookie)).isEmpty();
    }
}
