package org.claimboard.moderator;

import java.util.Base64;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordHashTest {

    @Test
    void keepsItsParametersBesideTheHash() {
        String stored = PasswordHash.of("correct horse battery");
        assertThat(stored).matches("pbkdf2-sha256\\$600000\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
        assertThat(PasswordHash.fits("correct horse battery", stored)).isTrue();
        assertThat(PasswordHash.fits("correct horse batterz", stored)).isFalse();
        assertThat(PasswordHash.isOutdated(stored)).isFalse();
    }

    @Test
    void saltsEveryPasswordDifferently() {
        assertThat(PasswordHash.of("correct horse battery")).isNotEqualTo(PasswordHash.of("correct horse battery"));
    }

    @Test
    void readsAHashOfFewerRoundsAndCallsItOutdated() {
        // PBKDF2-HMAC-SHA-256 of "passwd" with the salt "salt" and one round, from RFC 7914, section 11
        byte[] expected = HexFormat.of().parseHex("55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc");
        String stored =
                "pbkdf2-sha256$1$c2FsdA$" + Base64.getEncoder().withoutPadding().encodeToString(expected);
        assertThat(PasswordHash.fits("passwd", stored)).isTrue();
        assertThat(PasswordHash.isOutdated(stored)).isTrue();
    }
}
