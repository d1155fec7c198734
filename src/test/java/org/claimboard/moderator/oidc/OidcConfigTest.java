package org.claimboard.moderator.oidc;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OidcConfigTest {
    private static final Map<String, String> COMPLETE = Map.of(
            "issuer", "https://issuer.example/realms/one",
            "site", "https://claims.example",
            "client-id", "claimboard",
            "role", "desk");

    @Test
    void withoutAnIssuerThereIsNothing() {
        assertThat(OidcSettings.of(Settings.of(Map.of("role", "desk")))).isEmpty();
    }

    @Test
    void takesWhatCanWork() {
        assertThat(OidcSettings.of(Settings.of(COMPLETE))).hasValueSatisfying(settings -> {
            assertThat(settings.issuer().getValue()).isEqualTo("https://issuer.example/realms/one");
            assertThat(settings.site().resolve(Organisation.BACK))
                    .hasToString("https://claims.example/moderate/sign-in/organisation/back");
            assertThat(settings.secret()).isEmpty();
        });
    }

    @Test
    void asksForAnIdTokenWhateverElseIsAskedFor() {
        assertThat(OidcSettings.of(Settings.of(with("scope", "profile groups")))
                        .orElseThrow()
                        .scope()
                        .toStringList())
                .containsExactlyInAnyOrder("openid", "profile", "groups");
    }

    @ParameterizedTest
    @ValueSource(strings = {"client-id", "role", "site"})
    void anIssuerAloneIsNotEnough(String key) {
        Map<String, String> settings = new HashMap<>(COMPLETE);
        settings.remove(key);
        assertThatThrownBy(() -> OidcSettings.of(Settings.of(settings)))
                .hasMessageContaining("claimboard.moderation.oidc." + key + " must be set");
    }

    @ParameterizedTest
    @CsvSource({
        "issuer, http://issuer.example",
        "issuer, issuer.example",
        "issuer, https://user@issuer.example",
        "issuer, 'https://issuer.example/?x=y'",
        "site, http://claims.example",
        "site, https://claims.example/below",
        "site, not an address",
        "site, /moderate"
    })
    void refusesAnAddressThatCannotBe(String key, String address) {
        assertThatThrownBy(() -> OidcSettings.of(Settings.of(with(key, address))))
                .hasMessageContaining("claimboard.moderation.oidc." + key + " must be an address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8081", "http://127.0.0.1", "http://[::1]:9000"})
    void aTestOnOneMachineNeedsNoTls(String site) {
        assertThat(OidcSettings.of(Settings.of(with("site", site)))).isPresent();
    }

    private static Map<String, String> with(String key, String value) {
        Map<String, String> settings = new HashMap<>(COMPLETE);
        settings.put(key, value);
        return settings;
    }
}
