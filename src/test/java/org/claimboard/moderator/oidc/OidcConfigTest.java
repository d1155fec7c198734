package org.claimboard.moderator.oidc;

import java.util.HashMap;
import java.util.Map;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OidcConfigTest {
    private static final String PREFIX = "claimboard.moderation.oidc.";
    private static final Map<String, String> COMPLETE = Map.of(
            PREFIX + "issuer", "https://issuer.example", PREFIX + "client-id", "claimboard", PREFIX + "role", "desk");

    @Test
    void anIssuerIsAskedNothingBeforeSomebodyComes() {
        assertThat(organisation(COMPLETE).isConfigured()).isTrue();
        assertThat(organisation(Map.of()).isConfigured()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"client-id", "role"})
    void anIssuerAloneIsNotEnough(String key) {
        Map<String, String> settings = new HashMap<>(COMPLETE);
        settings.remove(PREFIX + key);
        assertThatThrownBy(() -> organisation(settings)).hasMessageContaining(key);
    }

    private static Organisation organisation(Map<String, String> settings) {
        return new Organisation(new SmallRyeConfigBuilder()
                .withMapping(OidcConfig.class)
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(OidcConfig.class));
    }
}
